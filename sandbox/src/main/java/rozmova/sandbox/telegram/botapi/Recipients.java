package rozmova.sandbox.telegram.botapi;

import rozmova.sandbox.telegram.chat.Chat;
import rozmova.sandbox.telegram.chat.Refused;

/// Finds the chat a call is about, and says why nothing may be sent into it.
final class Recipients {

    private final rozmova.sandbox.people.People people;

    Recipients(rozmova.sandbox.people.People people) {
        this.people = people;
    }

    /// The chat to write into.
    Chat writable(Call call) {
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
        String id = call.params().textOr("chat_id", "");
        if (id.isBlank()) {
            throw Refused.badRequest("chat_id is empty");
        }
        if (!id.matches("-?\\d{1,18}")) {
            throw Refused.badRequest("chat not found");
        }
        return people.find(Long.parseLong(id))
                .map(person -> call.bot().chat(person))
                .orElseThrow(() -> Refused.badRequest("chat not found"));
    }
}
