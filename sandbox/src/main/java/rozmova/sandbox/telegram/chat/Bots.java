package rozmova.sandbox.telegram.chat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.News;
import rozmova.sandbox.net.Tokens;
import rozmova.sandbox.people.Person;

/// All bots there are.
public final class Bots implements AutoCloseable {

    private final Network network;
    private final InstantSource clock;
    private final News news;
    private final List<Bot> all = new CopyOnWriteArrayList<>();

    public Bots(Network network, InstantSource clock, News news) {
        this.network = network;
        this.clock = clock;
        this.news = news;
    }

    /// A new bot with a random token.
    public Bot create(String name, String username) {
        long id = 7_000_000_001L + 1_000_003L * all.size();
        return create(name, username, id + ":" + Tokens.random(35));
    }

    /// A new bot with a token that is known beforehand.
    public Bot create(String name, String username, String token) {
        if (!token.matches("\\d{3,15}:[A-Za-z0-9_-]{35}")) {
            throw new IllegalArgumentException("a token is <id>:<35 characters>");
        }
        if (find(username).isPresent()) {
            throw new IllegalArgumentException("the username " + username + " is taken");
        }
        long id = Long.parseLong(token.substring(0, token.indexOf(':')));
        Bot bot = new Bot(id, name, username, token, new Updates(network), new Chats());
        all.add(bot);
        return bot;
    }

    /// The owner asks for a new token; the old one is worth nothing from now on.
    public String revoke(Bot bot) {
        bot.token(bot.id() + ":" + Tokens.random(35));
        return bot.token();
    }

    public Optional<Bot> find(String username) {
        return all.stream()
                .filter(bot -> bot.username().equalsIgnoreCase(username))
                .findFirst();
    }

    public Optional<Bot> findByToken(String token) {
        return all.stream().filter(bot -> bot.token().equals(token)).findFirst();
    }

    public List<Bot> all() {
        return List.copyOf(all);
    }

    @Override
    public void close() {
        all.forEach(bot -> bot.updates().close());
    }

    /// Puts back those that were remembered.
    public void restore(List<Bot.Kept> kept) {
        for (Bot.Kept each : kept) {
            find(each.username())
                    .orElseGet(() -> create(each.name(), each.username(), each.token()))
                    .restore(each);
        }
    }

    private Chat chat(Bot bot, Person person, @Nullable Connection connection, long idsAfter) {
        return new Chat(
                bot,
                person,
                connection,
                clock,
                chat -> news.tell(Json.object()
                        .put("bot", chat.bot().username())
                        .put("person", chat.person().id())),
                idsAfter);
    }

    private final class Chats implements Bot.Opener {

        @Override
        public Chat open(Bot bot, Person person, @Nullable Connection connection, long skipped) {
            return chat(bot, person, connection, network.idsAfter() + skipped);
        }

        @Override
        public Chat reopen(Bot bot, Chat.Kept kept, @Nullable Connection connection) {
            return chat(bot, kept.person(), connection, kept.idsAfter());
        }
    }
}
