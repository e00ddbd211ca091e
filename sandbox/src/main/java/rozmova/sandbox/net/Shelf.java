package rozmova.sandbox.net;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// The files of one owner (a bot, an account). Ids mean nothing to anybody else.
public final class Shelf {

    private final Map<String, StoredFile> byId = new ConcurrentHashMap<>();
    private final Map<String, StoredFile> byPath = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();

    /// Keeps a file; `folder` becomes the first part of its path.
    public StoredFile put(String folder, String name, String type, byte[] bytes) {
        long number = count.incrementAndGet();
        String path = folder + "/file_" + number + extension(name);
        StoredFile file = new StoredFile(Tokens.random(52), Tokens.random(16), path, name, type, bytes.clone());
        byId.put(file.id(), file);
        byPath.put(path, file);
        return file;
    }

    /// The file with this id.
    public Optional<StoredFile> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The file that is downloaded under this path.
    public Optional<StoredFile> findByPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        boolean harmless = dot >= 0 && name.substring(dot + 1).matches("[A-Za-z0-9]{1,8}");
        return harmless ? name.substring(dot) : "";
    }

    /// What is remembered of it.
    public Kept kept() {
        return new Kept(count.get(), List.copyOf(byId.values()));
    }

    /// Puts back what was remembered.
    public void restore(Kept kept) {
        count.set(kept.count());
        for (StoredFile file : kept.files()) {
            byId.put(file.id(), file);
            byPath.put(file.path(), file);
        }
    }

    /// @param count how many files there ever were
    public record Kept(long count, List<StoredFile> files) {}
}
