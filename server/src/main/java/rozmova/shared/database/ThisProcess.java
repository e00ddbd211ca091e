package rozmova.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What we call ourselves where others must know who has something.
public final class ThisProcess {
    private ThisProcess() {}

    /// Such as `process 4242 on desk-1`. A later process may have the same number.
    public static String description() {
        return "process %d on %s".formatted(ProcessHandle.current().pid(), machine());
    }

    private static String machine() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException unknown) {
            return "an unknown machine";
        }
    }
}
