package rozmova.sandbox.telegram;

import io.javalin.config.RoutesConfig;
import java.time.Duration;
import java.time.InstantSource;
import rozmova.sandbox.net.Line;
import rozmova.sandbox.net.News;
import rozmova.sandbox.net.Post;
import rozmova.sandbox.people.People;
import rozmova.sandbox.people.Person;
import rozmova.sandbox.telegram.botapi.BotApi;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.Bots;
import rozmova.sandbox.telegram.chat.Network;
import rozmova.sandbox.telegram.control.TelegramControl;
import rozmova.sandbox.telegram.phone.TelegramPhone;

/// Telegram: its bots, its people, its servers.
public final class Telegram implements AutoCloseable {

    private final People people;
    private final News news = new News();
    private final Post post = new Post(Duration.ofSeconds(60));
    private final Bots bots;
    private final BotApi botApi;

    public Telegram(People people, InstantSource clock, Line line, TelegramPace pace, long idsAfter) {
        this.people = people;
        this.bots = new Bots(new Network(post, pace.timing(), pace.updateLifetime(), idsAfter), clock, news);
        this.botApi = new BotApi(bots, people, clock, line, pace.rateLimits());
    }

    /// A new bot, as its owner gets it: the token is [Bot#token()].
    public Bot createBot(String name, String username) {
        return bots.create(name, username);
    }

    /// A new bot with a token that is known beforehand.
    public Bot createBot(String name, String username, String token) {
        return bots.create(name, username, token);
    }

    /// The phone of somebody new who speaks Ukrainian.
    public TelegramPhone phone(String firstName, String lastName) {
        return phone(people.create(firstName, lastName, "", "uk"));
    }

    /// The phone of somebody.
    public TelegramPhone phone(Person person) {
        return new TelegramPhone(person, bots);
    }

    /// All bots.
    public Bots bots() {
        return bots;
    }

    /// What changes in any chat.
    public News news() {
        return news;
    }

    /// Adds the routes of the Bot API and of its control.
    public void routes(RoutesConfig routes) {
        botApi.routes(routes);
        new TelegramControl(bots, people, news).routes(routes);
    }

    @Override
    public void close() {
        bots.close();
        post.close();
    }
}
