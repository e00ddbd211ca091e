package rozmova.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/// Which type a file really has: its bytes say it. Name and claim only choose among what the bytes leave open: which
/// document lies in a ZIP, which language in a text, whether an MP4 has a picture.
final class FileType {
    static final String UNKNOWN = "application/octet-stream";

    private static final int LOOK = 64 * 1024;
    private static final int NEAR = 512;

    /// Pictures that every browser shows and no browser runs.
    static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp");

    /// Names of Tika's own, or of long ago, that browsers and platforms do not know.
    private static final Map<String, String> USUAL = Map.of(
            "application/x-tika-msoffice", "application/x-ole-storage",
            "application/x-tika-ooxml", "application/zip",
            "audio/vnd.wave", "audio/wav",
            "audio/x-flac", "audio/flac",
            "video/x-m4v", "video/mp4");

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("image/jpeg", "jpg"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/ogg", "ogg"),
            Map.entry("audio/webm", "webm"),
            Map.entry("video/ogg", "ogv"),
            Map.entry("video/webm", "webm"),
            Map.entry("video/mpeg", "mpg"),
            Map.entry("video/quicktime", "mov"),
            Map.entry("video/x-matroska", "mkv"),
            Map.entry(UNKNOWN, ""));

    private FileType() {}

    /// @param claimed what the sender says
    static String of(Path file, String name, @Nullable String claimed) throws IOException {
        byte[] beginning;
        try (var bytes = java.nio.file.Files.newInputStream(file)) {
            beginning = bytes.readNBytes(LOOK);
        }
        var found = Known.TYPES.detect(new ByteArrayInputStream(beginning), new Metadata());
        var near = new String(beginning, 0, Math.min(NEAR, beginning.length), StandardCharsets.ISO_8859_1);
        var recording = recording(found.toString(), near, claimed != null && claimed.startsWith("audio/"));
        return recording != null
                ? recording
                : usual(narrowed(found, name, claimed).toString());
    }

    /// Whether a page of ours may show it, and a browser open it in place.
    static boolean showable(String type) {
        return PICTURES.contains(type) || type.startsWith("audio/") || type.startsWith("video/");
    }

    /// The usual ending of such files' names, without a dot; empty when there is none.
    static String ending(String type) {
        var ending = ENDINGS.get(type);
        if (ending != null) {
            return ending;
        }
        try {
            var known = Known.TYPES.getRegisteredMimeType(type);
            return known == null ? "" : known.getExtension().replaceFirst("^\\.", "");
        } catch (MimeTypeException malformed) {
            return "";
        }
    }

    /// Containers of sound and pictures: their bytes name the container, and what is inside decides how it is played.
    private static @Nullable String recording(String found, String near, boolean sound) {
        if (near.startsWith("ftyp", 4) && !near.startsWith("qt  ", 8) && isMp4(found)) {
            return sound || near.startsWith("M4A", 8) ? "audio/mp4" : "video/mp4";
        }
        return switch (found) {
            case "application/ogg" -> near.contains("theora") ? "video/ogg" : "audio/ogg";
            case "application/x-matroska" -> {
                var container = near.contains("webm") ? "webm" : "x-matroska";
                yield (sound ? "audio/" : "video/") + container;
            }
            default -> null;
        };
    }

    private static boolean isMp4(String found) {
        return switch (found) {
            case "video/mp4", "audio/mp4", "application/mp4", "video/quicktime", "video/x-m4v" -> true;
            default -> false;
        };
    }

    private static MediaType narrowed(MediaType found, String name, @Nullable String claimed) {
        var hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try {
            var named = Known.TYPES.detect(null, hints);
            var said = claimed == null ? null : MediaType.parse(claimed);
            return fits(found, named) ? named : said != null && fits(found, said) ? said.getBaseType() : found;
        } catch (IOException impossible) {
            throw new IllegalStateException("Nothing was read", impossible);
        }
    }

    /// A picture, a sound or a film is one by its bytes or not at all.
    private static boolean fits(MediaType found, MediaType narrower) {
        return !MediaType.OCTET_STREAM.equals(found)
                && ("application".equals(narrower.getType()) || "text".equals(narrower.getType()))
                && Known.FAMILIES.isSpecializationOf(narrower.getBaseType(), found);
    }

    private static String usual(String type) {
        var base = type.contains(";") ? type.substring(0, type.indexOf(';')) : type;
        return USUAL.getOrDefault(base, base);
    }

    /// Read with the first file: the start of the server need not wait for it.
    private static final class Known {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
        static final MediaTypeRegistry FAMILIES = TYPES.getMediaTypeRegistry();
    }
}
