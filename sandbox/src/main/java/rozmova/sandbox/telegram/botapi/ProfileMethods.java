package rozmova.sandbox.telegram.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.StoredFile;
import rozmova.sandbox.people.People;
import rozmova.sandbox.telegram.chat.Refused;
import rozmova.sandbox.telegram.chat.Wire;

/// Looking things up: the bot itself, chats, profiles, files.
final class ProfileMethods {

    private static final int DOWNLOAD_LIMIT = 20 << 20;

    private final Recipients recipients;
    private final People people;

    ProfileMethods(Recipients recipients, People people) {
        this.recipients = recipients;
        this.people = people;
    }

    Map<String, Method> all() {
        return Map.of(
                "getMe", this::me,
                "getChat", this::chat,
                "getFile", this::file,
                "getUserProfilePhotos", this::photos);
    }

    private Result me(Call call) {
        return Result.of(Wire.user(call.bot())
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false));
    }

    private Result chat(Call call) {
        ObjectNode chat = Wire.chat(recipients.known(call).person());
        return Result.of(chat.put("accent_color_id", 1).put("max_reaction_count", 11));
    }

    private Result file(Call call) {
        StoredFile file = call.bot()
                .files()
                .find(call.params().textOr("file_id", ""))
                .orElseThrow(() -> Refused.badRequest("wrong file_id or the file is temporarily unavailable"));
        if (file.size() > DOWNLOAD_LIMIT) {
            throw Refused.badRequest("file is too big");
        }
        return Result.of(Json.object()
                .put("file_id", file.id())
                .put("file_unique_id", file.uniqueId())
                .put("file_size", file.size())
                .put("file_path", file.path()));
    }

    /// Nobody here shows a picture: privacy settings answer real bots the same way.
    private Result photos(Call call) {
        if (people.find(call.params().number("user_id", 0)).isEmpty()) {
            throw Refused.badRequest("user not found");
        }
        ObjectNode none = Json.object().put("total_count", 0);
        none.putArray("photos");
        return Result.of(none);
    }
}
