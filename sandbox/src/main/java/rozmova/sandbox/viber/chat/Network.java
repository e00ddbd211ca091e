package rozmova.sandbox.viber.chat;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import rozmova.sandbox.net.Address;
import rozmova.sandbox.net.Attempt;
import rozmova.sandbox.net.Courier;
import rozmova.sandbox.net.Mischief;
import rozmova.sandbox.net.Post;
import rozmova.sandbox.net.Settlement;
import rozmova.sandbox.net.Timing;

/// How events and media travel: the clients for webhooks, the pace of retries, how long events are brought again when
/// that is overridden, numbers, and where this sandbox is.
public final class Network implements AutoCloseable {

    // A webhook's own work does not run faster in a quick sandbox: its time for an answer is the real one.
    private final Post events = new Post(Duration.ofSeconds(5));
    private final Post validations = new Post(Duration.ofSeconds(10));
    private final Downloads downloads = new Downloads();
    private final Timing timing;
    private final Optional<Duration> lifetime;
    private final InstantSource clock;
    private final Supplier<URI> here;
    private final MessageTokens tokens;

    public Network(Timing timing, Optional<Duration> lifetime, InstantSource clock, Supplier<URI> here, long idsAfter) {
        this.timing = timing;
        this.lifetime = lifetime;
        this.clock = clock;
        this.here = here;
        this.tokens = new MessageTokens(idsAfter);
    }

    InstantSource clock() {
        return clock;
    }

    Downloads downloads() {
        return downloads;
    }

    /// A number that no message or event had before.
    public long nextToken() {
        return tokens.next();
    }

    /// What a span of Viber's time is here.
    public Duration scaled(Duration real) {
        return timing.scaled(real);
    }

    Duration lifetime() {
        return lifetime.orElseGet(() -> timing.scaled(HookRetries.GIVE_UP));
    }

    /// An address of this sandbox.
    URI address(String path) {
        return URI.create(here.get() + path);
    }

    Courier courier(Address address, Mischief mischief, Settlement settlement) {
        return new Courier(address, events, new HookRetries(timing), mischief, settlement);
    }

    Attempt validate(Address address, byte[] body) {
        return validations.send(address, body);
    }

    @Override
    public void close() {
        events.close();
        validations.close();
        downloads.close();
    }
}
