package rozmova.channel;

/// An event that is none of the platform's forms. It is set aside with its raw bytes; it blocks nothing.
public final class Unreadable extends RuntimeException {
    /// @param message what does not fit, without the event's content
    public Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
