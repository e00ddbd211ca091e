package rozmova.sandbox.viber.control;

import io.javalin.http.Context;
import java.util.Optional;
import rozmova.sandbox.people.People;
import rozmova.sandbox.people.Person;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.chat.Accounts;
import rozmova.sandbox.viber.phone.ViberChat;
import rozmova.sandbox.viber.phone.ViberPhone;

/// Finds what a path is about.
record Lookup(Accounts accounts, People people) {

    Account account(String uri) {
        return accounts.find(uri).orElseThrow(() -> new IllegalArgumentException("no account " + uri));
    }

    Account account(Context ctx) {
        return account(ctx.pathParam("account"));
    }

    /// The named account, or the only one.
    Account account(Optional<String> uri) {
        return uri.map(this::account).orElseGet(() -> accounts.all().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no account yet")));
    }

    ViberChat chat(Context ctx) {
        return new ViberPhone(person(ctx.pathParam("person"))).open(account(ctx));
    }

    private Person person(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> people.find(Long.parseLong(text)))
                .orElseThrow(() -> new IllegalArgumentException("nobody has the number " + id));
    }
}
