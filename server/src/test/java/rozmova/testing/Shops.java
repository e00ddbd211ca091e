package rozmova.testing;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import rozmova.project.Language;
import rozmova.project.NewProject;
import rozmova.project.Projects;
import rozmova.shared.database.Database;
import rozmova.shared.secret.Secret;
import rozmova.shared.secret.Vault;

/// Customers' sites. Each has a project of its own, so that tests do not see one another.
@Singleton
public final class Shops {
    private static final AtomicInteger BOTS = new AtomicInteger();

    private final Database database;
    private final Projects projects;
    private final Vault vault;
    private final TestClock clock;

    Shops(Database database, Projects projects, Vault vault, TestClock clock) {
        this.database = database;
        this.projects = projects;
        this.vault = vault;
        this.clock = clock;
    }

    /// A new shop with the script on its pages.
    public Shop open() {
        var project = database.write(transaction -> projects.create(
                transaction, new NewProject("Kvitka Shop", "Europe/Kyiv", Language.EN, List.of("Sale"))));
        var server = ConfigProvider.getConfig().getValue("test.url", URI.class);
        return new Shop(server, project.id(), project.key());
    }

    /// Connects a Telegram bot that nobody polls; returns its channel's id.
    public long connectBot(Shop shop, String state) {
        var number = BOTS.incrementAndGet();
        return database.write(transaction -> transaction
                .handle()
                .createQuery("""
                        insert into channel (
                            project_id, messenger, external_id, name, address, credentials, webhook_secret,
                            state, delivery, connected_at)
                        values (
                            :projectId, 'telegram', :externalId, 'Kvitka Shop', :address, :token, :secret,
                            :state, 'webhook', :now)
                        returning id
                        """)
                .bind("projectId", shop.projectId())
                .bind("externalId", "shop-bot-" + number)
                .bind("address", "@kvitka_%d_bot".formatted(number))
                .bind("token", vault.encrypt(new Secret("1:a")))
                .bind("secret", vault.encrypt(new Secret("b")))
                .bind("state", state)
                .bind("now", clock.instant())
                .mapTo(Long.class)
                .one());
    }
}
