package rozmova.sandbox.viber.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rozmova.sandbox.net.Feed;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Settlement;

/// The events of one account. There is no queue to look at: what happens while no webhook is set is lost.
public final class Events extends Feed<Event> {

    /// The kinds that come whether an account wants them or not.
    public static final Set<String> MANDATORY = Set.of("message", "subscribed", "unsubscribed");

    /// The kinds that an account can choose.
    public static final Set<String> OPTIONAL = Set.of("delivered", "seen", "failed", "conversation_started");

    private final Network network;
    private final Supplier<String> token;
    private final TreeMap<Long, Event> waiting = new TreeMap<>();
    private long lastTimestamp;
    private int malformedWelcomes;
    private @Nullable Hook hook;

    Events(Network network, Supplier<String> token) {
        this.network = network;
        this.token = token;
    }

    /// Tells the account something, if it wants to hear it. `fields` gets a message token unless it has one.
    synchronized Optional<Event> publish(String kind, Chat chat, ObjectNode fields) {
        if (hook == null || !employs() || !wanted(hook, kind)) {
            return Optional.empty();
        }
        // With two events in one millisecond, nobody could tell which came first.
        lastTimestamp = Math.max(lastTimestamp + 1, network.clock().millis());
        ObjectNode json = Json.object().put("event", kind).put("timestamp", lastTimestamp);
        json.put("chat_hostname", "SN-CHAT-01_").put("message_token", network.nextToken());
        json.setAll(fields);
        Event event = new Event(nextNumber(), kind, chat, json, Instant.now().plus(network.lifetime()));
        waiting.put(event.id(), event);
        note(event.id(), event);
        courier().accept(event.parcel());
        return Optional.of(event);
    }

    /// Asks a webhook whether it is there. It must not be called under any lock: the webhook may ask back.
    public boolean validate(Hook candidate) {
        long oddTimestamp =
                ThreadLocalRandom.current().nextLong(4_000_000_000_000_000_000L, 5_000_000_000_000_000_000L);
        ObjectNode body = Json.object()
                .put("event", "webhook")
                .put("timestamp", oddTimestamp)
                .put("message_token", network.clock().millis());
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return network.validate(candidate.address(token), bytes).accepted();
    }

    /// From now on events go to this webhook, those that wait too.
    public synchronized void deliverTo(Hook next) {
        dismiss();
        hook = next;
        employ(network.courier(next.address(token), mischief(), new Answers()));
        waiting.values().forEach(event -> courier().accept(event.parcel()));
    }

    /// From now on nobody is told anything.
    public synchronized void deliverNowhere() {
        dismiss();
        waiting.clear();
        hook = null;
    }

    public synchronized Optional<Hook> hook() {
        return Optional.ofNullable(hook);
    }

    /// What the account has not taken yet, oldest first.
    public synchronized List<Event> waiting() {
        return List.copyOf(waiting.values());
    }

    /// How many answers to `conversation_started` were neither empty nor a message.
    public synchronized int malformedWelcomes() {
        return malformedWelcomes;
    }

    synchronized void close() {
        dismiss();
    }

    @Override
    protected byte[] body(Event event) {
        return event.body();
    }

    private static boolean wanted(Hook hook, String kind) {
        return MANDATORY.contains(kind) || hook.eventTypes().contains(kind);
    }

    /// Forgets what was taken, and reads the welcome out of the answer to `conversation_started`.
    private final class Answers implements Settlement {

        @Override
        public void settle(long eventId, boolean taken) {
            synchronized (Events.this) {
                waiting.remove(eventId);
            }
        }

        @Override
        public void answered(long eventId, byte[] answer) {
            Event event = find(eventId).orElseThrow();
            if (!event.kind().equals("conversation_started") || new String(answer, StandardCharsets.UTF_8).isBlank()) {
                return;
            }
            try {
                event.chat().welcome(ContentRules.checkWelcome(answer));
            } catch (Refused malformed) {
                synchronized (Events.this) {
                    malformedWelcomes++;
                }
            }
        }
    }
}
