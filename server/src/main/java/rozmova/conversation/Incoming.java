package rozmova.conversation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Content;
import rozmova.channel.Inbound;
import rozmova.channel.InboundHandler;
import rozmova.shared.database.Transaction;

/// Makes conversations of what clients do. Everything of one client happens under the lock of his identity's row, so
/// that two nodes cannot begin two conversations.
@Singleton
final class Incoming implements InboundHandler {
    private static final Duration SECOND = Duration.ofMillis(999);

    private final ClientStore clients;
    private final ConversationStore conversations;
    private final MessageStore messages;
    private final DownloadStore downloads;
    private final Timeline timeline;
    private final Contents contents;
    private final Durations durations;
    private final Arrivals arrivals;
    private final Corrections corrections;
    private final Receipts receipts;
    private final Downloads fetching;
    private final InstantSource clock;

    Incoming(
            ClientStore clients,
            ConversationStore conversations,
            MessageStore messages,
            DownloadStore downloads,
            Timeline timeline,
            Contents contents,
            Durations durations,
            Arrivals arrivals,
            Corrections corrections,
            Receipts receipts,
            Downloads fetching,
            InstantSource clock) {
        this.clients = clients;
        this.conversations = conversations;
        this.messages = messages;
        this.downloads = downloads;
        this.timeline = timeline;
        this.contents = contents;
        this.durations = durations;
        this.arrivals = arrivals;
        this.corrections = corrections;
        this.receipts = receipts;
        this.fetching = fetching;
        this.clock = clock;
    }

    @Override
    public void handle(Transaction transaction, ConnectedChannel channel, Inbound inbound) {
        switch (inbound) {
            case Inbound.Message message -> receive(transaction, channel, message, null);
            case Inbound.Edited edited -> edit(transaction, channel, edited);
            case Inbound.Deleted deleted -> corrections.delete(transaction, channel, deleted);
            case Inbound.Reaction reaction -> corrections.react(transaction, channel, reaction);
            case Inbound.Started started -> arrivals.start(transaction, channel, started);
            case Inbound.Echo echo -> echo(transaction, channel, echo);
            case Inbound.Receipt receipt -> receipts.came(transaction, channel, receipt);
            case Inbound.Undelivered undelivered -> receipts.failed(transaction, channel, undelivered);
            case Inbound.Blocked blocked -> arrivals.block(transaction, channel, blocked.sender(), true);
            case Inbound.Unblocked unblocked -> arrivals.block(transaction, channel, unblocked.sender(), false);
            case Inbound.Notice notice -> {}
            case Inbound.Ignored ignored -> {}
        }
    }

    private void receive(
            Transaction transaction, ConnectedChannel channel, Inbound.Message message, @Nullable Instant editedAt) {
        var now = clock.instant();
        var at = moment(message.at(), now);
        var met = clients.meet(transaction, channel, message.sender(), Sign.wrote(at), now);
        if (messages.byExternalId(transaction, channel.projectId(), channel.id(), message.externalId())
                .isPresent()) {
            return;
        }
        // Who writes wants to hear from us, whatever he said before.
        arrivals.block(transaction, met, false);
        var identity = arrivals.withToken(transaction, channel, met, message);
        var conversation = arrivals.running(transaction, channel, identity, at);
        if (message.content() instanceof Content.Contact contact && contact.own()) {
            clients.phone(transaction, identity, contact.phone());
        }
        var stands = at.isBefore(now) ? at : conversation.next(now);
        reopen(transaction, conversation, now);
        var added = timeline.add(
                transaction,
                Draft.inbound(
                        conversation,
                        stands,
                        message.text(),
                        contents.of(message.content()),
                        contents.of(message.details()),
                        message.externalId(),
                        message.details().replyTo(),
                        editedAt));
        added.ifPresent(id -> fetch(transaction, conversation, id, message.content()));
        conversations.received(
                transaction,
                conversation,
                new Preview("inbound", message.text(), stands),
                durations.closing(transaction, channel.projectId(), now));
        timeline.tell(transaction, channel.projectId(), conversation.id());
    }

    private void reopen(Transaction transaction, Running conversation, Instant now) {
        if (conversation.state() == State.CLOSED) {
            var at = conversation.next(now);
            timeline.event(transaction, conversation, at, null, "reopened", event -> event.put("by", "client"));
        }
    }

    private void edit(Transaction transaction, ConnectedChannel channel, Inbound.Edited edited) {
        if (!corrections.edit(transaction, channel, edited)) {
            // We never saw the first version, or it is still on its way: this one is worth as much.
            var whole = new Inbound.Message(
                    edited.sender(),
                    edited.externalId(),
                    edited.at(),
                    edited.text(),
                    edited.content(),
                    Corrections.details(edited));
            receive(transaction, channel, whole, edited.at());
        }
    }

    /// What the platform tells of our own sending settles it; what somebody wrote elsewhere stands in the thread, too.
    private void echo(Transaction transaction, ConnectedChannel channel, Inbound.Echo echo) {
        if (receipts.settled(transaction, channel, echo)) {
            return;
        }
        var now = clock.instant();
        var at = moment(echo.at(), now);
        var identity = clients.meet(transaction, channel, echo.client(), Sign.WRITTEN_TO, now);
        var conversation = arrivals.running(transaction, channel, identity, at);
        var stands = at.isBefore(now) ? at : conversation.next(now);
        var added = timeline.add(
                transaction,
                Draft.elsewhere(
                        conversation,
                        stands,
                        echo.text(),
                        contents.of(echo.content()),
                        contents.elsewhere(echo.author()),
                        echo.externalId()));
        added.ifPresent(id -> fetch(transaction, conversation, id, echo.content()));
        conversations.answered(
                transaction,
                conversation,
                null,
                1,
                new Preview("outbound", echo.text(), stands),
                durations.closing(transaction, channel.projectId(), now));
        timeline.tell(transaction, channel.projectId(), conversation.id());
    }

    /// When it was said, on our clock. A platform's clock may be ahead of ours, and nothing stands in the future.
    /// Some tell whole seconds only: within its second a message came as late as we can tell, so that an answer to
    /// something of the same second does not stand before it.
    private static Instant moment(Instant told, Instant now) {
        var whole = told.equals(told.truncatedTo(ChronoUnit.SECONDS));
        var latest = whole ? told.plus(SECOND) : told;
        return latest.isAfter(now) ? now : latest;
    }

    private void fetch(Transaction transaction, Running conversation, long message, @Nullable Content content) {
        if (content instanceof Content.Media media) {
            downloads.insert(transaction, conversation, message, media.file(), clock.instant());
            transaction.afterCommit(fetching::wake);
        }
    }
}
