package rozmova.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// The disk, as far as it can be full. Tests put a small one in its place.
public interface Disk {
    /// Files leave this much to the database, which usually lives on the same disk and must not stand still.
    long RESERVE = 256L << 20;

    /// Opens a file that is there already, to write it from its beginning.
    OutputStream write(Path file) throws IOException;

    /// How many bytes the disk that `directory` lies on still takes.
    long room(Path directory) throws IOException;
}
