package rozmova.sandbox.telegram.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import rozmova.sandbox.net.Feed;
import rozmova.sandbox.net.Json;

/// The updates of one bot: they wait here until a webhook took them or a poll confirmed them.
public final class Updates extends Feed<Update> {

    private static final Set<String> LEFT_OUT_BY_DEFAULT =
            Set.of("chat_member", "message_reaction", "message_reaction_count");

    private final Network network;
    private final TreeMap<Long, Update> pending = new TreeMap<>();
    private Set<String> allowed = Set.of();
    private long lastId = ThreadLocalRandom.current().nextLong(100_000_000, 900_000_000);
    private long polls;
    private boolean closed;
    private @Nullable Hook hook;

    Updates(Network network) {
        this.network = network;
    }

    /// Tells the bot something, if it wants updates of that kind.
    public synchronized Optional<Update> publish(String kind, ObjectNode payload, String lane, Duration life) {
        if (!wanted(kind)) {
            return Optional.empty();
        }
        lastId++;
        ObjectNode json = Json.object().put("update_id", lastId);
        json.set(kind, payload);
        Duration lifetime = network.lifetime().orElse(life);
        Update update = new Update(lastId, kind, lane, json, Instant.now().plus(lifetime));
        pending.put(update.id(), update);
        note(update.id(), update);
        if (employs()) {
            courier().accept(update.parcel());
        }
        notifyAll();
        return Optional.of(update);
    }

    /// Long poll: waits until there is something from the offset on, or the time is over.
    public synchronized List<Update> poll(long offset, int limit, Duration patience) throws InterruptedException {
        if (hook != null) {
            throw Refused.conflict(
                    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
                            + " webhook first");
        }
        long mine = ++polls;
        notifyAll();
        confirm(offset);
        long end = System.nanoTime() + patience.toNanos();
        while (waiting().isEmpty() && !closed) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
            if (hook != null) {
                throw Refused.conflict("terminated by setWebhook request");
            }
            if (polls != mine) {
                throw Refused.conflict(
                        "terminated by other getUpdates request; make sure that only one bot instance is running");
            }
        }
        return waiting().stream().limit(limit).toList();
    }

    /// From now on updates go to this webhook; what waits goes there first.
    public synchronized void deliverTo(Hook next) {
        dismiss();
        hook = next;
        employ(network.courier(next, mischief(), this::settle));
        waiting().forEach(update -> courier().accept(update.parcel()));
        notifyAll();
    }

    /// From now on updates wait for a poll.
    public synchronized void deliverNowhere() {
        dismiss();
        hook = null;
    }

    /// Forgets what waits.
    public synchronized void drop() {
        pending.clear();
        if (hook != null) {
            deliverTo(hook);
        }
    }

    /// Sets the kinds the bot wants; empty means the default set.
    public synchronized void allow(Set<String> kinds) {
        allowed = Set.copyOf(kinds);
    }

    public synchronized Set<String> allowed() {
        return allowed;
    }

    public synchronized Optional<Hook> hook() {
        return Optional.ofNullable(hook);
    }

    /// What the bot has not received yet, oldest first.
    public synchronized List<Update> waiting() {
        Instant now = Instant.now();
        pending.values().removeIf(update -> !update.expires().isAfter(now));
        return List.copyOf(pending.values());
    }

    synchronized void close() {
        closed = true;
        dismiss();
        notifyAll();
    }

    @Override
    protected byte[] body(Update update) {
        return update.parcel().body();
    }

    private synchronized void settle(long id) {
        pending.remove(id);
        notifyAll();
    }

    private void confirm(long offset) {
        if (offset > 0) {
            pending.headMap(offset, false).clear();
        } else if (offset < 0) {
            List<Long> ids = List.copyOf(pending.keySet());
            Map<Long, Update> forgotten =
                    ids.size() + offset <= 0 ? Map.of() : pending.headMap(ids.get((int) (ids.size() + offset)), false);
            List.copyOf(forgotten.keySet()).forEach(pending::remove);
        }
    }

    private boolean wanted(String kind) {
        return allowed.isEmpty() ? !LEFT_OUT_BY_DEFAULT.contains(kind) : allowed.contains(kind);
    }
}
