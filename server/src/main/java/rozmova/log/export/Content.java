package rozmova.log.export;

import static rozmova.log.export.Column.number;
import static rozmova.log.export.Column.ours;
import static rozmova.log.export.Column.time;
import static rozmova.log.export.Column.words;
import static rozmova.log.export.Column.yesOrNo;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rozmova.shared.database.PlannerHints;

/// What a row of the file is. CSV and XLSX are made of the same columns; new ones come at the end.
@Schema(name = "ExportRows")
public enum Content {
    /// One row per conversation.
    CONVERSATIONS(
            """
            from conversation c
            left join staff m on m.id = c.manager_id
            left join staff r on r.id = c.last_reply_manager_id
            left join staff b on b.id = c.closed_by
            left join channel h on h.project_id = c.project_id and h.id = c.channel_id
            """,
            "",
            List.of(
                    number("conversation_id", "c.id"),
                    time("created_at", "c.created_at"),
                    time("closed_at", "c.closed_at"),
                    time("logged_at", "c.logged_at"),
                    ours("messenger", "c.messenger"),
                    words("client_name", "c.client_name"),
                    words("client_nickname", "c.client_nickname"),
                    words("manager", "m.name"),
                    ours("last_reply_by", "c.last_reply_by"),
                    words("last_reply_name", "r.name"),
                    time("last_reply_at", "c.last_reply_at"),
                    yesOrNo("unanswered", "c.waiting_since is not null"),
                    words("closed_by", "b.name"),
                    yesOrNo("closed_automatically", "c.closed_automatically"),
                    words("result", "c.result"),
                    words("tags", "nullif(array_to_string(c.tags, ', '), '')"),
                    words("comment", "c.comment").wide(50),
                    number("first_response_seconds", "c.first_response_seconds"),
                    number("duration_seconds", "c.duration_seconds"),
                    number("messages_in", "c.inbound"),
                    number("messages_out", "c.outbound"),
                    words("utm_source", "c.source"),
                    words("utm_medium", "c.medium"),
                    words("utm_campaign", "c.campaign"),
                    words("utm_term", "c.term"),
                    words("utm_content", "c.content"),
                    words("click_id", "c.click_id"),
                    words("referrer", "c.referrer").wide(40),
                    words("landing_page", "c.landing_page").wide(50),
                    ours("link", Content.LINK).wide(50),
                    number("messages", "c.messages"),
                    // Most often it is the manager alone, whose name is at hand.
                    words("participants", """
                            (case when c.participants = array[c.manager_id] then m.name
                                  when c.participants <> '{}' then
                                      (select string_agg(p.name, ', ' order by one.n)
                                       from unnest(c.participants) with ordinality as one (id, n)
                                       join staff p on p.id = one.id)
                             end)"""),
                    number("attachments", "c.attachments"),
                    number("longest_wait_seconds", "c.longest_wait_seconds"),
                    number("review_score", "c.score"),
                    time("reviewed_at", "c.reviewed_at"),
                    words("channel", "h.name"),
                    yesOrNo("shared_link", "c.shared_link"))),

    /// One row per message, thread after thread. A thread is read along its index (the fence keeps it so): else the
    /// database sorts all messages of the log before it hands out the first one.
    MESSAGES(
            """
            from conversation c
            cross join lateral (
                select *
                from message
                where project_id = c.project_id and conversation_id = c.id and kind in ('inbound', 'outbound')
                order by at, id
                %s
            ) t
            left join staff a on a.id = t.author_id
            left join file f on f.project_id = t.project_id and f.id = t.file_id
            left join channel h on h.project_id = c.project_id and h.id = c.channel_id
            """.formatted(PlannerHints.FENCE),
            ", t.at, t.id",
            List.of(
                    number("conversation_id", "c.id"),
                    number("message_id", "t.id"),
                    time("at", "t.at"),
                    ours("kind", "t.kind"),
                    ours("messenger", "c.messenger"),
                    words("client_name", "c.client_name"),
                    words("author", "a.name"),
                    words("text", "nullif(t.text, '')").wide(80),
                    ours("attachment", "t.content ->> 'type'"),
                    words("file", "f.name"),
                    ours("state", "t.state"),
                    time("edited_at", "t.edited_at"),
                    time("taken_back_at", "t.deleted_at"),
                    ours("author_kind", """
                            case when t.kind = 'inbound' then 'client'
                                 when t.author_id is null then 'elsewhere'
                                 else 'manager'
                            end"""),
                    number("reply_to", "t.reply_to"),
                    ours("failure", "t.failure_code"),
                    words("channel", "h.name"),
                    ours("link", Content.LINK).wide(50)));

    /// The setting is read once, not for each row.
    private static final String LINK = "(select current_setting('" + SqlSettings.LINK + "')) || c.id";

    private final String from;
    private final String within;
    private final List<Column> columns;

    Content(String from, String within, List<Column> columns) {
        this.from = from;
        this.within = within;
        this.columns = columns;
    }

    List<Column> columns() {
        return columns;
    }

    /// `from …`: the conversation is `c`.
    String from() {
        return from;
    }

    /// What follows the order of the conversations.
    String within() {
        return within;
    }

    /// How interface and database spell it.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
