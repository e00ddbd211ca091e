package rozmova.log;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.Message;
import rozmova.shared.database.Database;
import rozmova.shared.words.Span;
import rozmova.shared.words.WordQuery;
import rozmova.staff.Agent;

/// Shows what was looked for in the conversations that were found: fetched after the rows, so that nobody waits for it.
@Singleton
public final class LogHits {
    private static final int EXTRACT = 160;

    /// So much stands before the first hit, if there is more.
    private static final int LEAD = 40;

    private final Database database;
    private final LogHitStore store;

    LogHits(Database database, LogHitStore store) {
        this.database = database;
        this.store = store;
    }

    /// Of each of these conversations what was hit first, in their order; those that are not in the agent's log are
    /// left out.
    public List<Hit> of(Agent agent, List<Long> conversations, WordQuery query) {
        var found = new LinkedHashMap<Long, Hit>();
        database.snapshot(reading -> {
            for (var client : store.clients(reading, agent.projectId(), conversations)) {
                found.put(client.conversationId(), empty(client, query));
            }
            store.eachLine(
                    reading,
                    agent.projectId(),
                    conversations,
                    line -> found.computeIfPresent(line.conversationId(), (id, hit) -> hit.with(extract(line, query))));
        });
        return List.copyOf(found.values());
    }

    /// Everything that was hit in one conversation; null when it is not in the agent's log.
    public @Nullable ThreadHits in(Agent agent, long conversation, WordQuery query) {
        return database.read(reading -> {
            var ids = List.of(conversation);
            var client = store.clients(reading, agent.projectId(), ids).stream().findFirst();
            if (client.isEmpty()) {
                return null;
            }
            var messages = new ArrayList<MessageHit>();
            store.eachLine(reading, agent.projectId(), ids, line -> {
                var marks = marks(query.marks(line.text()));
                if (!marks.isEmpty() || carries(line, query)) {
                    messages.add(new MessageHit(line.id(), marks));
                }
            });
            return new ThreadHits(
                    messages,
                    name(client.get().name(), query),
                    name(client.get().nickname(), query));
        });
    }

    private static Hit empty(LogHitStore.Client client, WordQuery query) {
        return new Hit(client.conversationId(), name(client.name(), query), name(client.nickname(), query), null, 0);
    }

    /// What was hit of a message, or of what it carries; null when nothing was.
    private static @Nullable Extract extract(LogHitStore.Line line, WordQuery query) {
        for (var text : line.texts()) {
            var marks = query.marks(text);
            if (!marks.isEmpty()) {
                return cut(line, text, marks);
            }
        }
        return null;
    }

    private static boolean carries(LogHitStore.Line line, WordQuery query) {
        return line.texts().stream().anyMatch(text -> !query.marks(text).isEmpty());
    }

    private static Extract cut(LogHitStore.Line line, String text, List<Span> marks) {
        var from = 0;
        if (text.length() > EXTRACT) {
            var latest = text.length() - EXTRACT;
            from = whole(text, Math.clamp(marks.getFirst().from() - LEAD, 0, latest));
        }
        var to = whole(text, Math.min(text.length(), from + EXTRACT));
        var inside = new ArrayList<Span>();
        for (var mark : marks) {
            if (mark.from() < to) {
                inside.add(new Span(mark.from() - from, Math.min(mark.to(), to) - from));
            }
        }
        return new Extract(line.id(), line.kind(), line.at(), line.author(), text.substring(from, to), marks(inside));
    }

    /// Not in the middle of a sign that takes two units.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                ? at - 1
                : at;
    }

    private static List<int[]> name(@Nullable String name, WordQuery query) {
        return name == null ? List.of() : marks(query.marksOfName(name));
    }

    private static List<int[]> marks(List<Span> spans) {
        return spans.stream().map(span -> new int[] {span.from(), span.to()}).toList();
    }

    /// Where a conversation was hit.
    ///
    /// @param name the hits in the client's name, as pairs of UTF-16 offsets
    /// @param message the first message with a hit
    /// @param count how many messages have one
    @Schema(name = "LogHit")
    public record Hit(
            long id,
            List<int[]> name,
            List<int[]> nickname,
            @Nullable Extract message,
            int count) {
        private Hit with(@Nullable Extract next) {
            return next == null ? this : new Hit(id, name, nickname, message == null ? next : message, count + 1);
        }
    }

    /// A part of a message's text, or of what it carries, around its first hit.
    @Schema(name = "LogHitExtract")
    public record Extract(
            long id,
            @Schema(implementation = Message.Kind.class) String kind,
            Instant at,
            @Nullable String author,
            String text,
            List<int[]> marks) {}

    /// Where a thread was hit.
    ///
    /// @param messages those with a hit, in order
    public record ThreadHits(List<MessageHit> messages, List<int[]> name, List<int[]> nickname) {}

    /// @param marks in the message's text; empty when only what it carries was hit
    public record MessageHit(long id, List<int[]> marks) {}
}
