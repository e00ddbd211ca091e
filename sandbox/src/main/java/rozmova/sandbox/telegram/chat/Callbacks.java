package rozmova.sandbox.telegram.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/// Presses of inline buttons that wait for `answerCallbackQuery`.
public final class Callbacks {

    /// A press can be answered and its update delivered for so long.
    public static final Duration LIFE = Duration.ofSeconds(150);

    private final Map<String, Instant> open = new ConcurrentHashMap<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    /// A button was pressed; returns the id of the query.
    public String open() {
        String id = Long.toString(ThreadLocalRandom.current().nextLong(1L << 60, 1L << 62));
        open.put(id, Instant.now().plus(LIFE));
        return id;
    }

    /// The bot answers; the text may be empty.
    public void answer(String id, String text) {
        Instant until = open.remove(id);
        if (until == null || Instant.now().isAfter(until)) {
            throw Refused.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        answers.put(id, text);
    }

    /// What the bot answered, if it did.
    public Optional<String> answered(String id) {
        return Optional.ofNullable(answers.get(id));
    }
}
