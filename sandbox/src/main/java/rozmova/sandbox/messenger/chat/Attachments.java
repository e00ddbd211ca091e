package rozmova.sandbox.messenger.chat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/// Files that a Page uploaded to send them by id, as often as it likes.
public final class Attachments {

    /// A file on the Page's shelf, and the type it was uploaded as.
    public record Kept(String type, String fileId) {}

    private final Map<String, Kept> byId = new ConcurrentHashMap<>();

    /// Keeps a file and returns its id: digits, but text.
    public String keep(String type, String fileId) {
        String id = Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000_000_000L, 9_000_000_000_000_000L));
        byId.put(id, new Kept(type, fileId));
        return id;
    }

    /// The file with this id, if it is this Page's.
    public Optional<Kept> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
