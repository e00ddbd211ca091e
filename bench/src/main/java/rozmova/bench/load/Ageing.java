package rozmova.bench.load;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// Makes a running conversation older than it is, so that a client is already waiting when the demo begins.
public final class Ageing {
    /// First what the product locks first, so that the two never wait for each other.
    private static final List<String> STEPS = List.of("""
            update identity
            set last_inbound_at = last_inbound_at - make_interval(secs => ?)
            where id = (select identity_id from conversation where id = ?)""", """
            update message
            set at = at - age.span,
                edited_at = edited_at - age.span
            from (select make_interval(secs => ?) as span) age
            where conversation_id = ?""", """
            update visit
            set started_at = started_at - age.span,
                last_activity_at = last_activity_at - age.span,
                last_seen_at = last_seen_at - age.span
            from (select make_interval(secs => ?) as span) age
            where id = (select visit_id from conversation where id = ?)""", """
            update visit_page
            set at = at - make_interval(secs => ?)
            where visit_id = (select visit_id from conversation where id = ?)""", """
            update conversation
            set created_at = created_at - age.span,
                last_message_at = last_message_at - age.span,
                waiting_since = waiting_since - age.span,
                first_inbound_at = first_inbound_at - age.span,
                last_reply_at = last_reply_at - age.span,
                due_at = due_at - age.span,
                revision = revision + 1
            from (select make_interval(secs => ?) as span) age
            where id = ?""");

    private final String url;

    public Ageing(String url) {
        this.url = url;
    }

    /// Everything in it happened `by` earlier.
    public void age(long conversation, Duration by) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            for (var step : STEPS) {
                try (var update = connection.prepareStatement(step)) {
                    update.setDouble(1, (double) by.toSeconds());
                    update.setLong(2, conversation);
                    update.executeUpdate();
                }
            }
            connection.commit();
        }
    }
}
