package rozmova.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Names of files: as people gave them, and as they can stand in an address.
final class FileName {
    private static final int MOST = 200;
    private static final int MOST_IN_ADDRESS = 60;

    /// Marks that turn the direction of writing: with one of them, `gpj.exe` reads as `exe.jpg`.
    private static final String DECEIVING = "[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    private FileName() {}

    /// The name without a path and without what cannot be seen; its end stays when it is too long.
    static String cleaned(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll(DECEIVING, "")
                .strip();
        if (last.isEmpty()) {
            return "file";
        }
        if (last.length() <= MOST) {
            return last;
        }
        var from = last.length() - MOST;
        return last.substring(Character.isLowSurrogate(last.charAt(from)) ? from + 1 : from);
    }

    /// The name for an address: plain letters, and the ending of what the file really is, since platforms that fetch it
    /// go by the ending.
    static String inAddress(StoredFile file) {
        var dot = file.name().lastIndexOf('.');
        var stem = plain(dot > 0 ? file.name().substring(0, dot) : file.name());
        var ending = FileType.ending(file.type());
        if (ending.isEmpty()) {
            var own = dot > 0 ? plain(file.name().substring(dot + 1)) : "";
            ending = own.isEmpty() ? "bin" : own;
        }
        return (stem.isEmpty() ? "file" : stem) + "." + ending;
    }

    /// As the value of `Content-Disposition` takes it, RFC 8187.
    static String inHeader(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    private static String plain(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        return plain.length() <= MOST_IN_ADDRESS ? plain : plain.substring(0, MOST_IN_ADDRESS);
    }
}
