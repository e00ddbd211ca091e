package rozmova.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.client.ClientCard;
import rozmova.conversation.Conversation;
import rozmova.shared.database.Rows;
import rozmova.staff.Person;
import rozmova.visit.Source;

/// The columns of a row as what the table shows.
final class LogRowMapper {
    private LogRowMapper() {}

    static LogRow row(ResultSet row) throws SQLException {
        var manager = Rows.number(row, "manager_id");
        return new LogRow(
                row.getLong("id"),
                client(row),
                row.getString("messenger"),
                row.getLong("channel_id"),
                lastReply(row),
                row.getBoolean("unanswered"),
                Rows.time(row, "created_at"),
                Rows.time(row, "closed_at"),
                Rows.time(row, "logged_at"),
                row.getString("closed_by_name"),
                row.getBoolean("closed_automatically"),
                manager == null ? null : new Person(manager, row.getString("manager_name")),
                participants(row),
                source(row),
                row.getBoolean("shared_link"),
                row.getString("result"),
                Rows.texts(row, "tags"),
                row.getString("comment"),
                Rows.integer(row, "first_response_seconds"),
                row.getInt("duration_seconds"),
                row.getInt("inbound"),
                row.getInt("outbound"),
                row.getInt("messages"),
                row.getInt("attachments"),
                Rows.integer(row, "score"),
                Rows.timeOrNull(row, "reviewed_at"));
    }

    private static Conversation.Client client(ResultSet row) throws SQLException {
        var avatar = Rows.number(row, "avatar_file_id");
        return new Conversation.Client(
                row.getLong("client_id"),
                row.getString("client_name"),
                row.getString("client_nickname"),
                avatar == null ? null : ClientCard.avatar(row.getLong("project_id"), avatar),
                row.getString("language"));
    }

    private static LogRow.@Nullable LastReply lastReply(ResultSet row) throws SQLException {
        var by = row.getString("last_reply_by");
        return by == null
                ? null
                : new LogRow.LastReply(by, row.getString("last_reply_name"), Rows.time(row, "last_reply_at"));
    }

    private static List<Person> participants(ResultSet row) throws SQLException {
        var ids = (Long[]) row.getArray("participants").getArray();
        var names = (String[]) row.getArray("participant_names").getArray();
        var people = new ArrayList<Person>();
        for (var number = 0; number < ids.length; number++) {
            people.add(new Person(ids[number], names[number]));
        }
        return people;
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("source"),
                row.getString("medium"),
                row.getString("campaign"),
                row.getString("term"),
                row.getString("content"),
                row.getString("click_id"),
                row.getString("referrer"),
                row.getString("landing_page"));
    }
}
