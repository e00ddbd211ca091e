package rozmova.sandbox.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.StoredFile;
import rozmova.sandbox.people.People;
import rozmova.sandbox.people.Person;
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
                .put("can_connect_to_business", true)
                .put("has_main_web_app", false));
    }

    private Result chat(Call call) {
        Person person = recipients.known(call).person();
        ObjectNode chat = Wire.chat(person);
        if (!person.phone().isEmpty()) {
            JsonNode sizes = call.bot().portrait(person);
            JsonNode small = sizes.path(0);
            JsonNode big = sizes.path(sizes.size() - 1);
            chat.putObject("photo")
                    .put("small_file_id", small.path("file_id").asText())
                    .put("small_file_unique_id", small.path("file_unique_id").asText())
                    .put("big_file_id", big.path("file_id").asText())
                    .put("big_file_unique_id", big.path("file_unique_id").asText());
        }
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

    /// Everybody with a phone shows one picture. Of the others, as of people who keep theirs to themselves, there is
    /// none.
    private Result photos(Call call) {
        Person person =
                people.find(call.params().number("user_id", 0)).orElseThrow(() -> Refused.badRequest("user not found"));
        ObjectNode photos = Json.object();
        ArrayNode list = photos.putArray("photos");
        if (!person.phone().isEmpty()) {
            list.add(call.bot().portrait(person));
        }
        return Result.of(photos.put("total_count", list.size()));
    }
}
