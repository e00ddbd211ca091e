package rozmova.sandbox.telegram.control;

import io.javalin.http.Context;
import java.util.Optional;
import rozmova.sandbox.people.People;
import rozmova.sandbox.people.Person;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.Bots;
import rozmova.sandbox.telegram.phone.TelegramBusiness;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.sandbox.telegram.phone.TelegramPhone;

/// Finds what a path is about.
record Lookup(Bots bots, People people) {

    Bot bot(String username) {
        return bots.find(username).orElseThrow(() -> new IllegalArgumentException("no bot @" + username));
    }

    /// The named bot, or the only one.
    Bot bot(Optional<String> username) {
        return username.map(this::bot).orElseGet(() -> bots.all().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no bot yet")));
    }

    Person person(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> people.find(Long.parseLong(text)))
                .orElseThrow(() -> new IllegalArgumentException("nobody has the number " + id));
    }

    TelegramChat chat(Context ctx) {
        return chat(ctx, ctx.pathParam("person"), Optional.ofNullable(ctx.queryParam("connection")));
    }

    /// The person's chat with the bot, or with the account of this connection.
    TelegramChat chat(Context ctx, String person, Optional<String> connection) {
        TelegramPhone phone = new TelegramPhone(person(person), bots);
        Bot bot = bot(ctx.pathParam("bot"));
        return connection.map(id -> phone.open(business(bot, id))).orElseGet(() -> phone.open(bot));
    }

    TelegramBusiness business(Bot bot, String connection) {
        return bot.findConnection(connection)
                .map(TelegramBusiness::new)
                .orElseThrow(() -> new IllegalArgumentException("no connection " + connection));
    }
}
