package rozmova.sandbox.viber.chat;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/// Numbers of messages and events: 19 digits, more than a JavaScript number holds.
final class MessageTokens {

    private static final long FIRST = 4_900_000_000_000_000_000L;
    private static final long PER_SECOND = 5_000_000_000L;

    private final AtomicLong last;

    /// @param idsAfter the seconds for which an earlier run may have given numbers away
    MessageTokens(long idsAfter) {
        last = new AtomicLong(FIRST + idsAfter * PER_SECOND);
    }

    long next() {
        return last.addAndGet(ThreadLocalRandom.current().nextLong(1_000, 1_000_000));
    }
}
