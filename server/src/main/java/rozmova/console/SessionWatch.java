package rozmova.console;

import jakarta.inject.Singleton;
import java.time.Duration;
import rozmova.shared.work.Work;
import rozmova.staff.Sessions;
import rozmova.staff.SessionsEnded;

/// Ends live connections whose session has ended without a word: by its time, or because somebody removed its row.
@Singleton
final class SessionWatch implements Work {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Hub hub;
    private final Sessions sessions;

    SessionWatch(Hub hub, Sessions sessions) {
        this.hub = hub;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "session-watch";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public boolean round() {
        var connected = hub.sessions();
        if (!connected.isEmpty()) {
            hub.sessionsEnded(new SessionsEnded(sessions.ended(connected)));
        }
        return false;
    }
}
