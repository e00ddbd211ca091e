package rozmova.console;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.HandshakeRequest;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.PathParam;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rozmova.staff.Agent;
import rozmova.staff.Agents;
import rozmova.staff.OwnPages;
import rozmova.staff.Permission;
import rozmova.staff.SessionCookie;
import rozmova.staff.SessionKey;
import rozmova.staff.Sessions;

/// The live connection of one browser, as long as its session lasts. Somebody who may not answer is turned away at
/// the door.
@WebSocket(path = "/api/v1/projects/{project}/live")
class LiveSocket {
    private static final CloseReason SIGNED_OUT = new CloseReason(4401, "sign in first");
    private static final CloseReason REFUSED = new CloseReason(4403, "your role does not allow this");
    private static final CloseReason FOREIGN = new CloseReason(4403, "not from our pages");
    private static final Pattern HOST = Pattern.compile("[\\w.-]+(:\\d{1,5})?|\\[[0-9a-fA-F:]+](:\\d{1,5})?");
    private static final CloseReason TOO_SLOW = new CloseReason(1013, "too slow");

    /// More than a browser gets after it was away.
    private static final int MOST_UNSENT = 2_000;

    /// The same in characters: what waits lies in our memory. A single frame may be longer.
    private static final long MOST_UNSENT_CHARACTERS = 2L * History.MOST_CHARACTERS;

    private final Hub hub;
    private final Agents agents;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Map<String, Browser> browsers = new ConcurrentHashMap<>();

    LiveSocket(Hub hub, Agents agents, Sessions sessions, SessionCookie cookie) {
        this.hub = hub;
        this.agents = agents;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @OnOpen
    @RunOnVirtualThread
    void open(WebSocketConnection connection, @PathParam("project") String project) {
        var handshake = connection.handshakeRequest();
        if (foreign(handshake)) {
            connection.closeAndAwait(FOREIGN);
            return;
        }
        var session = cookie.value(handshake.header("Cookie"), scheme(handshake));
        var agent = session.flatMap(value -> agent(value, project));
        if (agent.isEmpty()) {
            connection.closeAndAwait(refusal(session));
            return;
        }
        var browser = new Browser(agent.get(), SessionKey.of(session.get()), connection);
        browsers.put(connection.id(), browser);
        hub.join(agent.get().projectId(), browser, position(handshake));
        if (connection.isClosed()) {
            forget(connection);
        } else if (agent(session.get(), project).isEmpty()) {
            // Signed out or removed from the team while we opened the door.
            forget(connection);
            browser.close(refusal(session));
        }
    }

    /// At once, on the thread that reads: a browser that says more than we can hear is not read meanwhile, and
    /// nothing queues up.
    @OnTextMessage
    @NonBlocking
    void message(WebSocketConnection connection, String text) {
        var browser = browsers.get(connection.id());
        if (browser != null && text.contains("\"ping\"")) {
            browser.send(hub.pong());
        }
    }

    @OnClose
    void close(WebSocketConnection connection) {
        forget(connection);
    }

    private void forget(WebSocketConnection connection) {
        var browser = browsers.remove(connection.id());
        if (browser != null) {
            hub.leave(browser.agent.projectId(), browser);
        }
    }

    private Optional<Agent> agent(String session, String project) {
        return project.matches("\\d{1,18}")
                ? agents.of(session, Long.parseLong(project), Permission.WRITE)
                : Optional.empty();
    }

    /// Signing in helps only where nobody is signed in.
    private CloseReason refusal(Optional<String> session) {
        return session.flatMap(sessions::find).isEmpty() ? SIGNED_OUT : REFUSED;
    }

    private static String scheme(HandshakeRequest handshake) {
        var forwarded = handshake.header("X-Forwarded-Proto");
        return forwarded == null ? handshake.scheme() : forwarded;
    }

    /// A browser sends our cookie along from anybody's page: sockets know no same-origin rule.
    private static boolean foreign(HandshakeRequest handshake) {
        // Behind a proxy the page knows us by the name that the proxy was called by.
        var forwarded = handshake.header("X-Forwarded-Host");
        var host = forwarded == null ? handshake.header("Host") : forwarded;
        return host == null
                || !HOST.matcher(host).matches()
                || !OwnPages.sent(
                        handshake.header("Sec-Fetch-Site"), handshake.header("Origin"), URI.create("http://" + host));
    }

    private static Hub.@Nullable Position position(HandshakeRequest handshake) {
        var query = handshake.query() == null ? "" : handshake.query();
        var epoch = Pattern.compile("(?:^|&)epoch=([\\w-]{1,40})").matcher(query);
        var version = Pattern.compile("(?:^|&)version=(\\d{1,18})").matcher(query);
        return epoch.find() && version.find()
                ? new Hub.Position(epoch.group(1), Long.parseLong(version.group(1)))
                : null;
    }

    /// A connection as the hub sees it.
    private static final class Browser implements Hub.Listener {
        private final Agent agent;
        private final SessionKey session;
        private final WebSocketConnection connection;
        private final AtomicInteger unsent = new AtomicInteger();
        private final AtomicLong unsentCharacters = new AtomicLong();

        Browser(Agent agent, SessionKey session, WebSocketConnection connection) {
            this.agent = agent;
            this.session = session;
            this.connection = connection;
        }

        @Override
        public long staffId() {
            return agent.id();
        }

        @Override
        public SessionKey session() {
            return session;
        }

        @Override
        public void send(String frame) {
            // Sent in order by the connection itself; a browser that does not keep up is cut off and comes back for a
            // resync.
            var waiting = unsentCharacters.getAndAdd(frame.length());
            if (unsent.incrementAndGet() > MOST_UNSENT || waiting > MOST_UNSENT_CHARACTERS) {
                close(TOO_SLOW);
                return;
            }
            connection.sendText(frame).subscribe().with(sent -> sent(frame), failure -> close(TOO_SLOW));
        }

        private void sent(String frame) {
            unsent.decrementAndGet();
            unsentCharacters.addAndGet(-frame.length());
        }

        @Override
        public void accessChanged() {
            close(REFUSED);
        }

        @Override
        public void signedOut() {
            close(SIGNED_OUT);
        }

        private void close(CloseReason reason) {
            connection.close(reason).subscribe().with(closed -> {}, ignored -> {});
        }
    }
}
