package rozmova.sandbox.telegram.botapi;

import java.util.Optional;
import rozmova.sandbox.people.People;
import rozmova.sandbox.people.Person;
import rozmova.sandbox.telegram.chat.Chat;
import rozmova.sandbox.telegram.chat.Connection;
import rozmova.sandbox.telegram.chat.Refused;

/// Finds the chat a call is about, and says why nothing may be sent into it.
final class Recipients {

    private final People people;

    Recipients(People people) {
        this.people = people;
    }

    /// The chat to write into.
    Chat writable(Call call) {
        Optional<Connection> connection = connection(call);
        if (connection.isPresent()) {
            return connection.get().writable(person(call));
        }
        Chat chat = known(call);
        return switch (chat.standing()) {
            case OPEN -> chat;
            case BLOCKED -> throw Refused.forbidden("bot was blocked by the user");
            case DEACTIVATED -> throw Refused.forbidden("user is deactivated");
            case STRANGER -> throw Refused.forbidden("bot can't initiate conversation with a user");
        };
    }

    /// The chat to look at.
    Chat known(Call call) {
        Person person = person(call);
        return connection(call).map(found -> found.chat(person)).orElseGet(() -> call.bot()
                .chat(person));
    }

    /// The account whose chats a call is about, if it names one.
    static Optional<Connection> connection(Call call) {
        return call.params()
                .text("business_connection_id")
                .filter(id -> !id.isBlank())
                .map(id -> call.bot()
                        .findConnection(id)
                        .filter(Connection::enabled)
                        .orElseThrow(() -> Refused.badRequest("business connection not found")));
    }

    private Person person(Call call) {
        String id = call.params().textOr("chat_id", "");
        if (id.isBlank()) {
            throw Refused.badRequest("chat_id is empty");
        }
        if (!id.matches("-?\\d{1,18}")) {
            throw Refused.badRequest("chat not found");
        }
        return people.find(Long.parseLong(id)).orElseThrow(() -> Refused.badRequest("chat not found"));
    }
}
