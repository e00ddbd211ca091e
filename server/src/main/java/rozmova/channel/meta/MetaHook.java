package rozmova.channel.meta;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import rozmova.channel.HookCall;
import rozmova.shared.secret.Secret;

/// The webhook's proofs, the same for all of Meta's platforms.
public final class MetaHook {
    private static final String HEADER = "X-Hub-Signature-256";
    private static final String PREFIX = "sha256=";
    private static final String DIGITS = "\\d{1,64}";

    private MetaHook() {}

    /// Whether the bytes were signed with the app's secret. The signature is over the bytes as they came: what is
    /// parsed and written again has other escapes, and fails exactly when somebody writes in Cyrillic.
    public static boolean genuine(Secret appSecret, HookCall call) {
        var signature = call.header().apply(HEADER);
        if (signature == null
                || !signature.startsWith(PREFIX)
                || appSecret.value().isEmpty()) {
            return false;
        }
        return same(signature, PREFIX + MetaHmac.hex(appSecret, call.body()));
    }

    /// The answer to the question whether the callback is ours: the platform's own digits, when it knows the words that
    /// we gave it. Nothing but digits is repeated, so that nobody gets a page of their own making from our address.
    public static Optional<String> challenge(Secret verifyToken, HookCall call) {
        var words = call.query().apply("hub.verify_token");
        var challenge = call.query().apply("hub.challenge");
        if (!"subscribe".equals(call.query().apply("hub.mode")) || words == null || challenge == null) {
            return Optional.empty();
        }
        return same(words, verifyToken.value()) && challenge.matches(DIGITS)
                ? Optional.of(challenge)
                : Optional.empty();
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
