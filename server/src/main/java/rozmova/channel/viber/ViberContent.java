package rozmova.channel.viber;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;
import rozmova.channel.Content.Type;
import rozmova.channel.RemoteFile;

/// What a message carries besides its text. Viber names a file only when it is one that the client picked; a message
/// that lacks what would make sense of it becomes an unsupported one, and is never lost.
final class ViberContent {
    /// Where Viber shows its stickers; it has most of them, not all.
    static final String STICKERS = "https://viber.github.io/docs/img/stickers/";

    private static final Map<String, String> PICTURES =
            Map.of("jpg", "image/jpeg", "jpeg", "image/jpeg", "png", "image/png", "gif", "image/gif");

    private ViberContent() {}

    /// Null for plain text.
    static @Nullable Content of(ViberEvent.Message message) {
        var kind = message.type() == null ? "" : message.type();
        var content =
                switch (kind) {
                    case "picture" -> picture(message);
                    case "video" -> media(message, Type.VIDEO, "video.mp4", "video/mp4");
                    case "file" -> file(message);
                    case "contact" -> contact(message.contact());
                    case "location" -> location(message.location());
                    case "url" -> url(message);
                    case "sticker" -> sticker(message.stickerId());
                    default -> null;
                };
        if (content != null || (kind.equals("text") && message.text() != null)) {
            return content;
        }
        return new Content.Unsupported(kind.isBlank() ? "empty" : ViberReader.clean(kind));
    }

    /// Pictures have no names of their own, and their addresses only tell which kind of picture it is.
    private static @Nullable Content picture(ViberEvent.Message message) {
        var ending = ending(message.media() == null ? "" : message.media());
        var type = PICTURES.get(ending);
        return type == null
                ? media(message, Type.PHOTO, "picture.jpg", "image/jpeg")
                : media(message, Type.PHOTO, "picture." + ending, type);
    }

    private static @Nullable Content file(ViberEvent.Message message) {
        var name = message.fileName();
        return media(
                message,
                Type.DOCUMENT,
                name == null || name.isBlank() ? "file" : ViberReader.clean(name),
                "application/octet-stream");
    }

    private static @Nullable Content media(ViberEvent.Message message, Type kind, String name, String type) {
        if (message.media() == null || message.media().isBlank()) {
            return null;
        }
        var duration = number(message.duration());
        return new Content.Media(
                kind,
                new RemoteFile(
                        ViberReader.clean(message.media()),
                        name,
                        type,
                        number(message.size() == null ? message.fileSize() : message.size()),
                        null,
                        null,
                        duration == null ? null : Math.clamp(duration, 0, Integer.MAX_VALUE)),
                null);
    }

    private static @Nullable Content contact(ViberEvent.@Nullable Contact contact) {
        if (contact == null || contact.phoneNumber() == null) {
            return null;
        }
        var phone = ViberReader.clean(contact.phoneNumber());
        var name = contact.name();
        // Nothing tells whose card it is: clients who share their own number send a card like any other.
        return new Content.Contact(name == null || name.isBlank() ? phone : ViberReader.clean(name), phone, false);
    }

    private static @Nullable Content location(ViberEvent.@Nullable Location location) {
        if (location == null || location.lat() == null || location.lon() == null) {
            return null;
        }
        try {
            var latitude = Double.parseDouble(location.lat());
            var longitude = Double.parseDouble(location.lon());
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                return null;
            }
            var address = location.address();
            return new Content.Location(
                    latitude, longitude, null, address == null ? null : ViberReader.clean(address), false);
        } catch (NumberFormatException noPlace) {
            return null;
        }
    }

    private static @Nullable Content url(ViberEvent.Message message) {
        return message.media() == null ? null : new Content.Shared("url", null, ViberReader.clean(message.media()));
    }

    private static @Nullable Content sticker(@Nullable String id) {
        return id == null || number(id) == null
                ? null
                : new Content.Media(
                        Type.STICKER,
                        new RemoteFile(STICKERS + id + ".png", "sticker.png", "image/png", null, null, null, null),
                        null);
    }

    /// The name of a sticker's picture below [#STICKERS]; null when the address is another one, as clients choose.
    static @Nullable String stickerFile(String address) {
        var name = address.startsWith(STICKERS) ? address.substring(STICKERS.length()) : "";
        return name.matches("\\d{1,15}\\.png") ? name : null;
    }

    private static @Nullable Long number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,15}") ? Long.valueOf(digits) : null;
    }

    /// Of an address' last part, in lower case; empty when it has none.
    static String ending(String address) {
        var path = address.replaceFirst("[?#].*", "");
        var last = path.substring(path.lastIndexOf('/') + 1);
        var dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
