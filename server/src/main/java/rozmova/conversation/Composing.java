package rozmova.conversation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Ability;
import rozmova.channel.Channels;
import rozmova.channel.ConnectedChannel;
import rozmova.conversation.file.Files;
import rozmova.conversation.file.StoredFile;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;

/// Makes of what a manager wrote the messages that the messenger takes, and puts them into the queue.
@Singleton
final class Composing {
    private final ConversationStore conversations;
    private final MessageStore messages;
    private final OutboxStore outbox;
    private final Outgoing outgoing;
    private final Timeline timeline;
    private final Contents contents;
    private final Durations durations;
    private final Reaching reaching;
    private final Channels channels;
    private final Files files;
    private final InstantSource clock;

    Composing(
            ConversationStore conversations,
            MessageStore messages,
            OutboxStore outbox,
            Outgoing outgoing,
            Timeline timeline,
            Contents contents,
            Durations durations,
            Reaching reaching,
            Channels channels,
            Files files,
            InstantSource clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.outbox = outbox;
        this.outgoing = outgoing;
        this.timeline = timeline;
        this.contents = contents;
        this.durations = durations;
        this.reaching = reaching;
        this.channels = channels;
        this.files = files;
        this.clock = clock;
    }

    /// Queues the answer, in as many messages as it takes, and returns the first.
    long answer(Transaction transaction, Agent agent, Running conversation, NewMessage message) {
        reaching.require(transaction, conversation);
        var now = conversation.next(clock.instant());
        var parts = parts(transaction, agent, conversation, message);
        if (conversation.state() == State.CLOSED) {
            timeline.event(transaction, conversation, now, agent.id(), "reopened", event -> event.put("by", "staff"));
        }
        var replyTo = replyTo(transaction, conversation, message);
        var queued = new ArrayList<Long>();
        for (var part : parts) {
            var first = queued.isEmpty();
            var content = part.file() == null ? place(part) : contents.of(part.file());
            var id = timeline.add(
                            transaction,
                            Draft.outbound(
                                    conversation,
                                    now,
                                    agent.id(),
                                    part.text(),
                                    content,
                                    part.file() == null ? null : part.file().id(),
                                    first ? replyTo : null,
                                    first ? message.clientKey() : null))
                    .orElseThrow();
            outbox.insert(transaction, conversation, id, clock.instant());
            queued.add(id);
        }
        conversations.answered(
                transaction,
                conversation,
                agent.id(),
                queued.size(),
                new Preview("outbound", shown(message, parts), now),
                durations.closing(transaction, agent.projectId(), now));
        transaction.afterCommit(outgoing::wake);
        timeline.tell(transaction, agent.projectId(), conversation.id());
        return queued.getFirst();
    }

    /// A caption is shorter than a message: what does not fit goes ahead as a message of its own.
    private List<Part> parts(Transaction transaction, Agent agent, Running conversation, NewMessage message) {
        var channel = channels.connected(transaction, conversation.channelId());
        var enclosed = enclosed(transaction, agent, channel, message);
        var parts = new ArrayList<Part>();
        var place = message.place();
        if (place != null) {
            parts.add(
                    channels.abilities(channel).contains(Ability.PLACE)
                            ? new Part("", null, place)
                            : new Part(onMap(place), null, null));
        }
        var captioned = !enclosed.isEmpty()
                && message.text().length()
                        <= channels.caption(
                                channel,
                                enclosed.getFirst().type(),
                                enclosed.getFirst().size());
        if (!captioned) {
            Parts.of(message.text(), channels.limits(channel)).forEach(text -> parts.add(new Part(text, null, null)));
        }
        for (var at = 0; at < enclosed.size(); at++) {
            parts.add(new Part(captioned && at == 0 ? message.text() : "", enclosed.get(at), null));
        }
        return parts;
    }

    private List<StoredFile> enclosed(
            Transaction transaction, Agent agent, ConnectedChannel channel, NewMessage message) {
        var most = channels.limits(channel).file();
        var enclosed = message.files().stream()
                .map(file -> files.find(transaction, agent.projectId(), file)
                        .orElseThrow(() -> Problem.invalid("files", "file-unknown", "There is no file " + file)))
                .toList();
        for (var file : enclosed) {
            if (file.size() > most) {
                throw Problem.invalid(
                        "files",
                        "file-too-large",
                        "%s is larger than the %d MB that the messenger takes".formatted(file.name(), most >> 20));
            }
        }
        return enclosed;
    }

    private @Nullable Long replyTo(Transaction transaction, Running conversation, NewMessage message) {
        var wanted = message.replyTo();
        if (wanted != null && messages.find(transaction, conversation, wanted).isEmpty()) {
            throw Problem.invalid(
                    "replyTo", "message-unknown", "There is no message " + wanted + " in this conversation");
        }
        return wanted;
    }

    private @Nullable ObjectNode place(Part part) {
        return part.place() == null ? null : contents.of(part.place());
    }

    /// For messengers that know no places: every phone opens such an address with its own map.
    private static String onMap(NewMessage.Place place) {
        return String.format(
                Locale.ROOT,
                "https://www.openstreetmap.org/?mlat=%1$.6f&mlon=%2$.6f#map=17/%1$.6f/%2$.6f",
                place.latitude(),
                place.longitude());
    }

    private static String shown(NewMessage message, List<Part> parts) {
        if (!message.text().isBlank()) {
            return message.text();
        }
        var file = parts.getFirst().file();
        return file == null ? "" : file.name();
    }

    /// What becomes one message of the messenger.
    private record Part(String text, @Nullable StoredFile file, NewMessage.@Nullable Place place) {}
}
