package rozmova.sandbox.messenger.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rozmova.sandbox.net.Courier;
import rozmova.sandbox.net.Feed;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Parcel;

/// The events of one Page on their way to its app. What the app did not subscribe to, on its own level and on that of
/// the Page, is lost. A webhook that keeps failing loses the Page: the subscription is gone, and nobody says so.
public final class Deliveries extends Feed<Event> {

    private final String pageId;
    private final App app;
    private final Network network;
    private final Set<Long> settled = new HashSet<>();
    private final List<Event> held = new ArrayList<>();
    private Set<String> fields = Set.of();
    private Batching batching = Batching.NONE;
    private Timestamps timestamps = Timestamps.MILLISECONDS;
    private @Nullable Callback callback;

    Deliveries(String pageId, App app, Network network) {
        this.pageId = pageId;
        this.app = app;
        this.network = network;
    }

    /// Tells the app something, if it wants to know; 0 if it does not, else the number of the event.
    public synchronized long publish(String field, String list, String lane, ObjectNode item) {
        if (!wanted(field)) {
            return 0;
        }
        timestamps.apply(item);
        ObjectNode entry = Json.object()
                .put("id", pageId)
                .put("time", network.clock().instant().toEpochMilli());
        entry.putArray(list).add(item);
        Event event = new Event(nextNumber(), field, list, lane, entry);
        note(event.id(), event);
        held.add(event);
        if (held.size() >= batching.count()) {
            flush();
        }
        return event.id();
    }

    /// Which fields of the Page the app has subscribed to; empty when it is not subscribed at all.
    public synchronized Set<String> subscribed() {
        return fields;
    }

    /// Subscribes the app to these fields of the Page.
    public synchronized void subscribe(Set<String> newFields) {
        fields = Set.copyOf(newFields);
    }

    /// Ends the subscription; what was on its way is dropped.
    public synchronized void unsubscribe() {
        fields = Set.of();
        held.clear();
        dismiss();
    }

    /// The next events leave together in one POST.
    public synchronized void batch(Batching next) {
        batching = next;
        if (held.size() >= next.count()) {
            flush();
        }
    }

    /// How events are dated from now on.
    public synchronized void date(Timestamps next) {
        timestamps = next;
    }

    /// Waits until the webhook has taken this event.
    public synchronized boolean awaitTaken(long id, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (id != 0 && !settled.contains(id)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    synchronized void close() {
        dismiss();
    }

    private boolean wanted(String field) {
        return fields.contains(field)
                && app.callback().filter(hook -> hook.fields().contains(field)).isPresent();
    }

    private void flush() {
        List<Event> together = List.copyOf(held);
        held.clear();
        ObjectNode body = body(together, batching.separateEntries());
        if (together.size() > 1) {
            batching = Batching.NONE;
        }
        Event first = together.getFirst();
        Instant expires = Instant.now().plus(network.failureLimit());
        courier().accept(new Parcel(first.id(), first.lane(), Wire.bytes(body), expires));
    }

    private static ObjectNode body(List<Event> events, boolean separateEntries) {
        ObjectNode body = Json.object().put("object", "page");
        ArrayNode entries = body.putArray("entry");
        String lastList = "";
        for (Event event : events) {
            if (separateEntries || !event.list().equals(lastList)) {
                entries.add(event.entry().deepCopy());
            } else {
                JsonNode last = entries.get(entries.size() - 1);
                ((ArrayNode) last.path(event.list()))
                        .addAll((ArrayNode) event.entry().path(event.list()));
            }
            lastList = event.list();
        }
        return body;
    }

    /// Of the callback that the app has now.
    @Override
    protected synchronized Courier courier() {
        Callback current = app.callback().orElseThrow(() -> new IllegalStateException("no callback is set"));
        if (!employs() || !current.equals(callback)) {
            callback = current;
            employ(network.courier(app, current, mischief(), this::settle));
        }
        return super.courier();
    }

    @Override
    protected byte[] body(Event event) {
        return Wire.bytes(body(List.of(event), true));
    }

    private synchronized void settle(long id, boolean taken) {
        if (taken) {
            settled.add(id);
        } else {
            unsubscribe();
        }
        notifyAll();
    }
}
