package rozmova.sandbox.viber;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.Supplier;
import rozmova.sandbox.net.Line;
import rozmova.sandbox.net.News;
import rozmova.sandbox.people.People;
import rozmova.sandbox.people.Person;
import rozmova.sandbox.viber.botapi.BotApi;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.chat.Accounts;
import rozmova.sandbox.viber.chat.Network;
import rozmova.sandbox.viber.control.ViberControl;
import rozmova.sandbox.viber.phone.ViberPhone;

/// Viber: its public accounts, its people, its servers.
public final class Viber implements AutoCloseable {

    private final People people;
    private final News news = new News();
    private final Network network;
    private final Accounts accounts;
    private final BotApi botApi;

    /// @param here where the sandbox is, for links to media
    public Viber(People people, InstantSource clock, Line line, ViberPace pace, long idsAfter, Supplier<URI> here) {
        this.people = people;
        this.network = new Network(pace.timing(), pace.eventLifetime(), clock, here, idsAfter);
        this.accounts = new Accounts(network, news);
        this.botApi = new BotApi(accounts, network, line, pace.rateLimits());
    }

    /// A new public account, as its owner gets it: the token is [Account#token()].
    public Account createAccount(String name, String uri) {
        return accounts.create(name, uri);
    }

    /// A new public account with a token that is known beforehand.
    public Account createAccount(String name, String uri, String token) {
        return accounts.create(name, uri, token);
    }

    /// The phone of somebody new who speaks Ukrainian.
    public ViberPhone phone(String firstName, String lastName) {
        return phone(people.create(firstName, lastName, "", "uk"));
    }

    /// The phone of somebody.
    public ViberPhone phone(Person person) {
        return new ViberPhone(person);
    }

    /// All public accounts.
    public Accounts accounts() {
        return accounts;
    }

    /// What changes in any chat.
    public News news() {
        return news;
    }

    /// Adds the routes of the REST API, of media and of the control.
    public void routes(RoutesConfig routes) {
        botApi.routes(routes);
        new ViberControl(accounts, people, news).routes(routes);
    }

    @Override
    public void close() {
        accounts.close();
        network.close();
    }
}
