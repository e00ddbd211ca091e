package rozmova.conversation.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;

/// Files on disk, named by their content: the same picture sent a thousand times lies there once.
@Singleton
public final class Files {
    /// What one file may have, in bytes; Telegram takes no more from us.
    public static final long MOST = 50L << 20;

    private static final int NAME = 200;
    private static final int BUFFER = 64 * 1024;

    private final Path directory;
    private final Database database;
    private final FileStore store;
    private final InstantSource clock;

    Files(FileConfig config, Database database, FileStore store, InstantSource clock) {
        this.directory = Path.of(config.data(), "files").toAbsolutePath();
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /// Keeps what `bytes` brings.
    ///
    /// @param name what people read; a path in it is cut off
    /// @param type what the sender says it is
    /// @throws TooLarge when it is more than [#MOST]; nothing is kept then
    /// @throws UncheckedIOException when the disk or the sender fails; nothing is kept then
    public StoredFile save(
            long projectId, InputStream bytes, String name, @Nullable String type, @Nullable Integer durationSeconds) {
        try {
            java.nio.file.Files.createDirectories(directory);
            var arriving = java.nio.file.Files.createTempFile(directory, "arriving-", ".part");
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                var size = copy(new DigestInputStream(bytes, digest), arriving);
                var hash = HexFormat.of().formatHex(digest.digest());
                var known = MediaType.of(arriving, type);
                var pixels = MediaType.size(arriving, known);
                move(arriving, path(hash));
                var file = new StoredFile(
                        0,
                        hash,
                        cleaned(name),
                        known,
                        size,
                        pixels == null ? null : pixels.width(),
                        pixels == null ? null : pixels.height(),
                        durationSeconds);
                var id = database.write(transaction -> store.insert(transaction, projectId, file, clock.instant()));
                return new StoredFile(id, hash, file.name(), known, size, file.width(), file.height(), durationSeconds);
            } finally {
                java.nio.file.Files.deleteIfExists(arriving);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A file of the project.
    public Optional<StoredFile> find(Transaction transaction, long projectId, long id) {
        return store.find(transaction, projectId, id);
    }

    /// Where the bytes with this hash lie.
    public Path path(String hash) {
        return directory.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static long copy(InputStream bytes, Path target) throws IOException {
        var size = 0L;
        var buffer = new byte[BUFFER];
        try (OutputStream out = java.nio.file.Files.newOutputStream(target)) {
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > MOST) {
                    throw new TooLarge(MOST);
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private static void move(Path arrived, Path target) throws IOException {
        java.nio.file.Files.createDirectories(target.getParent());
        try {
            java.nio.file.Files.move(arrived, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException same) {
            // The same content is there already.
        }
    }

    private static String cleaned(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (last.isEmpty()) {
            return "file";
        }
        return last.length() <= NAME ? last : last.substring(last.length() - NAME);
    }

    /// `ROZMOVA_DATA`.
    @ConfigMapping(prefix = "rozmova")
    interface FileConfig {
        @WithDefault("data")
        String data();
    }
}
