package rozmova.sandbox.messenger.control;

import io.javalin.http.Context;
import java.util.Optional;
import rozmova.sandbox.messenger.chat.Chat;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Pages;
import rozmova.sandbox.people.People;
import rozmova.sandbox.people.Person;

/// Finds what a path is about.
record Lookup(Pages pages, People people) {

    Page page(Context ctx) {
        return page(ctx.pathParam("page"));
    }

    Page page(String usernameOrId) {
        return pages.find(usernameOrId).orElseThrow(() -> new IllegalArgumentException("no Page " + usernameOrId));
    }

    /// The named Page, or the only one.
    Page page(Optional<String> usernameOrId) {
        return usernameOrId.map(this::page).orElseGet(() -> pages.all().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no Page yet")));
    }

    /// The thread of a person, named by account number or by PSID.
    Chat chat(Page page, String id) {
        return page.findChat(id).orElseGet(() -> page.chat(person(id)));
    }

    Chat chat(Context ctx) {
        return chat(page(ctx), ctx.pathParam("person"));
    }

    private Person person(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> people.find(Long.parseLong(text)))
                .orElseThrow(() -> new IllegalArgumentException("nobody has the number " + id));
    }
}
