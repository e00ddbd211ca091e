package rozmova.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The server process of a data directory, as its `postmaster.pid` names it.
///
/// @param port where it listens, or will
/// @param ready whether it takes connections; it does not while it starts, recovers or stops
record Postmaster(ProcessHandle process, int port, boolean ready) {
    private static final String PROGRAM = "postgres";
    /// Which line of the file tells what.
    private static final int PROCESS = 0;

    private static final int DIRECTORY = 1;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    private static final Duration LOOK = Duration.ofMillis(50);
    /// It writes everything to the disk before it ends, which takes a while where the disk has other things to do.
    private static final Duration LET_GO = Duration.ofMinutes(5);

    /// Empty when none runs there. A file that a crash has left names a process that is no more, or is another one.
    ///
    /// @param data absolute and without detours, as the server writes it
    static Optional<Postmaster> of(Path data) throws IOException {
        var lines = lines(data.resolve("postmaster.pid"));
        if (lines.size() <= PORT || !lines.get(DIRECTORY).equals(data.toString())) {
            return Optional.empty();
        }
        var ready = lines.size() > STATUS && lines.get(STATUS).equals("ready");
        return ProcessHandle.of(Long.parseLong(lines.get(PROCESS)))
                .filter(Postmaster::lives)
                .map(process -> new Postmaster(process, Integer.parseInt(lines.get(PORT)), ready));
    }

    /// Stops it and returns when it is down; open transactions are rolled back. To tell it a second time does no harm.
    ///
    /// @throws IOException when it does not let go
    void stop() throws IOException {
        try {
            // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients to leave.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            var end = System.nanoTime() + LET_GO.toNanos();
            while (lives(process)) {
                if (System.nanoTime() > end) {
                    throw new IOException("The database (process %d) does not stop".formatted(process.pid()));
                }
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping the database", interrupted);
        }
    }

    /// A process that has ended may keep its number until somebody asks for its exit code; it has no program any more.
    private static boolean lives(ProcessHandle process) {
        return process.isAlive() && process.info().command().orElse("").endsWith(PROGRAM);
    }

    /// Of a server that is just starting or ending it may be incomplete.
    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file).stream().map(String::strip).toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }
}
