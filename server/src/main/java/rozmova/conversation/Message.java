package rozmova.conversation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Mark;
import rozmova.file.StoredFile;
import rozmova.staff.Person;

/// One line of a thread; the shape is documented in `docs/api.md`.
///
/// @param content what it carries besides text
/// @param details formatting, album, quote, and where it came from
/// @param reactions who reacts with what
/// @param versions what it was before it was edited, oldest first
/// @param state of an outbound one: how far it has come
/// @param event of an event: what happened
public record Message(
        long id,
        long revision,
        Kind kind,
        Instant at,
        @Nullable Person author,
        String text,
        @Nullable Content content,
        @Nullable Details details,
        @Nullable List<Reaction> reactions,
        @Nullable State state,
        @Nullable Failure failure,
        @Nullable Instant editedAt,
        @Nullable List<Version> versions,
        @Nullable Instant deletedAt,
        @Nullable UUID clientKey,
        @Nullable Long replyTo,
        ConversationEvent.@Nullable InThread event) {
    /// Who a line is from.
    @Schema(name = "MessageKind")
    public enum Kind {
        /// The client.
        INBOUND,
        /// The staff, to the client.
        OUTBOUND,
        /// The staff, to colleagues.
        NOTE,
        /// Nobody: something happened.
        EVENT;

        /// How database and interface spell it.
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// How far an outbound message has come.
    @Schema(name = "DeliveryState")
    public enum State {
        /// It waits for its turn.
        QUEUED,
        /// The platform is being asked to take it.
        SENDING,
        /// The platform has it.
        SENT,
        /// It is on the client's device.
        DELIVERED,
        /// The client saw it.
        READ,
        /// It did not arrive, and will not by itself.
        FAILED,
        /// Nobody knows whether it arrived.
        UNKNOWN;

        /// How database and interface spell it.
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// Why it did not arrive.
    @Schema(name = "MessageFailure")
    public record Failure(String code, @Nullable String detail) {}

    /// What it carries besides its text, as it is stored and told; `type` says which of them it is.
    @JsonTypeInfo(use = Id.NAME, include = As.EXISTING_PROPERTY, property = "type", visible = true)
    @JsonSubTypes({
        @Type(
                value = Media.class,
                names = {"photo", "video", "animation", "audio", "voice", "video-note", "document", "sticker"}),
        @Type(value = Location.class, name = "location"),
        @Type(value = Contact.class, name = "contact"),
        @Type(value = Pressed.class, name = "pressed"),
        @Type(value = Shared.class, name = "shared"),
        @Type(value = Unsupported.class, name = "unsupported")
    })
    @Schema(name = "MessageContent")
    public sealed interface Content {}

    /// A file.
    ///
    /// @param file null while it is on its way, and when it never came
    /// @param problem why there is no file; null when there is one
    /// @param emoji what a sticker stands for
    @Schema(name = "MediaContent")
    public record Media(
            rozmova.channel.Content.Type type,
            @Nullable StoredFile file,

            @Schema(ref = "FileProblem") @Nullable String problem,

            @Nullable String emoji)
            implements Content {
        Media with(@Nullable StoredFile found) {
            return new Media(type, found, problem, emoji);
        }
    }

    /// A place on the map, in degrees.
    ///
    /// @param live whether it moves: the message comes again with another place
    /// @param until when it stops moving by itself; null where nobody has said
    /// @param ended whether it moved until that was ended
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    @Schema(name = "LocationContent")
    public record Location(
            double latitude,
            double longitude,
            @Nullable String title,
            @Nullable String address,
            boolean live,
            @Nullable Instant until,
            boolean ended)
            implements Content {
        /// What it is.
        @JsonProperty
        public String type() {
            return "location";
        }
    }

    /// A visiting card.
    ///
    /// @param phones further numbers
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    @Schema(name = "ContactContent")
    public record Contact(String name, String phone, List<String> phones, List<String> emails) implements Content {
        /// Cards that were stored before there were lists have none.
        public Contact {
            phones = List.copyOf(Objects.requireNonNullElse(phones, List.of()));
            emails = List.copyOf(Objects.requireNonNullElse(emails, List.of()));
        }

        /// What it is.
        @JsonProperty
        public String type() {
            return "contact";
        }
    }

    /// A button of ours; its words are the message's text.
    ///
    /// @param payload what the button carried
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    @Schema(name = "PressedContent")
    public record Pressed(String payload) implements Content {
        /// What it is.
        @JsonProperty
        public String type() {
            return "pressed";
        }
    }

    /// Something that stands elsewhere.
    ///
    /// @param kind the platform's word for it
    /// @param url chosen by the client: shown, never fetched
    /// @param pictures how many it has that are not shown here
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    @Schema(name = "SharedContent")
    public record Shared(
            String kind, @Nullable String title, @Nullable String url, long pictures) implements Content {
        /// What it is.
        @JsonProperty
        public String type() {
            return "shared";
        }
    }

    /// A kind that cannot be shown as what it is; its words are the message's text.
    ///
    /// @param platformKind the platform's word for it
    /// @param files how many pictures and other files it has that are not shown
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    @Schema(name = "UnsupportedContent")
    public record Unsupported(String platformKind, int files) implements Content {
        /// What it is.
        @JsonProperty
        public String type() {
            return "unsupported";
        }
    }

    /// What surrounds a message; what there is none of is left out.
    ///
    /// @param quote the words of the answered message that were picked out
    /// @param album messages with the same one were sent together
    /// @param forwardedFrom empty when the account has no name any more
    /// @param answered what it answers to, when that does not stand here
    /// @param elsewhere where it was written, if not here
    /// @param automatic true where no person wrote it: a greeting, or the menu of a program; the client waits as
    ///     before
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MessageDetails")
    public record Details(
            @Nullable List<Mark> marks,
            @Nullable String quote,
            @Nullable String album,
            @Nullable String forwardedFrom,
            rozmova.channel.Details.@Nullable Answered answered,
            @Nullable String elsewhere,
            @Nullable Boolean automatic) {}

    /// Who reacts with what.
    public record Reaction(@Schema(ref = "ReactionBy") String by, String emoji) {}

    /// What it was before it was edited, and until when.
    ///
    /// @param content what it carried; null where it was plain text, or only the words were others
    @Schema(name = "MessageVersion")
    public record Version(String text, @Nullable Content content, Instant until) {}
}
