package rozmova.file;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.logging.Logger;

/// Bytes on disk, named by their SHA-256. They arrive under another name and take their own by one atomic step, so that
/// whatever bears a hash is whole, and two senders of the same bytes at once do each other no harm.
@Singleton
final class Blobs {
    private static final Logger LOG = Logger.getLogger(Blobs.class);
    private static final int BUFFER = 64 * 1024;
    private static final String ARRIVING = "arriving-";

    private final Path data;
    private final Path directory;
    private final Disk disk;
    private final MeterRegistry meters;

    Blobs(FileConfig config, Disk disk, MeterRegistry meters) {
        this.data = Path.of(config.data()).toAbsolutePath();
        this.directory = data.resolve("files");
        this.disk = disk;
        this.meters = meters;
    }

    /// What was left by a process that was killed while bytes arrived.
    void start(@Observes StartupEvent started) {
        Gauge.builder("rozmova.files.room", this, Blobs::room).baseUnit("bytes").register(meters);
        if (!java.nio.file.Files.isDirectory(directory)) {
            return;
        }
        try (var leftovers = java.nio.file.Files.newDirectoryStream(directory, ARRIVING + "*")) {
            for (var leftover : leftovers) {
                java.nio.file.Files.deleteIfExists(leftover);
            }
        } catch (IOException failure) {
            LOG.warn("What was left of interrupted uploads could not be removed", failure);
        }
    }

    /// Reads everything that `bytes` brings. The caller keeps or drops it.
    ///
    /// @throws TooLarge when it is more than `most`; nothing is left of it then
    /// @throws DiskFull when there is no room; nothing is left of it then
    Arrived receive(InputStream bytes, long most) throws IOException {
        Path path = null;
        var whole = false;
        try {
            java.nio.file.Files.createDirectories(directory);
            if (disk.room(directory) < Disk.RESERVE) {
                throw new DiskFull(null);
            }
            path = java.nio.file.Files.createTempFile(directory, ARRIVING, ".part");
            var digest = MessageDigest.getInstance("SHA-256");
            var size = copy(new DigestInputStream(bytes, digest), path, most);
            whole = true;
            return new Arrived(path, HexFormat.of().formatHex(digest.digest()), size);
        } catch (DiskFull full) {
            throw told(full);
        } catch (IOException failure) {
            if (DiskFull.is(failure)) {
                throw told(new DiskFull(failure));
            }
            throw failure;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            if (path != null && !whole) {
                java.nio.file.Files.deleteIfExists(path);
            }
        }
    }

    /// Gives the bytes their name. If the same content lies there already, it stays as it is.
    void keep(Arrived arrived) throws IOException {
        var target = path(arrived.hash());
        if (java.nio.file.Files.isRegularFile(target) && java.nio.file.Files.size(target) == arrived.size()) {
            return;
        }
        // On the disk before it has its name: after a power cut, a hash must not stand over half a file.
        try (var file = FileChannel.open(arrived.path(), StandardOpenOption.WRITE)) {
            file.force(true);
        }
        java.nio.file.Files.createDirectories(target.getParent());
        java.nio.file.Files.move(arrived.path(), target, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Removes what arrived and did not take its name.
    void drop(Arrived arrived) throws IOException {
        java.nio.file.Files.deleteIfExists(arrived.path());
    }

    /// Where the bytes with this hash lie.
    Path path(String hash) {
        return directory.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private long copy(InputStream bytes, Path target, long most) throws IOException {
        var size = 0L;
        var buffer = new byte[BUFFER];
        try (var out = disk.write(target)) {
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new TooLarge(most);
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private double room() {
        try {
            return disk.room(data);
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    private DiskFull told(DiskFull full) {
        meters.counter("rozmova.files.refused", "reason", "disk-full").increment();
        LOG.error("disk-full: a file could not be kept. Make room on the disk of the data directory");
        return full;
    }

    /// Bytes under a name that does not last.
    record Arrived(Path path, String hash, long size) {}
}
