package rozmova.sandbox.viber.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// The name of a person for one account: another account knows the same person by another one.
final class UserIds {

    private UserIds() {}

    /// Stable text in Base64. It has both `/` and `+`, which real ones have now and then: code that puts ids into
    /// URLs or names of files must notice that here.
    static String of(long accountId, long personId) {
        for (int salt = 0; true; salt++) {
            byte[] hash = sha256(accountId + " " + personId + " " + salt);
            String id = Base64.getEncoder().encodeToString(Arrays.copyOf(hash, 16));
            if (id.contains("/") && id.contains("+")) {
                return id;
            }
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
