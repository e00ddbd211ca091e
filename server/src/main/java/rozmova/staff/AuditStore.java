package rozmova.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class AuditStore {
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final ObjectMapper json;

    AuditStore(ObjectMapper json) {
        this.json = json;
    }

    long insert(Transaction transaction, Agent agent, String action, Map<String, ?> details, Moment moment) {
        return transaction
                .handle()
                .createQuery("""
                        insert into audit_entry (project_id, at, staff_id, action, details, address)
                        values (:project, :at, :staff, :action, :details::jsonb, :address)
                        returning id
                        """)
                .bind("project", agent.projectId())
                .bind("at", moment.at())
                .bind("staff", agent.id())
                .bind("action", action)
                .bind("details", write(details))
                .bind("address", moment.address())
                .mapTo(Long.class)
                .one();
    }

    void add(Transaction transaction, long projectId, long id, Map<String, ?> details) {
        transaction
                .handle()
                .createUpdate("""
                        update audit_entry
                        set details = details || :details::jsonb
                        where project_id = :project
                          and id = :id
                        """)
                .bind("project", projectId)
                .bind("id", id)
                .bind("details", write(details))
                .execute();
    }

    List<Audit.AuditEntry> list(Reading reading, long projectId, @Nullable Long before, int limit) {
        return reading.handle()
                .createQuery("""
                        select e.id, e.at, e.staff_id, s.name, e.action, e.details, e.address
                        from audit_entry e
                        join staff s on s.id = e.staff_id
                        where e.project_id = :project
                          and e.id < :before
                        order by e.id desc
                        limit :limit
                        """)
                .bind("project", projectId)
                .bind("before", before == null ? Long.MAX_VALUE : before.longValue())
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list();
    }

    private Audit.AuditEntry entry(ResultSet row) throws SQLException {
        return new Audit.AuditEntry(
                row.getLong("id"),
                Rows.time(row, "at"),
                new Person(row.getLong("staff_id"), row.getString("name")),
                row.getString("action"),
                read(row.getString("details")),
                row.getString("address"));
    }

    private Map<String, Object> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An audit entry cannot be read", broken);
        }
    }

    private String write(Map<String, ?> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// When and from where.
    record Moment(Instant at, @Nullable String address) {}
}
