package rozmova.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// How a sandbox is started. `port` 0 takes a free one; `desk` is the product's address, for links on the pages;
/// `bot` exists from the start; `pace` says how quick and how strict the platforms are; `clock` dates messages;
/// accounts and messages are numbered after `idsAfter`; `memory` is the file that carries people and chats over to the
/// next run.
public record SandboxOptions(
        int port,
        Optional<URI> desk,
        Optional<DemoBot> bot,
        Pace pace,
        InstantSource clock,
        long idsAfter,
        Optional<Path> memory) {

    /// `timeScale` shrinks the platforms' own waiting times, `updateLifetime` replaces their expiry times.
    public record Pace(double timeScale, boolean rateLimits, Optional<Duration> updateLifetime) {}

    /// A free port, no bot, real waiting times, no limits of speed, the system's clock.
    public static SandboxOptions defaults() {
        Pace real = new Pace(1, false, Optional.empty());
        return new SandboxOptions(
                0, Optional.empty(), Optional.empty(), real, InstantSource.system(), 0, Optional.empty());
    }

    /// On this port.
    public SandboxOptions withPort(int newPort) {
        return new SandboxOptions(newPort, desk, bot, pace, clock, idsAfter, memory);
    }

    /// With links to the product there.
    public SandboxOptions withDesk(URI newDesk) {
        return new SandboxOptions(port, Optional.of(newDesk), bot, pace, clock, idsAfter, memory);
    }

    /// With this bot from the start.
    public SandboxOptions withBot(DemoBot newBot) {
        return new SandboxOptions(port, desk, Optional.of(newBot), pace, clock, idsAfter, memory);
    }

    /// With retries and pauses of the platforms passing faster (below 1).
    public SandboxOptions withTimeScale(double newScale) {
        return with(new Pace(newScale, pace.rateLimits(), pace.updateLifetime()));
    }

    /// With the platforms' limits of speed.
    public SandboxOptions withRateLimits() {
        return with(new Pace(pace.timeScale(), true, pace.updateLifetime()));
    }

    /// With updates that expire after this time.
    public SandboxOptions withUpdateLifetime(Duration lifetime) {
        return with(new Pace(pace.timeScale(), pace.rateLimits(), Optional.of(lifetime)));
    }

    /// With messages dated by this clock.
    public SandboxOptions withClock(InstantSource newClock) {
        return new SandboxOptions(port, desk, bot, pace, newClock, idsAfter, memory);
    }

    /// With numbers that an earlier run did not give away: a product that remembers that run would take a message with
    /// a known number for a repetition.
    public SandboxOptions withIdsAfter(long given) {
        return new SandboxOptions(port, desk, bot, pace, clock, given, memory);
    }

    /// With people and chats that are found again by the next run with the same file.
    public SandboxOptions withMemory(Path file) {
        return new SandboxOptions(port, desk, bot, pace, clock, idsAfter, Optional.of(file));
    }

    private SandboxOptions with(Pace newPace) {
        return new SandboxOptions(port, desk, bot, newPace, clock, idsAfter, memory);
    }
}
