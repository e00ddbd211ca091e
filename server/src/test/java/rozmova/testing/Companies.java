package rozmova.testing;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
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

    Companies(Desk desk, TestClock clock) {
        this.desk = desk;
        var port = ConfigProvider.getConfig()
                .getValue("rozmova.telegram.api", URI.class)
                .getPort();
        sandbox = Sandbox.start(
                SandboxOptions.defaults().withPort(port).withClock(clock).withTimeScale(0.01));
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

    /// People to test with.
    public Desk desk() {
        return desk;
    }

    @PreDestroy
    void close() {
        sandbox.close();
    }

    static Map<String, Object> connection(Bot bot) {
        return Map.of("messenger", "telegram", "credentials", Map.of("token", bot.token()));
    }
}
