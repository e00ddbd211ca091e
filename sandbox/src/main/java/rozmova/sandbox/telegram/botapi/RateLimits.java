package rozmova.sandbox.telegram.botapi;

import java.util.HashMap;
import java.util.Map;
import rozmova.sandbox.telegram.chat.Refused;

/// About one message a second into a chat, with short bursts, and thirty a second for a bot. Telegram leaves the exact
/// numbers open; these are the published ones.
final class RateLimits {

    private static final double CHAT_BURST = 3;
    private static final double CHAT_PER_SECOND = 1;
    private static final double BOT_PER_SECOND = 30;

    private record Bucket(double tokens, long nanos) {

        Bucket refilled(double burst, double perSecond) {
            long now = System.nanoTime();
            return new Bucket(Math.min(burst, tokens + (now - nanos) / 1e9 * perSecond), now);
        }
    }

    private final Map<String, Bucket> buckets = new HashMap<>();

    /// Counts one message, or refuses it with the seconds to wait.
    synchronized void count(long bot, String chat) {
        take("bot " + bot, BOT_PER_SECOND, BOT_PER_SECOND);
        take("chat " + bot + " " + chat, CHAT_BURST, CHAT_PER_SECOND);
    }

    private void take(String key, double burst, double perSecond) {
        Bucket bucket =
                buckets.getOrDefault(key, new Bucket(burst, System.nanoTime())).refilled(burst, perSecond);
        if (bucket.tokens() < 1) {
            buckets.put(key, bucket);
            throw Refused.tooMany((int) Math.ceil((1 - bucket.tokens()) / perSecond));
        }
        buckets.put(key, new Bucket(bucket.tokens() - 1, bucket.nanos()));
    }
}
