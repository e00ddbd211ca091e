package rozmova.file;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// There is no room for a file; nothing of it was kept. It passes as soon as somebody makes room.
public final class DiskFull extends RuntimeException {
    /// @param cause what the system said; null when only the database's share was left
    public DiskFull(@Nullable IOException cause) {
        super("The disk of the data directory has no room for files", cause);
    }

    /// Whether the system failed for want of room; it says so in words only.
    public static boolean is(IOException failure) {
        var words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("quota exceeded");
    }
}
