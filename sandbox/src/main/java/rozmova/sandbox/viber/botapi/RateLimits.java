package rozmova.sandbox.viber.botapi;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.chat.Chat;
import rozmova.sandbox.viber.chat.Network;
import rozmova.sandbox.viber.chat.Refused;
import rozmova.sandbox.viber.chat.Status;

/// A hundred messages an hour to somebody who does not answer, and 500 broadcasts in ten seconds.
final class RateLimits {

    private static final int UNANSWERED = 100;
    private static final Duration HOUR = Duration.ofHours(1);

    private final boolean on;
    private final Network network;
    private final Map<Account, Window> broadcasts = new HashMap<>();

    RateLimits(boolean on, Network network) {
        this.on = on;
        this.network = network;
    }

    void checkMessage(Chat chat) {
        if (on && chat.unanswered(network.scaled(HOUR)) >= UNANSWERED) {
            throw Refused.with(Status.TOO_MANY_REQUESTS);
        }
    }

    synchronized void countBroadcast(Account account) {
        Duration span = network.scaled(Duration.ofSeconds(10));
        if (on
                && !broadcasts
                        .computeIfAbsent(account, unused -> new Window(500, span))
                        .admits()) {
            throw Refused.with(Status.TOO_MANY_REQUESTS);
        }
    }

    /// So many calls within a span.
    static final class Window {

        private final int most;
        private final Duration span;
        private final Deque<Long> calls = new ArrayDeque<>();

        Window(int most, Duration span) {
            this.most = most;
            this.span = span;
        }

        synchronized boolean admits() {
            long now = System.nanoTime();
            while (!calls.isEmpty() && now - calls.peek() > span.toNanos()) {
                calls.poll();
            }
            if (calls.size() >= most) {
                return false;
            }
            calls.add(now);
            return true;
        }
    }
}
