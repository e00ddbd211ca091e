package rozmova.log.export;

import jakarta.inject.Singleton;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jboss.logging.Logger;
import rozmova.file.Disk;
import rozmova.file.DiskFull;
import rozmova.log.export.ExportStore.Key;

/// The finished files in the data directory. One that is being made has another name, so that whatever has its own is
/// whole.
@Singleton
final class ExportFolder {
    private static final Logger LOG = Logger.getLogger(ExportFolder.class);
    private static final String PART = ".part";

    private final Path directory;
    private final Disk disk;

    ExportFolder(ExportConfig config, Disk disk) {
        directory = Path.of(config.data()).toAbsolutePath().resolve("exports");
        this.disk = disk;
    }

    /// Opens the file to be written from its beginning.
    ///
    /// @throws DiskFull when only the database's share of the disk is left
    OutputStream begin(Key key) {
        try {
            Files.createDirectories(directory);
            checkRoom();
            var part = part(key);
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return new Telling(disk.write(part));
        } catch (IOException failure) {
            throw told(failure);
        }
    }

    /// Files leave some room to the database: asked again and again while one grows.
    ///
    /// @throws DiskFull when only the database's share is left
    void checkRoom() {
        try {
            if (disk.room(directory) < Disk.RESERVE) {
                throw new DiskFull(null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Gives the file its name, and returns its size.
    long keep(Key key) {
        var part = part(key);
        try {
            // On the disk before it has its name: what has one is whole, also after a power cut.
            try (var file = FileChannel.open(part, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Files.move(part, path(key), StandardCopyOption.ATOMIC_MOVE);
            return Files.size(path(key));
        } catch (IOException failure) {
            throw told(failure);
        }
    }

    /// The file, if it is there.
    Optional<Path> find(Key key) {
        var path = path(key);
        return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    }

    /// Removes whatever there is of it.
    void remove(Key key) {
        try {
            Files.deleteIfExists(part(key));
            Files.deleteIfExists(path(key));
        } catch (IOException failure) {
            LOG.warnf(failure, "The file of export %d could not be removed", key.id());
        }
    }

    private Path path(Key key) {
        return directory.resolve(key.projectId() + "-" + key.id());
    }

    private Path part(Key key) {
        return directory.resolve(key.projectId() + "-" + key.id() + PART);
    }

    private static RuntimeException told(IOException failure) {
        return DiskFull.is(failure) ? new DiskFull(failure) : new UncheckedIOException(failure);
    }

    /// Tells a full disk from other failures.
    private static final class Telling extends FilterOutputStream {
        Telling(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                out.write(bytes, from, length);
            } catch (IOException failure) {
                throw told(failure);
            }
        }
    }
}
