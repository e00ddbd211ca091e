package rozmova.channel.viber;

import org.jspecify.annotations.Nullable;

/// What we attach to messages. Viber gives the last attachment back with the client's next messages, and knows a link's
/// `context` in one event only. So the welcome carries the context on: if that event did not tell us whose visit it
/// was, the first message does. Answers carry their own reference, which ends that: a token comes back until we have
/// answered, and not for years.
final class ViberTracking {
    private static final String TOKEN = "t:";

    /// Clients can choose the context; a longer or stranger one is none of ours.
    private static final String OURS = "[A-Za-z0-9_-]{1,64}";

    private ViberTracking() {}

    /// For the welcome to somebody who came with `context`; null when it is no token.
    static @Nullable String welcome(@Nullable String context) {
        return context != null && context.matches(OURS) ? TOKEN + context : null;
    }

    /// The launch token in what came back, if there is one.
    static @Nullable String token(@Nullable String tracking) {
        if (tracking == null || !tracking.startsWith(TOKEN)) {
            return null;
        }
        var token = tracking.substring(TOKEN.length());
        return token.matches(OURS) ? token : null;
    }
}
