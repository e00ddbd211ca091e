package rozmova.sandbox.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Everything that one account was told, by number, and the courier who brings it to the webhook of the moment. What is
/// told, to whom and for how long is each messenger's own; it is guarded by this object's lock, as is what stands here.
public abstract class Feed<E> {

    private final Mischief mischief = new Mischief();
    private final TreeMap<Long, E> known = new TreeMap<>();
    private final List<Attempt> earlierAttempts = new ArrayList<>();
    private @Nullable Courier courier;

    /// An event as it travels.
    protected abstract byte[] body(E event);

    /// Every event that was ever made, oldest first.
    public final synchronized List<E> all() {
        return List.copyOf(known.values());
    }

    /// Every try to deliver, by all couriers.
    public final synchronized List<Attempt> attempts() {
        List<Attempt> all = new ArrayList<>(earlierAttempts);
        if (courier != null) {
            all.addAll(courier.attempts());
        }
        return List.copyOf(all);
    }

    /// What may go wrong on the way to the webhook.
    public final Mischief mischief() {
        return mischief;
    }

    /// Posts any bytes to the webhook, with the right proof.
    ///
    /// @throws IllegalStateException there is no webhook
    public final Attempt deliverRaw(byte[] body) {
        return courier().deliverOnce(body);
    }

    /// Posts an event again that was delivered before.
    ///
    /// @throws IllegalStateException there is no webhook
    /// @throws IllegalArgumentException there is no such event
    public final Attempt redeliver(long id) {
        Courier now = courier();
        E event = find(id).orElseThrow(() -> new IllegalArgumentException("there is no event " + id));
        return now.deliverOnce(body(event));
    }

    /// Who brings events now.
    ///
    /// @throws IllegalStateException nobody does
    protected synchronized Courier courier() {
        if (courier == null) {
            throw new IllegalStateException("no webhook is set");
        }
        return courier;
    }

    /// Whether somebody brings events now.
    protected final synchronized boolean employs() {
        return courier != null;
    }

    /// From now on this one brings them, and no other.
    protected final synchronized void employ(Courier next) {
        dismiss();
        courier = next;
    }

    /// From now on nobody brings them; what was tried stays known.
    protected final synchronized void dismiss() {
        if (courier != null) {
            earlierAttempts.addAll(courier.attempts());
            courier.close();
            courier = null;
        }
    }

    /// The number of the next event, where events are merely counted.
    protected final synchronized long nextNumber() {
        return known.size() + 1L;
    }

    /// Notes an event under its number.
    protected final synchronized void note(long id, E event) {
        known.put(id, event);
    }

    /// The event with this number.
    protected final synchronized Optional<E> find(long id) {
        return Optional.ofNullable(known.get(id));
    }
}
