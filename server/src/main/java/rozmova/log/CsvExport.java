package rozmova.log;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rozmova.staff.Agent;

/// The log as a CSV file: exactly the filter, in its order, without a limit, never in memory as a whole. The column
/// names are a promise, written down in `docs/export.md`.
@Singleton
final class CsvExport {
    private static final List<String> CONVERSATION = List.of(
            "conversation_id",
            "created_at",
            "closed_at",
            "logged_at",
            "messenger",
            "client_name",
            "client_nickname",
            "manager",
            "last_reply_by",
            "last_reply_name",
            "last_reply_at",
            "unanswered",
            "closed_by",
            "closed_automatically",
            "result",
            "tags",
            "comment",
            "first_response_seconds",
            "duration_seconds",
            "messages_in",
            "messages_out",
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_term",
            "utm_content",
            "click_id",
            "referrer",
            "landing_page",
            "link");

    private static final List<String> MESSAGE = List.of(
            "conversation_id",
            "message_id",
            "at",
            "kind",
            "messenger",
            "client_name",
            "author",
            "text",
            "attachment",
            "file",
            "state",
            "edited_at");

    private final Log log;
    private final LogStore store;

    CsvExport(Log log, LogStore store) {
        this.log = log;
        this.store = store;
    }

    /// One row per conversation.
    ///
    /// @param link the address of a conversation, made of its id
    void conversations(
            Agent agent, LogFilter filter, LogOrder order, Form form, UnaryOperator<String> link, OutputStream out) {
        try (var csv = new CsvWriter(out, form.delimiter())) {
            header(csv, CONVERSATION);
            log.all(
                    agent,
                    filter,
                    (transaction, part) -> store.each(transaction, part, order, row -> {
                        conversation(csv, row, form.zone());
                        csv.text(link.apply(Long.toString(row.id()))).end();
                    }));
        }
    }

    /// One row per message, thread after thread.
    void messages(Agent agent, LogFilter filter, LogOrder order, Form form, OutputStream out) {
        try (var csv = new CsvWriter(out, form.delimiter())) {
            header(csv, MESSAGE);
            log.all(
                    agent,
                    filter,
                    (transaction, part) ->
                            store.eachMessage(transaction, part, order, row -> message(csv, row, form.zone())));
        }
    }

    private static void conversation(CsvWriter csv, LogRow row, ZoneId zone) {
        var reply = row.lastReply();
        var source = row.source();
        csv.value(row.id())
                .value(time(row.createdAt(), zone))
                .value(time(row.closedAt(), zone))
                .value(time(row.loggedAt(), zone))
                .value(row.messenger())
                .text(row.client().name())
                .text(row.client().nickname())
                .text(row.manager() == null ? null : row.manager().name())
                .value(reply == null ? null : reply.by())
                .text(reply == null ? null : reply.name())
                .value(reply == null ? null : time(reply.at(), zone))
                .value(row.unanswered())
                .text(row.closedBy())
                .value(row.closedAutomatically())
                .text(row.result())
                .text(String.join(", ", row.tags()))
                .text(row.comment())
                .value(row.firstResponseSeconds())
                .value(row.durationSeconds())
                .value(row.inbound())
                .value(row.outbound())
                .text(source.source())
                .text(source.medium())
                .text(source.campaign())
                .text(source.term())
                .text(source.content())
                .text(source.clickId())
                .text(source.referrer())
                .text(source.landingPage());
    }

    private static void message(CsvWriter csv, LogMessage message, ZoneId zone) {
        csv.value(message.conversationId())
                .value(message.id())
                .value(time(message.at(), zone))
                .value(message.kind())
                .value(message.messenger())
                .text(message.clientName())
                .text(message.author())
                .text(message.text())
                .value(message.attachment())
                .text(message.file())
                .value(message.state())
                .value(message.editedAt() == null ? null : time(message.editedAt(), zone))
                .end();
    }

    private static void header(CsvWriter csv, List<String> names) {
        names.forEach(csv::value);
        csv.end();
    }

    private static String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    /// How the file is written.
    ///
    /// @param zone whose offset the dates have
    record Form(char delimiter, ZoneId zone) {
        static Form of(@Nullable String delimiter, ZoneId zone) {
            return new Form(
                    LogParameters.one("delimiter", delimiter, "comma", "semicolon")
                                    .equals("comma")
                            ? ','
                            : ';',
                    zone);
        }
    }
}
