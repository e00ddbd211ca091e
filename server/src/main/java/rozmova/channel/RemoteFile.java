package rozmova.channel;

import org.jspecify.annotations.Nullable;

/// A file that the platform holds for us.
///
/// @param id the platform's handle, good for [Channel#download]
/// @param name the file's name as the client's, or one that we made
/// @param type the media type as the client's application claims it
/// @param size in bytes, when known
/// @param durationSeconds of audio and video
/// @param key what the platform knows the file by for ever: another one is another file; null where it tells none
public record RemoteFile(
        String id,
        String name,
        @Nullable String type,
        @Nullable Long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer durationSeconds,
        @Nullable String key) {
    /// One that cannot be told from another.
    public RemoteFile(
            String id,
            String name,
            @Nullable String type,
            @Nullable Long size,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Integer durationSeconds) {
        this(id, name, type, size, width, height, durationSeconds, null);
    }
}
