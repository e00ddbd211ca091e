package rozmova.sandbox.viber.chat;

/// Viber says no: with HTTP 200, a status and a message.
public final class Refused extends RuntimeException {

    private final int status;

    private Refused(int status, String message) {
        super(message);
        this.status = status;
    }

    /// A refusal that its status explains.
    public static Refused with(Status status) {
        return new Refused(status.code(), status.title());
    }

    /// A refusal with any number and message.
    public static Refused with(int status, String message) {
        return new Refused(status, message);
    }

    /// The payload is wrong.
    public static Refused badData(String reason) {
        return new Refused(Status.BAD_DATA.code(), reason);
    }

    /// The payload lacks something.
    public static Refused missing(String field) {
        return new Refused(Status.MISSING_DATA.code(), field + " is missing");
    }

    /// The number of the status.
    public int status() {
        return status;
    }

    /// What Viber says.
    public String message() {
        return String.valueOf(getMessage());
    }
}
