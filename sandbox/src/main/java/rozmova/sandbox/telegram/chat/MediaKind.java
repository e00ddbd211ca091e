package rozmova.sandbox.telegram.chat;

import java.util.Locale;

/// The kinds of files a message can carry.
public enum MediaKind {
    PHOTO("photos", "photo.jpg", "image/jpeg", true),
    VIDEO("videos", "video.mp4", "video/mp4", true),
    ANIMATION("animations", "animation.mp4", "video/mp4", true),
    AUDIO("music", "audio.mp3", "audio/mpeg", true),
    VOICE("voice", "voice.oga", "audio/ogg", true),
    VIDEO_NOTE("video_notes", "note.mp4", "video/mp4", false),
    DOCUMENT("documents", "file.bin", "application/octet-stream", true),
    STICKER("stickers", "sticker.webp", "image/webp", false);

    private final String folder;
    private final String defaultName;
    private final String defaultType;
    private final boolean captioned;

    MediaKind(String folder, String defaultName, String defaultType, boolean captioned) {
        this.folder = folder;
        this.defaultName = defaultName;
        this.defaultType = defaultType;
        this.captioned = captioned;
    }

    /// The field of the Bot API.
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String folder() {
        return folder;
    }

    public String defaultName() {
        return defaultName;
    }

    public String defaultType() {
        return defaultType;
    }

    /// Whether it can have a caption.
    public boolean captioned() {
        return captioned;
    }
}
