package rozmova.channel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a message carries besides its text.
public sealed interface Content {
    /// A file on the platform's side.
    ///
    /// @param emoji what a sticker stands for
    record Media(Type type, RemoteFile file, @Nullable String emoji) implements Content {}

    /// A place.
    ///
    /// @param live whether it moves: new places come as edits of the same message
    record Location(
            double latitude,
            double longitude,
            @Nullable String title,
            @Nullable String address,
            boolean live) implements Content {}

    /// Somebody's visiting card.
    ///
    /// @param own whether it is the client's own number
    record Contact(String name, String phone, boolean own) implements Content {}

    /// The client pressed a button of ours; its words are the message's text.
    ///
    /// @param payload what the button carried
    /// @param callback the platform's id of the press where it waits for a sign that we noticed
    record Pressed(String payload, @Nullable String callback) implements Content {}

    /// The client passed on something that stands elsewhere: a link, a post, a story, a product.
    ///
    /// @param kind the platform's word for it
    /// @param url chosen by the client: shown, never fetched
    /// @param pictures how many it has that are not shown here
    record Shared(
            String kind, @Nullable String title, @Nullable String url, long pictures) implements Content {
        /// Without pictures.
        public Shared(String kind, @Nullable String title, @Nullable String url) {
            this(kind, title, url, 0);
        }
    }

    /// A kind that we do not know; the raw event is kept.
    ///
    /// @param platformKind the platform's word for it
    record Unsupported(String platformKind) implements Content {}

    /// How a file is meant.
    @Schema(name = "MediaType")
    enum Type {
        PHOTO,
        VIDEO,
        ANIMATION,
        AUDIO,
        VOICE,
        VIDEO_NOTE,
        DOCUMENT,
        STICKER;

        /// The name in JSON, such as `video-note`.
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
