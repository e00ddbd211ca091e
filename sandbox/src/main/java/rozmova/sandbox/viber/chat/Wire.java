package rozmova.sandbox.viber.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.people.Person;

/// The shapes in which Viber writes people.
public final class Wire {

    private static final String NOBODY = "Subscriber";

    private Wire() {}

    /// A person as this webhook wants to have it: name and picture only if it asked for them.
    static ObjectNode user(Chat chat, Hook hook) {
        ObjectNode user = Json.object().put("id", chat.userId());
        if (hook.sendName()) {
            user.put("name", name(chat));
        }
        if (hook.sendPhoto() && chat.device().personal()) {
            user.put("avatar", chat.account().avatar(chat.person()).toString());
        }
        return facts(user, chat);
    }

    /// A person as `get_user_details` tells.
    public static ObjectNode details(Chat chat) {
        ObjectNode user = Json.object().put("id", chat.userId()).put("name", name(chat));
        if (chat.device().personal()) {
            user.put("avatar", chat.account().avatar(chat.person()).toString());
        }
        return facts(user, chat)
                .put("primary_device_os", chat.device().iphone() ? "iOS 18.5" : "Android 15")
                .put("viber_version", "25.2.0")
                .put("mcc", 255)
                .put("mnc", 1)
                .put("device_type", chat.device().iphone() ? "iPhone15,2" : "Pixel 8");
    }

    private static String name(Chat chat) {
        return chat.device().personal() ? chat.person().name() : NOBODY;
    }

    private static ObjectNode facts(ObjectNode user, Chat chat) {
        Person person = chat.person();
        user.put("country", "UA");
        if (!person.language().isEmpty()) {
            user.put("language", person.language());
        }
        return user.put("api_version", chat.device().apiVersion());
    }
}
