package rozmova.bench.sample;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;

/// Chance that repeats itself: the same seed throws the same.
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /// Dice of its own for the item with this number, whatever was thrown before.
    static Dice of(long seed, long number) {
        return new Dice(new SplittableRandom(seed * 31 + number).nextLong());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /// Both included.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double fraction() {
        return random.nextDouble();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// As people take their time: mostly about `median`, sometimes several times as long, never nothing.
    Duration about(Duration median) {
        var factor = Math.exp(random.nextGaussian() * 0.8);
        return Duration.ofSeconds(Math.max(2, Math.round(median.toSeconds() * factor)));
    }

    /// So many random bytes in base64url.
    String token(int bytes) {
        var raw = new byte[bytes];
        random.nextBytes(raw);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }
}
