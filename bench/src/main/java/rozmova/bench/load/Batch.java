package rozmova.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import rozmova.bench.load.Ids.Table;
import rozmova.bench.sample.Messenger;
import rozmova.bench.sample.SampleConversation;
import rozmova.bench.sample.SampleMessage;
import rozmova.bench.sample.SampleMessage.Kind;
import rozmova.bench.sample.SampleVisit;

/// Conversations as rows, with everything they refer to.
final class Batch {
    /// One of so many people has left a phone number.
    private static final int PHONES = 7;

    private static final int PREVIEW = 200;

    private final Target target;
    private final Ids ids;
    private final Map<Table, Long> counts;
    private final CopyTable clients = new CopyTable("client", "project_id, id, name, phone, language, created_at");
    private final CopyTable identities = new CopyTable(
            "identity",
            "project_id, id, client_id, channel_id, external_id, chat, name, nickname, language, last_inbound_at,"
                    + " created_at");
    private final CopyTable visitors = new CopyTable("visitor", "project_id, id, key, first_seen_at, visit_id");
    private final CopyTable visits = new CopyTable(
            "visit",
            "project_id, id, visitor_id, started_at, last_activity_at, last_seen_at, source, medium, campaign, term,"
                    + " content, click_id, referrer, landing_page, page_url, language, time_zone, device");
    private final CopyTable pages = new CopyTable("visit_page", "project_id, visit_id, id, at, url, title");
    private final CopyTable conversations = new CopyTable(
            "conversation",
            "project_id, id, state, channel_id, messenger, client_id, identity_id, visit_id, visitor_id, previous_id,"
                    + " manager_id, created_at, closed_at, closed_by, closed_automatically, result, tags, due_at,"
                    + " logged_at, last_message_at, last_message_kind, last_message_text, waiting_since,"
                    + " last_reply_by, last_reply_manager_id, last_reply_at, first_inbound_at,"
                    + " first_response_seconds, longest_wait_seconds, inbound, outbound, participants, source, medium,"
                    + " campaign, term, content, click_id, referrer, landing_page, client_name, client_nickname");
    private final CopyTable messages = new CopyTable(
            "message",
            "project_id, id, conversation_id, channel_id, kind, at, author_id, text, content, state, edited_at,"
                    + " external_id");

    /// @param counts how many rows there were before, table by table
    Batch(Target target, Ids ids, Map<Table, Long> counts) {
        this.target = target;
        this.ids = ids;
        this.counts = new EnumMap<>(Table.class);
        this.counts.putAll(counts);
    }

    /// How many rows there are with this batch.
    Map<Table, Long> counts() {
        return counts;
    }

    void add(SampleConversation conversation) {
        if (conversation.newClient()) {
            addClient(conversation);
        }
        var visit = conversation.visit();
        if (visit != null) {
            addVisit(visit);
        }
        addConversation(conversation, visit);
        for (var message : conversation.messages()) {
            addMessage(conversation, message);
        }
    }

    /// Stores all of it, or nothing.
    void write(Connection connection) throws SQLException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : List.of(clients, identities, visitors, visits, pages, conversations, messages)) {
            table.write(copies);
        }
        ids.advance(connection, counts);
        connection.commit();
    }

    private void addClient(SampleConversation conversation) {
        var person = conversation.person();
        var id = ids.of(Table.CLIENT, conversation.client());
        var messenger = conversation.messenger();
        // Facebook tells nobody's language.
        var language = messenger == Messenger.MESSENGER ? null : person.languageCode();
        var phone = conversation.client() % PHONES == 0 ? person.phone() : null;
        clients.add(target.projectId(), id, person.name(), phone, language, conversation.createdAt());
        counts.merge(Table.CLIENT, 1L, Long::sum);
        identities.add(
                target.projectId(),
                ids.of(Table.IDENTITY, conversation.client()),
                id,
                target.channel(messenger),
                account(conversation),
                account(conversation),
                person.name(),
                nickname(conversation),
                language,
                conversation.lastInboundAt(),
                conversation.createdAt());
        counts.merge(Table.IDENTITY, 1L, Long::sum);
    }

    private void addVisit(SampleVisit visit) {
        var id = ids.of(Table.VISIT, visit.number());
        var visitor = ids.of(Table.VISITOR, visit.visitor());
        if (visit.newVisitor()) {
            visitors.add(target.projectId(), visitor, BrowserKey.of(target, visitor), visit.startedAt(), id);
            counts.merge(Table.VISITOR, 1L, Long::sum);
        }
        var source = visit.source();
        visits.add(
                target.projectId(),
                id,
                visitor,
                visit.startedAt(),
                visit.lastSeenAt(),
                visit.lastSeenAt(),
                source.source(),
                source.medium(),
                source.campaign(),
                source.term(),
                source.content(),
                source.clickId(),
                source.referrer(),
                source.landingPage(),
                visit.pages().getLast().url(),
                visit.language(),
                visit.timeZone(),
                visit.device());
        counts.merge(Table.VISIT, 1L, Long::sum);
        for (var page : visit.pages()) {
            pages.add(target.projectId(), id, next(Table.PAGE), page.at(), page.url(), page.title());
        }
    }

    private void addConversation(SampleConversation conversation, @Nullable SampleVisit visit) {
        var last = conversation.last();
        var byClient = last.kind() == Kind.INBOUND;
        var previous = conversation.previous();
        var source = visit == null ? null : visit.source();
        conversations.add(
                target.projectId(),
                ids.of(Table.CONVERSATION, conversation.number()),
                "logged",
                target.channel(conversation.messenger()),
                conversation.messenger().label(),
                ids.of(Table.CLIENT, conversation.client()),
                ids.of(Table.IDENTITY, conversation.client()),
                visit == null ? null : ids.of(Table.VISIT, visit.number()),
                visit == null ? null : ids.of(Table.VISITOR, visit.visitor()),
                previous == null ? null : ids.of(Table.CONVERSATION, previous),
                conversation.manager(),
                conversation.createdAt(),
                conversation.closedAt(),
                conversation.closedBy(),
                conversation.closedAutomatically(),
                conversation.result(),
                conversation.tags(),
                conversation.loggedAt(),
                conversation.loggedAt(),
                last.at(),
                last.kind().label(),
                preview(last.text()),
                conversation.waitingSince(),
                byClient ? "client" : "manager",
                last.author(),
                last.at(),
                conversation.createdAt(),
                conversation.firstResponseSeconds(),
                conversation.longestWaitSeconds(),
                conversation.inbound(),
                conversation.outbound(),
                conversation.participants(),
                source == null ? "(direct)" : source.source(),
                source == null ? "(none)" : source.medium(),
                source == null ? "(not set)" : source.campaign(),
                source == null ? "(not set)" : source.term(),
                source == null ? "(not set)" : source.content(),
                source == null ? null : source.clickId(),
                source == null ? null : source.referrer(),
                source == null ? null : source.landingPage(),
                conversation.person().name(),
                nickname(conversation));
        counts.merge(Table.CONVERSATION, 1L, Long::sum);
    }

    private void addMessage(SampleConversation conversation, SampleMessage message) {
        var id = next(Table.MESSAGE);
        var sent = message.kind() == Kind.INBOUND || message.kind() == Kind.OUTBOUND;
        messages.add(
                target.projectId(),
                id,
                ids.of(Table.CONVERSATION, conversation.number()),
                target.channel(conversation.messenger()),
                message.kind().label(),
                message.at(),
                message.author(),
                message.text(),
                message.content(),
                message.kind() == Kind.OUTBOUND ? state(conversation, message) : null,
                message.editedAt(),
                // Not the form of any platform's ids: a real message of such a chat is never taken for a
                // repetition.
                sent ? account(conversation) + ":sample-" + id : null);
    }

    private long next(Table table) {
        return ids.of(table, counts.merge(table, 1L, Long::sum) - 1);
    }

    /// Only Telegram has them.
    private static @Nullable String nickname(SampleConversation conversation) {
        return conversation.messenger() == Messenger.TELEGRAM
                ? conversation.person().nickname()
                : null;
    }

    private String account(SampleConversation conversation) {
        return AccountIds.of(conversation.messenger(), ids.of(Table.IDENTITY, conversation.client()));
    }

    /// Telegram tells a bot nothing more; with the others, whoever wrote again had read what stood before.
    private static String state(SampleConversation conversation, SampleMessage message) {
        if (conversation.messenger() == Messenger.TELEGRAM) {
            return "sent";
        }
        return message.at().isBefore(conversation.lastInboundAt()) ? "read" : "delivered";
    }

    private static String preview(String text) {
        return text.length() <= PREVIEW
                ? text
                : text.substring(
                        0, text.offsetByCodePoints(0, Math.min(PREVIEW, text.codePointCount(0, text.length()))));
    }
}
