package rozmova.channel.telegram;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;
import rozmova.channel.Content.Type;
import rozmova.channel.RemoteFile;

/// The files of a message: Telegram has a field for each kind, with the names and types that it leaves out filled in.
final class TelegramMedia {
    private TelegramMedia() {}

    static Content.@Nullable Media of(TelegramUpdate.Message message) {
        if (message.photo() != null && !message.photo().isEmpty()) {
            return photo(message);
        }
        if (message.sticker() != null) {
            return sticker(message.sticker());
        }
        if (message.animation() != null) {
            return media(Type.ANIMATION, message.animation(), "animation.mp4", "video/mp4");
        }
        if (message.video() != null) {
            return media(Type.VIDEO, message.video(), "video.mp4", "video/mp4");
        }
        if (message.videoNote() != null) {
            return media(Type.VIDEO_NOTE, message.videoNote(), "video-note.mp4", "video/mp4");
        }
        if (message.voice() != null) {
            return media(Type.VOICE, message.voice(), "voice.ogg", "audio/ogg");
        }
        if (message.audio() != null) {
            return media(Type.AUDIO, message.audio(), "audio.mp3", "audio/mpeg");
        }
        if (message.document() != null) {
            return media(Type.DOCUMENT, message.document(), "file", "application/octet-stream");
        }
        return null;
    }

    /// The sizes of one picture: the largest is the picture.
    private static Content.Media photo(TelegramUpdate.Message message) {
        var largest = Objects.requireNonNull(message.photo()).stream()
                .max(Comparator.comparingLong(size -> (long) size.width() * size.height()))
                .orElseThrow();
        return new Content.Media(
                Type.PHOTO,
                new RemoteFile(
                        largest.fileId(),
                        "photo.jpg",
                        "image/jpeg",
                        largest.fileSize(),
                        largest.width(),
                        largest.height(),
                        null,
                        largest.key()),
                null);
    }

    private static Content.Media sticker(TelegramUpdate.Sticker sticker) {
        var video = sticker.video();
        var type = video ? "video/webm" : sticker.animated() ? "application/x-tgsticker" : "image/webp";
        var name = video ? "sticker.webm" : sticker.animated() ? "sticker.tgs" : "sticker.webp";
        return new Content.Media(
                Type.STICKER,
                new RemoteFile(
                        sticker.fileId(),
                        name,
                        type,
                        sticker.fileSize(),
                        sticker.width(),
                        sticker.height(),
                        null,
                        sticker.key()),
                sticker.emoji());
    }

    private static Content.Media media(Type kind, TelegramUpdate.Media media, String name, String type) {
        var side = media.length();
        return new Content.Media(
                kind,
                new RemoteFile(
                        media.fileId(),
                        media.fileName() == null ? name : media.fileName(),
                        media.mimeType() == null ? type : media.mimeType(),
                        media.fileSize(),
                        side == null ? media.width() : side,
                        side == null ? media.height() : side,
                        media.duration(),
                        media.key()),
                null);
    }
}
