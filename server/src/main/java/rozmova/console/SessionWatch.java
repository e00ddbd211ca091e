package rozmova.console;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import rozmova.shared.work.Loop;
import rozmova.staff.Sessions;
import rozmova.staff.SessionsEnded;

/// Ends live connections whose session has ended without a word: by its time, or because somebody removed its row.
@Singleton
final class SessionWatch {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Hub hub;
    private final Sessions sessions;
    private @Nullable Loop loop;

    SessionWatch(Hub hub, Sessions sessions) {
        this.hub = hub;
        this.sessions = sessions;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("session-watch", PAUSE, this::look);
    }

    @PreDestroy
    void stop() {
        if (loop != null) {
            loop.close();
        }
    }

    private boolean look() {
        var connected = hub.sessions();
        if (!connected.isEmpty()) {
            hub.sessionsEnded(new SessionsEnded(sessions.ended(connected)));
        }
        return false;
    }
}
