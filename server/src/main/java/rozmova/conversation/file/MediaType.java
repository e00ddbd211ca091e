package rozmova.conversation.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Which type a file really has. Only types that the first bytes confirm are shown inside a page; everything else is
/// a download, whatever its name says.
final class MediaType {
    static final String UNKNOWN = "application/octet-stream";

    private static final int LOOK = 12;
    private static final Map<String, String> BEGINNINGS = Map.of(
            "ffd8ff", "image/jpeg",
            "89504e470d0a1a0a", "image/png",
            "474946383761", "image/gif",
            "474946383961", "image/gif",
            "4f676753", "audio/ogg",
            "494433", "audio/mpeg",
            "1a45dfa3", "video/webm",
            "25504446", "application/pdf",
            "504b0304", "application/zip");
    private static final Set<String> IMAGES = Set.of("image/jpeg", "image/png", "image/gif");

    private MediaType() {}

    /// @param claimed what the sender says; believed for documents, where nothing depends on it
    static String of(Path file, @Nullable String claimed) throws IOException {
        byte[] beginning;
        try (var bytes = java.nio.file.Files.newInputStream(file)) {
            beginning = bytes.readNBytes(LOOK);
        }
        var hex = HexFormat.of().formatHex(beginning);
        if (hex.startsWith("52494646") && hex.startsWith("57454250", 16)) {
            return "image/webp";
        }
        if (hex.startsWith("66747970", 8)) {
            return claimed != null && claimed.startsWith("audio/") ? "audio/mp4" : "video/mp4";
        }
        var known = BEGINNINGS.entrySet().stream()
                .filter(entry -> hex.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (known.isPresent() && !"application/zip".equals(known.get())) {
            return known.get();
        }
        return claimed != null && claimed.matches("(application|text)/[\\w.+-]{1,80}") ? claimed : UNKNOWN;
    }

    /// Of a picture; null when it has none that we can read.
    static FileStore.@Nullable Size size(Path file, String type) {
        if (!IMAGES.contains(type)) {
            return null;
        }
        try (var image = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(image);
                return new FileStore.Size(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException broken) {
            return null;
        }
    }

    /// Whether a page of ours may show it.
    static boolean showable(String type) {
        return IMAGES.contains(type)
                || "image/webp".equals(type)
                || Arrays.asList("audio/", "video/").stream().anyMatch(type::startsWith);
    }
}
