package rozmova.sandbox.telegram.chat;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongConsumer;
import rozmova.sandbox.net.Courier;
import rozmova.sandbox.net.Mischief;
import rozmova.sandbox.net.Post;
import rozmova.sandbox.net.Timing;

/// How updates travel: the client for webhooks, the pace of retries, how long updates live when that is
/// overridden, and the number after which messages are counted.
public record Network(Post post, Timing timing, Optional<Duration> lifetime, long idsAfter) {

    Courier courier(Hook hook, Mischief mischief, LongConsumer settled) {
        return new Courier(hook.address(), post, new HookRetries(timing), mischief, (id, taken) -> settled.accept(id));
    }
}
