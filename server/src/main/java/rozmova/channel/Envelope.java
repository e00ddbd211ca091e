package rozmova.channel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// One event of a delivery, and what is known of it before it is read.
///
/// @param key the platform's key: an event with the same key is the same event
/// @param chat events of one chat keep their order
/// @param account the platform's id of the account it is for, null when the delivery's address says it
/// @param body the event as [Channel#read] takes it
public record Envelope(String key, String chat, @Nullable String account, byte[] body) {
    /// For bytes that carry no key: they are their own.
    public static Envelope unreadable(byte[] body) {
        return new Envelope("sha256:" + hash(body), "", null, body);
    }

    /// A key for an event that the platform gave none: two of the same content are one.
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
