package rozmova.sandbox.messenger.chat;

import java.time.Instant;

/// How far the person's phone has received and the person has seen what the Page wrote, and how far the Page has seen
/// what the person wrote.
public record Marks(Instant delivered, Instant read, Instant pageSaw) {

    static final Marks NONE = new Marks(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);

    /// The phone has received everything up to this time.
    public Marks delivered(Instant until) {
        return new Marks(until, read, pageSaw);
    }

    /// The person has seen everything up to this time.
    public Marks read(Instant until) {
        return new Marks(until.isAfter(delivered) ? until : delivered, until, pageSaw);
    }

    /// The Page has seen everything up to this time.
    public Marks pageSaw(Instant until) {
        return new Marks(delivered, read, until);
    }
}
