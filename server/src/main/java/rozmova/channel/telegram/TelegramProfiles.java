package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Profile;
import rozmova.channel.RemoteFile;
import rozmova.channel.telegram.TelegramApi.Result;

/// What Telegram tells of a client, as far as they let it.
final class TelegramProfiles {
    /// Larger than any place of ours shows.
    private static final int ENOUGH = 320;

    private final TelegramApi api;

    TelegramProfiles(TelegramApi api) {
        this.api = api;
    }

    Profile of(ConnectedChannel channel, String externalId) {
        var person = TelegramAddress.of(externalId).chat();
        return switch (api.call(channel.token(), "getChat", Map.of("chat_id", person))) {
            case Result.Ok(var chat) ->
                new Profile.Found(
                        TelegramPeople.fullName(chat),
                        chat.path("username").textValue(),
                        null,
                        avatar(channel, person, chat.path("photo")));
            case Result.Rejected error when error.code() == 400 || error.code() == 403 -> new Profile.Hidden();
            case Result failed ->
                new Profile.Failed(TelegramErrors.trouble(failed).code());
        };
    }

    private @Nullable RemoteFile avatar(ConnectedChannel channel, long person, JsonNode photo) {
        var photos = api.call(channel.token(), "getUserProfilePhotos", Map.of("user_id", person, "limit", 1));
        if (photos instanceof Result.Ok(var found)
                && !found.path("photos").path(0).isEmpty()) {
            return size(found.path("photos").path(0));
        }
        return photo.hasNonNull("big_file_id")
                ? picture(photo.path("big_file_id"), photo.path("big_file_unique_id"), null, null, null)
                : null;
    }

    /// The smallest size that is large enough.
    private static RemoteFile size(JsonNode sizes) {
        var widths =
                Comparator.<JsonNode>comparingInt(size -> size.path("width").asInt());
        var size = StreamSupport.stream(sizes.spliterator(), false)
                .filter(one -> one.path("width").asInt() >= ENOUGH)
                .min(widths)
                .or(() -> StreamSupport.stream(sizes.spliterator(), false).max(widths))
                .orElseThrow();
        return picture(
                size.path("file_id"),
                size.path("file_unique_id"),
                size.hasNonNull("file_size") ? size.path("file_size").asLong() : null,
                size.path("width").asInt(),
                size.path("height").asInt());
    }

    /// Telegram's handle of a file may change while the file does not: the name is what stays.
    private static RemoteFile picture(
            JsonNode id, JsonNode unique, @Nullable Long bytes, @Nullable Integer width, @Nullable Integer height) {
        return new RemoteFile(id.asText(), unique.asText() + ".jpg", "image/jpeg", bytes, width, height, null);
    }
}
