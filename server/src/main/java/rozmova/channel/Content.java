package rozmova.channel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
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
    /// @param until when a live one ends by itself; null when nobody has said
    record Location(
            double latitude,
            double longitude,
            @Nullable String title,
            @Nullable String address,
            boolean live,
            @Nullable Instant until)
            implements Content {
        /// One that does not say when it ends.
        public Location(
                double latitude, double longitude, @Nullable String title, @Nullable String address, boolean live) {
            this(latitude, longitude, title, address, live, null);
        }
    }

    /// Somebody's visiting card.
    ///
    /// @param own whether it is the client's own number
    /// @param phones further numbers
    record Contact(String name, String phone, boolean own, List<String> phones, List<String> emails)
            implements Content {
        /// Keeps its own copies of the lists.
        public Contact {
            phones = List.copyOf(phones);
            emails = List.copyOf(emails);
        }

        /// A card of one number.
        public Contact(String name, String phone, boolean own) {
            this(name, phone, own, List.of(), List.of());
        }
    }

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

    /// A kind that cannot be shown as what it is; its words are the message's text, and the raw event is kept.
    ///
    /// @param platformKind the platform's word for it
    /// @param files how many pictures and other files it has that are not shown
    record Unsupported(String platformKind, int files) implements Content {
        /// One without files.
        public Unsupported(String platformKind) {
            this(platformKind, 0);
        }
    }

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
