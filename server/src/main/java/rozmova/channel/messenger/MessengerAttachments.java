package rozmova.channel.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;
import rozmova.channel.Content.Type;
import rozmova.channel.RemoteFile;
import rozmova.channel.messenger.MessengerUpdate.Attachment;

/// The files of a message, and what people share. An attachment tells little: its type and an address.
final class MessengerAttachments {
    /// The thumb in its three sizes.
    private static final Set<String> THUMB = Set.of("369239263222822", "369239343222814", "369239383222810");

    private static final String TEMPLATE = "template";
    private static final int MOST_NAME = 200;

    private MessengerAttachments() {}

    /// What one attachment is, and the words that it brings along.
    record Part(String words, Content content) {}

    static List<Part> parts(List<Attachment> attachments) {
        var parts = new ArrayList<Part>();
        var stickers = new HashSet<String>();
        for (var attachment : attachments) {
            var sticker = payload(attachment).path("sticker_id").asText();
            // Stickers come as stickers since 2026-08-30, before as pictures, and for a while as both.
            if (sticker.isEmpty() || stickers.add(sticker)) {
                parts.add(part(attachment, sticker));
            }
        }
        return parts;
    }

    /// Whether a program put it together, as far as that shows.
    ///
    /// @param hand whether people write with the program that sent it: they have products and receipts at hand, too
    static boolean automatic(List<Attachment> attachments, boolean hand) {
        return attachments.stream()
                .filter(attachment -> TEMPLATE.equals(attachment.type()))
                .anyMatch(attachment -> !hand || MessengerTemplates.asks(payload(attachment)));
    }

    private static Part part(Attachment attachment, String sticker) {
        if (TEMPLATE.equals(attachment.type())) {
            var form = MessengerTemplates.read(payload(attachment), title(attachment), address(attachment));
            return new Part(form.words(), form.content() == null ? new Content.Unsupported(TEMPLATE) : form.content());
        }
        return new Part("", content(attachment, sticker));
    }

    private static Content content(Attachment attachment, String sticker) {
        var type = attachment.type() == null ? "attachment" : MessengerReader.words(attachment.type());
        var url = MessengerReader.words(payload(attachment).path("url").asText());
        var known = !sticker.isEmpty() || type.equals("sticker") ? Type.STICKER : kind(type, url);
        if (known != null) {
            return url.isEmpty()
                    ? new Content.Unsupported(type)
                    : new Content.Media(known, file(attachment, known, url), THUMB.contains(sticker) ? "👍" : null);
        }
        var place = payload(attachment).path("coordinates");
        if (place.path("lat").isNumber() && place.path("long").isNumber()) {
            return new Content.Location(
                    place.path("lat").asDouble(), place.path("long").asDouble(), title(attachment), null, false);
        }
        return shared(attachment, type);
    }

    private static @Nullable Type kind(String type, String url) {
        return switch (type) {
            case "image" -> Type.PHOTO;
            case "video" -> Type.VIDEO;
            // Nothing but the name that Meta's own application gives tells a voice message from a song.
            case "audio" -> fileName(url).startsWith("audioclip") ? Type.VOICE : Type.AUDIO;
            case "file" -> Type.DOCUMENT;
            default -> null;
        };
    }

    private static RemoteFile file(Attachment attachment, Type kind, String url) {
        var name = kind == Type.DOCUMENT && title(attachment) != null ? title(attachment) : fileName(url);
        var named = name == null || name.isBlank() ? fallbackName(kind) : name;
        var guessed = URLConnection.guessContentTypeFromName(named);
        var type =
                switch (kind) {
                    case PHOTO, STICKER, ANIMATION -> guessed(guessed, "image/", kind == Type.PHOTO ? "jpeg" : "png");
                    case VIDEO, VIDEO_NOTE -> guessed(guessed, "video/", "mp4");
                    case AUDIO, VOICE -> guessed(guessed, "audio/", "mp4");
                    case DOCUMENT -> guessed;
                };
        return new RemoteFile(url, named, type, null, null, null, null);
    }

    private static String guessed(@Nullable String guessed, String family, String usual) {
        return guessed != null && guessed.startsWith(family) ? guessed : family + usual;
    }

    private static String fallbackName(Type kind) {
        return switch (kind) {
            case PHOTO -> "photo.jpg";
            case STICKER, ANIMATION -> "sticker.png";
            case VIDEO, VIDEO_NOTE -> "video.mp4";
            case AUDIO, VOICE -> "audio.mp4";
            case DOCUMENT -> "file";
        };
    }

    /// The last part of the address's path; empty when there is none.
    private static String fileName(String url) {
        try {
            var path = URI.create(url).getRawPath();
            var name = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
            var decoded = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
            return MessengerReader.words(decoded.length() <= MOST_NAME ? decoded : "");
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }

    /// A link, a post: with words or an address it can be shown, else it only says what it was.
    private static Content shared(Attachment attachment, String type) {
        var title = title(attachment);
        var url = address(attachment);
        return title == null && url == null ? new Content.Unsupported(type) : new Content.Shared(type, title, url);
    }

    private static @Nullable String address(Attachment attachment) {
        var inner = text(payload(attachment), "url");
        return inner == null ? cleaned(attachment.url()) : inner;
    }

    private static @Nullable String title(Attachment attachment) {
        var inner = text(payload(attachment), "title");
        return inner == null ? cleaned(attachment.title()) : inner;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return cleaned(node.path(field).asText());
    }

    private static @Nullable String cleaned(@Nullable String text) {
        return text == null || text.isBlank() ? null : MessengerReader.words(text);
    }

    private static JsonNode payload(Attachment attachment) {
        return attachment.payload() == null ? MissingNode.getInstance() : attachment.payload();
    }
}
