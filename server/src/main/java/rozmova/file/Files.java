package rozmova.file;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.file.Blobs.Arrived;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;

/// Files on disk, named by their content: the same picture sent a thousand times lies there once.
@Singleton
public final class Files {
    private final long most;
    private final Blobs blobs;
    private final Database database;
    private final FileStore store;
    private final InstantSource clock;

    Files(FileConfig config, Blobs blobs, Database database, FileStore store, InstantSource clock) {
        this.most = config.mostBytes();
        this.blobs = blobs;
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /// Keeps what `bytes` brings.
    ///
    /// @param name what people read; a path in it is cut off
    /// @param type what the sender says it is; believed only where the bytes leave it open
    /// @throws TooLarge when it is more than a file may have; nothing is kept then
    /// @throws DiskFull when there is no room for it; nothing is kept then
    /// @throws UncheckedIOException when the disk or the sender fails; nothing is kept then
    public StoredFile save(
            long projectId, InputStream bytes, String name, @Nullable String type, @Nullable Integer durationSeconds) {
        try {
            var arrived = blobs.receive(bytes, most);
            try {
                var file = described(arrived, FileName.cleaned(name), type, durationSeconds);
                blobs.keep(arrived);
                var id = database.write(transaction -> store.insert(transaction, projectId, file, clock.instant()));
                return file.withId(id);
            } finally {
                blobs.drop(arrived);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A file of the project.
    Optional<StoredFile> find(long projectId, long id) {
        return database.read(reading -> find(reading, projectId, id));
    }

    /// As above, for a caller that holds a connection already.
    public Optional<StoredFile> find(Reading reading, long projectId, long id) {
        return store.find(reading, projectId, id);
    }

    /// Where the bytes with this hash lie.
    public Path path(String hash) {
        return blobs.path(hash);
    }

    private static StoredFile described(
            Arrived arrived, String name, @Nullable String claimed, @Nullable Integer durationSeconds)
            throws IOException {
        var type = FileType.of(arrived.path(), name, claimed);
        var pixels = Picture.pixels(arrived.path(), type);
        return new StoredFile(
                0,
                arrived.hash(),
                name,
                type,
                arrived.size(),
                pixels == null ? null : pixels.width(),
                pixels == null ? null : pixels.height(),
                durationSeconds);
    }
}
