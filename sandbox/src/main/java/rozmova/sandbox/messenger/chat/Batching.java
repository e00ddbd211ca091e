package rozmova.sandbox.messenger.chat;

/// How many of the next events share one POST, in one entry or in one each.
public record Batching(int count, boolean separateEntries) {

    static final Batching NONE = new Batching(1, false);

    public Batching {
        if (count < 1) {
            throw new IllegalArgumentException("a batch has at least one event");
        }
    }
}
