package rozmova.sandbox.messenger.chat;

import java.time.Instant;

/// The dots of a Page that is typing, shown until it stops or for twenty seconds at most.
record PageAction(boolean typing, Instant until) {

    static final PageAction NONE = new PageAction(false, Instant.EPOCH);
}
