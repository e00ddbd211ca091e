package rozmova.channel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What is known of an event before it is read.
///
/// @param key the platform's key: an event with the same key is the same event
/// @param chat events of one chat keep their order
public record Envelope(String key, String chat) {
    /// For bytes that carry no key: they are their own.
    public static Envelope unreadable(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return new Envelope("sha256:" + HexFormat.of().formatHex(hash), "");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
