package rozmova.shared.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rozmova.shared.secret.RandomToken;

/// What is remembered and may be forgotten at any time. It is bounded in three ways, so that nobody fills the heap:
/// how much there may be, how long a key is, and how long it is kept. When it is full, what was asked for often
/// stays: made-up names, each used once, do not push out what is in use.
public final class Memory<K, V> {
    private static final int LONGEST_KEY = 64;

    private final Cache<K, V> cache;
    private final UnaryOperator<K> shortened;

    private Memory(InstantSource clock, int most, Duration kept, UnaryOperator<K> shortened) {
        this.shortened = shortened;
        cache = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(kept)
                .ticker(() -> nanos(clock))
                // In the thread that writes: the bound holds at once, and no other thread does it behind our back.
                .executor(Runnable::run)
                .build();
    }

    /// A memory whose keys are texts, also from strangers: of a long one, the hash is remembered.
    ///
    /// @param most how many entries there may be
    /// @param kept how long one is kept after it was last written
    public static <V> Memory<String, V> ofTexts(InstantSource clock, int most, Duration kept) {
        return new Memory<>(clock, most, kept, Memory::shortened);
    }

    /// A memory whose keys are numbers.
    ///
    /// @param most how many entries there may be
    /// @param kept how long one is kept after it was last written
    public static <V> Memory<Long, V> ofNumbers(InstantSource clock, int most, Duration kept) {
        return new Memory<>(clock, most, kept, UnaryOperator.identity());
    }

    /// What is remembered of `key`; null when that is nothing (any more).
    public @Nullable V get(K key) {
        return cache.getIfPresent(shortened.apply(key));
    }

    /// Remembers `value`.
    public void put(K key, V value) {
        cache.put(shortened.apply(key), value);
    }

    /// Remembers what `change` makes of the present value, which is null when there is none; null forgets it. Several
    /// changes at the same time happen one after the other.
    ///
    /// @return what is remembered now
    public @Nullable V change(K key, Change<V> change) {
        return cache.asMap().compute(shortened.apply(key), (ignored, old) -> change.from(old));
    }

    /// Forgets `key`.
    public void forget(K key) {
        cache.invalidate(shortened.apply(key));
    }

    /// The keys of all that is remembered; of a long text, its hash.
    public Set<K> keys() {
        cache.cleanUp();
        return Set.copyOf(cache.asMap().keySet());
    }

    /// How much is remembered.
    long size() {
        cache.cleanUp();
        return cache.estimatedSize();
    }

    private static String shortened(String key) {
        return key.length() <= LONGEST_KEY ? key : "#" + Base64.getEncoder().encodeToString(RandomToken.hash(key));
    }

    private static long nanos(InstantSource clock) {
        var now = clock.instant();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    /// Makes a new value of an old one.
    @FunctionalInterface
    public interface Change<V> {
        /// The new value; null to forget.
        @Nullable
        V from(@Nullable V old);
    }
}
