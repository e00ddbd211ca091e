package rozmova.bench.demo;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.bench.web.Phone;
import rozmova.bench.web.SandboxControl;
import rozmova.bench.web.ShopAccount;
import rozmova.bench.web.ShopVisitor;

/// Plays the running conversations: clients write from the sandbox, the team answers over the desk's interface.
final class LiveScenes {
    private final Stage stage;
    private final URI desk;
    private final String key;
    private final SandboxControl sandbox;
    private final List<ShopAccount> accounts;
    private @Nullable String connection;

    /// @param desk where the site script is
    /// @param key the project's public key
    LiveScenes(Stage stage, URI desk, String key, SandboxControl sandbox, List<ShopAccount> accounts) {
        this.stage = stage;
        this.desk = desk;
        this.key = key;
        this.sandbox = sandbox;
        this.accounts = List.copyOf(accounts);
    }

    void play() throws SQLException, InterruptedException {
        System.out.println("Clients begin to write …");
        for (var scene : Scenes.ALL) {
            new Performance(stage, scene, arrived(scene)).play();
        }
    }

    /// The owner's own Telegram account, where the shop's bot answers in her name: the same for all scenes.
    private String ownAccount() {
        if (connection == null) {
            connection = sandbox.attach(sandbox.person("Олена", "Кравець", "olena_kvitka", "uk"));
        }
        return connection;
    }

    /// The client's phone, after the way there.
    private Phone arrived(Scene scene) {
        var client = scene.client();
        var person = sandbox.person(client.firstName(), client.lastName(), client.username(), client.language());
        if (scene.personal()) {
            return sandbox.phoneAt(ownAccount(), person);
        }
        var phone = accounts.stream()
                .filter(account -> account.messenger() == scene.messenger())
                .findFirst()
                .orElseThrow()
                .phone(person);
        var arrival = scene.arrival();
        if (arrival == null) {
            phone.arrive("");
        } else {
            var visitor = new ShopVisitor(desk, key);
            visitor.look(stage.shop(arrival.path()).toString(), arrival.title(), arrival.referrer());
            phone.follow(visitor.launch(scene.messenger()));
        }
        return phone;
    }
}
