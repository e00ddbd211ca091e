package rozmova.conversation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rozmova.project.Project;
import rozmova.project.Projects;
import rozmova.shared.database.Reading;
import rozmova.visit.Visits;

/// When a conversation goes on by itself, by the project's rules.
@Singleton
final class Durations {
    private final Projects projects;
    private final Visits visits;

    Durations(Projects projects, Visits visits) {
        this.projects = projects;
        this.visits = visits;
    }

    /// When an open conversation is closed if nobody writes after `lastMessage`.
    Instant closing(Reading reading, long projectId, Instant lastMessage) {
        return lastMessage.plus(project(reading, projectId).autoClose());
    }

    /// When a conversation that was closed at `closed` is looked at for the log.
    Instant logging(Reading reading, ConversationRow conversation, Instant closed) {
        var visitor = conversation.visitorId();
        var seen = visitor == null
                ? null
                : visits.lastSeen(reading, conversation.projectId(), visitor).orElse(null);
        return logging(
                closed,
                conversation.lastMessageAt(),
                seen,
                project(reading, conversation.projectId()).quiet());
    }

    /// The quiet hour: a closed conversation is finished when the client has left the site and has not come back for
    /// `quiet`. "Left" is the last sign of life of a visit that lived; without a visit there is none.
    static Instant logging(Instant closedAt, Instant lastMessage, @Nullable Instant lastSeen, Duration quiet) {
        var last = closedAt.isAfter(lastMessage) ? closedAt : lastMessage;
        if (lastSeen != null && lastSeen.isAfter(last)) {
            last = lastSeen;
        }
        return last.plus(quiet);
    }

    private Project project(Reading reading, long projectId) {
        return projects.remembered(reading, projectId).orElseThrow();
    }
}
