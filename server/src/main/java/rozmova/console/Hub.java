package rozmova.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ChannelListener;
import rozmova.conversation.Conversation;
import rozmova.conversation.ConversationListener;
import rozmova.conversation.Message;
import rozmova.shared.secret.RandomToken;
import rozmova.staff.AccessChanged;
import rozmova.staff.OnlineStaff;
import rozmova.staff.SessionKey;
import rozmova.staff.SessionsEnded;

/// Fans out what happens to the connected browsers of a project. Frames have an epoch, which is one life of this
/// process, and a version, which grows by one: so a browser that comes back gets exactly what it missed.
@Singleton
final class Hub implements ConversationListener, ChannelListener, OnlineStaff {
    private final String epoch = RandomToken.create(6);
    private final Map<Long, Room> rooms = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    Hub(ObjectMapper json, MeterRegistry meters) {
        this.json = json;
        meters.gauge("rozmova.console.connections", rooms, all -> all.values().stream()
                .mapToInt(room -> room.listeners.size())
                .sum());
    }

    @Override
    public void changed(long projectId, Conversation conversation) {
        publish(projectId, version -> write(new Frame.ConversationFrame(version, conversation)));
    }

    @Override
    public void message(long projectId, long conversationId, Message message) {
        publish(projectId, version -> write(new Frame.MessageFrame(version, conversationId, message)));
    }

    /// The client of a conversation came, moved or went on the site.
    void visit(long projectId, long conversationId, boolean online, @Nullable String page) {
        var visit = new Conversation.Whereabouts(online, page);
        publish(projectId, version -> write(new Frame.VisitFrame(version, conversationId, visit)));
    }

    @Override
    public void changed(ChannelListener.Now now) {
        publish(
                now.projectId(),
                version -> write(new Frame.ChannelFrame(
                        version, now.id(), now.messenger(), now.name(), now.state(), now.problem())));
    }

    @Override
    public Set<Long> online(long projectId) {
        return room(projectId).listeners.stream().map(Listener::staffId).collect(Collectors.toSet());
    }

    /// Where a browser stands before it fetches: frames after this one are news to it.
    Position position(long projectId) {
        return new Position(epoch, room(projectId).history.version());
    }

    /// Greets a browser with what it missed, and tells it everything from then on.
    ///
    /// @param known where it stood when its connection broke; null for a new one
    void join(long projectId, Listener listener, @Nullable Position known) {
        var room = room(projectId);
        synchronized (room) {
            var missed = known == null || !known.epoch().equals(epoch)
                    ? null
                    : room.history.after(known.version()).orElse(null);
            var resync = known != null && missed == null;
            listener.send(write(new Frame.Hello(epoch, room.history.version(), resync)));
            var gap = missed == null ? List.<History.Entry>of() : missed;
            gap.forEach(entry -> listener.send(entry.text()));
            room.listeners.add(listener);
        }
    }

    void leave(long projectId, Listener listener) {
        room(projectId).listeners.remove(listener);
    }

    /// Somebody's role has changed or ended: a browser that may still look comes back and is checked at the door
    /// again.
    void accessChanged(@Observes AccessChanged change) {
        sendAway(room(change.projectId()), listener -> listener.staffId() == change.staffId(), Listener::accessChanged);
    }

    /// A browser in which somebody has signed out hears nothing any more, in none of its tabs.
    void sessionsEnded(@Observes SessionsEnded end) {
        rooms.values()
                .forEach(room ->
                        sendAway(room, listener -> end.sessions().contains(listener.session()), Listener::signedOut));
    }

    /// The sessions that are connected.
    Set<SessionKey> sessions() {
        return rooms.values().stream()
                .flatMap(room -> room.listeners.stream())
                .map(Listener::session)
                .collect(Collectors.toSet());
    }

    /// Between two frames: a browser that is sent away has heard the one before, and none after it.
    private static void sendAway(Room room, Predicate<Listener> whom, Consumer<Listener> word) {
        synchronized (room) {
            var leaving = room.listeners.stream().filter(whom).toList();
            leaving.forEach(listener -> {
                room.listeners.remove(listener);
                word.accept(listener);
            });
        }
    }

    String pong() {
        return write(new Frame.Pong());
    }

    private void publish(long projectId, LongFunction<String> frame) {
        var room = room(projectId);
        // In the room's order for everybody: a browser that saw version 8 has seen 7.
        synchronized (room) {
            var entry = room.history.add(frame);
            new ArrayList<>(room.listeners).forEach(listener -> listener.send(entry.text()));
        }
    }

    private Room room(long projectId) {
        return rooms.computeIfAbsent(projectId, id -> new Room());
    }

    private String write(Frame frame) {
        try {
            return json.writeValueAsString(frame);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Who is connected to a project, and what they were told.
    private static final class Room {
        private final History history = new History();
        private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    }

    /// A place in the stream of frames.
    record Position(String epoch, long version) {}

    /// One connected browser. Sending never waits for it.
    interface Listener {
        long staffId();

        SessionKey session();

        void send(String frame);

        /// What this person may see is another thing now: ask again.
        void accessChanged();

        /// Nobody is signed in here any more.
        void signedOut();
    }
}
