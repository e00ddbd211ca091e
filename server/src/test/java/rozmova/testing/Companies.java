package rozmova.testing;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;
import rozmova.sandbox.telegram.chat.Bot;

/// Shops that work: with people, a site, and a bot whose platform is the sandbox. The sandbox keeps the tests' time.
@Singleton
public final class Companies {
    private static final AtomicInteger BOTS = new AtomicInteger();

    private final Desk desk;
    private final Sandbox sandbox;
    private final Road road;
    private volatile Duration ahead = Duration.ZERO;

    Companies(Desk desk, TestClock clock) {
        this.desk = desk;
        sandbox = Sandbox.start(SandboxOptions.defaults()
                .withPort(port("rozmova.telegram.links"))
                .withClock(() -> clock.instant().plus(ahead))
                .withTimeScale(0.01));
        road = Road.between(port("rozmova.telegram.api"), sandbox.telegramApi().getPort());
    }

    /// A new shop whose bot is connected.
    public Company open() {
        var company = found();
        company.connect();
        return company;
    }

    /// A new shop with a bot that is not connected yet.
    public Company found() {
        var owner = desk.owner();
        var key = owner.get("projects/{p}").good().body().path("key").asText();
        return new Company(this, owner, new Shop(desk.server(), owner.projectId(), key), bot());
    }

    /// A new bot of nobody's.
    public Bot bot() {
        return sandbox.telegram().createBot("Kvitka Shop", "kvitka_%d_bot".formatted(BOTS.incrementAndGet()));
    }

    /// The messengers' side.
    public Sandbox sandbox() {
        return sandbox;
    }

    /// The way to Telegram's Bot API.
    public Road road() {
        return road;
    }

    /// From now on the messengers' clocks are ahead of ours by so much, or behind if it is negative.
    public void clocksAhead(Duration difference) {
        ahead = difference;
    }

    /// People to test with.
    public Desk desk() {
        return desk;
    }

    @PreDestroy
    void close() {
        road.cut();
        sandbox.close();
    }

    private static int port(String address) {
        return ConfigProvider.getConfig().getValue(address, URI.class).getPort();
    }

    static Map<String, Object> connection(Bot bot) {
        return Map.of("messenger", "telegram", "credentials", Map.of("token", bot.token()));
    }
}
