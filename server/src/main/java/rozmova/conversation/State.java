package rozmova.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// The way of a conversation: open, closed, logged.
public enum State {
    /// Somebody may write.
    OPEN,
    /// Done with, but the client may still come back to it.
    CLOSED,
    /// Finished: it stands in the log.
    LOGGED;

    /// How database and interface spell it.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
