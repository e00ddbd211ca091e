package rozmova.sandbox.telegram.chat;

import java.time.Instant;

/// "typing…" and the like, shown for five seconds at most.
record BotAction(String what, Instant until) {

    static final BotAction NONE = new BotAction("", Instant.EPOCH);
}
