package rozmova.channel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What managers can do in a messenger besides writing; the console offers nothing else.
public enum Ability {
    /// Change a message that was sent.
    EDIT,
    /// Take a message back.
    DELETE,
    /// Answer to one message in particular.
    REPLY,
    /// Show the client that somebody is typing.
    TYPING,
    /// Show the client that their message was read.
    SEEN,
    /// Send a place on the map as such.
    PLACE,
    /// See that a message was delivered, and read.
    RECEIPTS;

    /// The name in JSON, such as `edit`.
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
