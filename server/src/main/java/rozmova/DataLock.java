package rozmova;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// One Rozmova to a data directory: a second one would take the first one's database for a leftover. The lock belongs
/// to the process and ends with it, however it ends.
final class DataLock {
    private final FileChannel file;
    private final FileLock lock;

    private DataLock(FileChannel file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /// Empty when another process has it.
    static Optional<DataLock> take(Path directory) {
        try {
            Files.createDirectories(directory);
            // Keys, passwords and the database's program lie here: nobody else on the machine needs access.
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            var file = FileChannel.open(
                    directory.resolve("rozmova.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = file.tryLock();
            if (lock == null) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(new DataLock(file, lock));
        } catch (IOException failure) {
            throw new UncheckedIOException("The data directory " + directory + " cannot be used", failure);
        }
    }

    /// Keeps the lock as long as `work` takes.
    void hold(Runnable work) {
        try {
            work.run();
        } finally {
            release();
        }
    }

    private void release() {
        try {
            lock.release();
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
