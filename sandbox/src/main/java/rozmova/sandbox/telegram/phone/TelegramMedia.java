package rozmova.sandbox.telegram.phone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Media;
import rozmova.sandbox.telegram.chat.MediaKind;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.chat.Upload;

/// Files that a client sends.
public final class TelegramMedia {

    private final TelegramChat chat;
    private final Media media;

    TelegramMedia(TelegramChat chat, Media media) {
        this.chat = chat;
        this.media = media;
    }

    /// A photo, in JPEG or PNG; the caption may be empty.
    public Message photo(byte[] image, String caption) {
        return send(MediaKind.PHOTO, new Upload("photo.jpg", "image/jpeg", image), Json.object(), caption);
    }

    /// Any file with its name and type.
    public Message document(String name, String type, byte[] bytes, String caption) {
        return send(MediaKind.DOCUMENT, new Upload(name, type, bytes), Json.object(), caption);
    }

    /// A voice message, OGG with Opus in real life.
    public Message voice(byte[] ogg, int seconds) {
        return send(MediaKind.VOICE, new Upload("", "", ogg), Json.object().put("duration", seconds), "");
    }

    /// A piece of music.
    public Message audio(String name, byte[] mp3, int seconds, String performer, String title) {
        ObjectNode details = Json.object()
                .put("duration", seconds)
                .put("performer", performer)
                .put("title", title);
        return send(MediaKind.AUDIO, new Upload(name, "audio/mpeg", mp3), details, "");
    }

    /// A video.
    public Message video(String name, byte[] mp4, int seconds, String caption) {
        return send(
                MediaKind.VIDEO,
                new Upload(name, "video/mp4", mp4),
                Json.object().put("duration", seconds),
                caption);
    }

    /// A round video.
    public Message videoNote(byte[] mp4, int seconds) {
        return send(MediaKind.VIDEO_NOTE, new Upload("", "", mp4), Json.object().put("duration", seconds), "");
    }

    /// A short film without sound ("GIF").
    public Message animation(byte[] mp4, String caption) {
        return send(MediaKind.ANIMATION, new Upload("animation.mp4", "video/mp4", mp4), Json.object(), caption);
    }

    /// A sticker that stands for this emoji: WEBP, or TGS or WEBM when the name ends so.
    public Message sticker(String name, byte[] bytes, String emoji) {
        ObjectNode details = Json.object().put("emoji", emoji).put("set_name", "RozmovaSandbox");
        return send(MediaKind.STICKER, new Upload(name, "image/webp", bytes), details, "");
    }

    /// Several photos at once: as many messages with one group; only the first one carries the caption.
    public List<Message> album(String caption, List<byte[]> images) {
        String group = Long.toString(ThreadLocalRandom.current().nextLong(1L << 50, 1L << 60));
        List<Message> messages = new ArrayList<>();
        for (byte[] image : images) {
            ObjectNode content =
                    media.content(MediaKind.PHOTO, new Upload("photo.jpg", "image/jpeg", image), Json.object());
            content.put("media_group_id", group);
            messages.add(chat.send(captioned(content, messages.isEmpty() ? caption : "")));
        }
        return messages;
    }

    /// Any kind with any details.
    public Message send(MediaKind kind, Upload upload, ObjectNode details, String caption) {
        return chat.send(captioned(media.content(kind, upload, details), caption));
    }

    private static ObjectNode captioned(ObjectNode content, String caption) {
        return caption.isEmpty() ? content : content.put("caption", caption);
    }
}
