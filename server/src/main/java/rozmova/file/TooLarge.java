package rozmova.file;

/// More bytes came than a file may have.
public final class TooLarge extends RuntimeException {
    TooLarge(long most) {
        super("A file may have " + most + " bytes");
    }
}
