package rozmova.channel.telegram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import rozmova.channel.Outbound;

/// As which kind a file goes out: each kind has a method and a field of Telegram's.
enum TelegramUpload {
    PHOTO,
    VIDEO,
    ANIMATION,
    AUDIO,
    VOICE,
    DOCUMENT;

    private static final long MOST_PHOTO = 10L << 20;
    private static final int MOST_SIDES = 10_000;
    private static final int MOST_RATIO = 20;

    static TelegramUpload of(Outbound.Upload upload) {
        return switch (upload.type().toLowerCase(Locale.ROOT)) {
            case "image/jpeg", "image/png" ->
                upload.size() <= MOST_PHOTO && isPicture(upload.file()) ? PHOTO : DOCUMENT;
            case "image/gif" -> ANIMATION;
            case "video/mp4" -> VIDEO;
            case "audio/mpeg", "audio/mp4", "audio/x-m4a" -> AUDIO;
            case "audio/ogg", "audio/opus" -> VOICE;
            default -> DOCUMENT;
        };
    }

    String method() {
        var name = field();
        return "send" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether its shape is one that Telegram takes for a photo. Only the head of the file is read.
    private static boolean isPicture(Path file) {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                var width = reader.getWidth(0);
                var height = reader.getHeight(0);
                return width + height <= MOST_SIDES && Math.max(width, height) <= MOST_RATIO * Math.min(width, height);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }
}
