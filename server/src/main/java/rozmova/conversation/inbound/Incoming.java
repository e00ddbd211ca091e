package rozmova.conversation.inbound;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Content;
import rozmova.channel.Details;
import rozmova.channel.Inbound;
import rozmova.channel.InboundHandler;
import rozmova.client.Clients;
import rozmova.client.Heard;
import rozmova.conversation.DeliveryReports;
import rozmova.conversation.Line;
import rozmova.conversation.LiveConversation;
import rozmova.conversation.Messages;
import rozmova.shared.database.Transaction;

/// Makes conversations of what clients do. Everything of one client happens under the lock of their identity's row, so
/// that two nodes cannot begin two conversations.
@Singleton
final class Incoming implements InboundHandler {
    private static final Instant EARLIEST = Instant.parse("2010-01-01T00:00:00Z");
    private static final Duration SECOND = Duration.ofMillis(999);

    private final Clients clients;
    private final Arrivals arrivals;
    private final Messages messages;
    private final Corrections corrections;
    private final DeliveryReports reports;
    private final Downloads downloads;
    private final InstantSource clock;

    Incoming(
            Clients clients,
            Arrivals arrivals,
            Messages messages,
            Corrections corrections,
            DeliveryReports reports,
            Downloads downloads,
            InstantSource clock) {
        this.clients = clients;
        this.arrivals = arrivals;
        this.messages = messages;
        this.corrections = corrections;
        this.reports = reports;
        this.downloads = downloads;
        this.clock = clock;
    }

    @Override
    public void handle(Transaction transaction, ConnectedChannel channel, Inbound inbound) {
        switch (inbound) {
            case Inbound.Message message -> receive(transaction, channel, message, false);
            case Inbound.Edited edited -> edit(transaction, channel, edited);
            case Inbound.Deleted deleted -> corrections.delete(transaction, channel, deleted);
            case Inbound.Reaction reaction -> corrections.react(transaction, channel, reaction);
            case Inbound.Started started -> arrivals.start(transaction, channel, started, moment(started.at()));
            case Inbound.Echo echo -> echo(transaction, channel, echo);
            case Inbound.Receipt receipt -> reports.came(transaction, channel, receipt);
            case Inbound.Undelivered undelivered -> reports.failed(transaction, channel, undelivered);
            case Inbound.Blocked(var sender, var at) ->
                clients.block(transaction, clients.meet(transaction, channel, sender, Heard.NOTHING), moment(at));
            case Inbound.Unblocked(var sender, var at) ->
                clients.unblock(
                        transaction, clients.meet(transaction, channel, sender, Heard.came(moment(at))), moment(at));
            case Inbound.Notice notice -> {}
            case Inbound.Ignored ignored -> {}
        }
    }

    /// @param edited whether it is a later version of words that we never saw
    private void receive(Transaction transaction, ConnectedChannel channel, Inbound.Message came, boolean edited) {
        var message = came.visible();
        var at = moment(message.at());
        var met = clients.meet(transaction, channel, message.sender(), Heard.wrote(at));
        if (messages.byExternalId(transaction, channel.projectId(), channel.id(), message.externalId())
                .isPresent()) {
            return;
        }
        // Whoever writes wants to hear from us, whatever they said before.
        clients.unblock(transaction, met, at);
        var identity = arrivals.withToken(transaction, channel, met, message);
        var conversation = arrivals.running(transaction, identity, at);
        if (message.content() instanceof Content.Contact contact && contact.own()) {
            clients.phone(transaction, identity, contact.phone());
        }
        conversation
                .receive(new Line.Received(arrivals.said(transaction, channel, message), edited), at)
                .ifPresent(id -> fetch(transaction, conversation, id, message.content()));
    }

    @Override
    public void setAside(Transaction transaction, ConnectedChannel channel, String chat) {
        arrivals.unreadable(transaction, channel, chat);
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
                    new Details(null, null, edited.marks(), null, null, null));
            receive(transaction, channel, whole, true);
        }
    }

    /// What the platform tells of our own sending settles it; what somebody wrote elsewhere stands in the thread, too.
    private void echo(Transaction transaction, ConnectedChannel channel, Inbound.Echo came) {
        if (reports.settled(transaction, channel, came)) {
            return;
        }
        var echo = came.visible();
        var at = moment(echo.at());
        var identity = clients.meet(transaction, channel, echo.client(), Heard.WRITTEN_TO);
        var conversation = arrivals.running(transaction, identity, at);
        conversation.answeredElsewhere(echo, at).ifPresent(id -> fetch(transaction, conversation, id, echo.content()));
    }

    /// When it was said, on our clock. A platform's clock may be ahead of ours, and nothing stands in the future.
    /// A time from before there were messengers is none. Some tell whole seconds only: within its second a
    /// message came as late as we can tell, so that an answer to something of the same second does not stand before
    /// it.
    private Instant moment(Instant told) {
        var now = clock.instant();
        if (told.isBefore(EARLIEST)) {
            return now;
        }
        var whole = told.equals(told.truncatedTo(ChronoUnit.SECONDS));
        var latest = whole ? told.plus(SECOND) : told;
        return latest.isAfter(now) ? now : latest;
    }

    private void fetch(
            Transaction transaction, LiveConversation conversation, long message, @Nullable Content content) {
        if (content instanceof Content.Media media) {
            downloads.expect(transaction, conversation, message, media.file());
        }
    }
}
