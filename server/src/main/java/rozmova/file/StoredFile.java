package rozmova.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/// A file of a project; the shape is documented in `docs/api.md`.
///
/// @param hash SHA-256 of its bytes, in hex: where they lie on disk
/// @param type its media type, as far as the bytes confirm it
/// @param size in bytes
/// @param width of a picture in pixels, as it is looked at: a photo that lies on its side counts upright
public record StoredFile(
        long id,
        @JsonIgnore String hash,
        String name,
        String type,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer durationSeconds) {
    StoredFile withId(long number) {
        return new StoredFile(number, hash, name, type, size, width, height, durationSeconds);
    }
}
