package rozmova.file;

import jakarta.inject.Singleton;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// The real disk, which can be made full: then half of what is written finds room, and the rest goes to the device that
/// the system keeps for this, so that the failure is the system's own.
@Singleton
public final class TightDisk implements Disk {
    private static final String ALWAYS_FULL = "/dev/full";

    private final Disk disk = new LocalDisk();
    private volatile boolean full;
    private volatile boolean reserved;

    /// From now on nothing that is written finds room.
    public void fill() {
        full = true;
    }

    /// From now on only the database's share is left.
    void leaveTheReserve() {
        reserved = true;
    }

    /// There is room again.
    public void makeRoom() {
        full = false;
        reserved = false;
    }

    @Override
    public OutputStream write(Path file) throws IOException {
        var out = disk.write(file);
        return full ? new Overflowing(out) : out;
    }

    @Override
    public long room(Path directory) throws IOException {
        return reserved ? 1 << 20 : disk.room(directory);
    }

    private static final class Overflowing extends FilterOutputStream {
        Overflowing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length / 2);
            try (var rest = new FileOutputStream(ALWAYS_FULL)) {
                rest.write(bytes, from, length);
            }
        }
    }
}
