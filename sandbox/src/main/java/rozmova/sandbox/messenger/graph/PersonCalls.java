package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import rozmova.sandbox.messenger.chat.Chat;
import rozmova.sandbox.messenger.chat.Contents;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.messenger.chat.Standing;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.people.Person;

/// The profile of a person, as far as a Page may see it.
final class PersonCalls {

    JsonNode read(Call call) {
        Page page = call.caller().requirePage();
        Chat chat = page.findChat(call.node())
                .filter(known -> known.standing() != Standing.STRANGER)
                .orElseThrow(() -> Refused.unknownObject(call.node()));
        return switch (page.settings().names()) {
            case SHOWN -> profile(chat, call.params().text("fields").orElse("first_name,last_name,profile_pic"));
            case EMPTY -> Json.object().put("id", chat.psid());
            case REFUSED -> throw Refused.with(100, 2018218, "(#100) No profile available for this user.");
        };
    }

    private static JsonNode profile(Chat chat, String fields) {
        Person person = chat.person();
        ObjectNode whole = Json.object()
                .put("id", chat.psid())
                .put("first_name", person.firstName())
                .put("last_name", person.lastName())
                .put("name", person.name())
                .put("profile_pic", Contents.portrait(chat));
        return FieldList.read(fields).pick(whole);
    }
}
