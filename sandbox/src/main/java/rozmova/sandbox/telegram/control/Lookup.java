package rozmova.sandbox.telegram.control;

import io.javalin.http.Context;
import java.util.Optional;
import rozmova.sandbox.people.People;
import rozmova.sandbox.people.Person;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.Bots;
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
        Bot bot = bot(ctx.pathParam("bot"));
        return new TelegramPhone(person(ctx.pathParam("person")), bots).open(bot);
    }
}
