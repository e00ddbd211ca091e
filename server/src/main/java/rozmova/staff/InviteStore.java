package rozmova.staff;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

@Singleton
final class InviteStore {
    Invite insert(Transaction transaction, Agent agent, byte[] tokenHash, Draft draft) {
        return transaction
                .handle()
                .createQuery("""
                        insert into invite (project_id, token_hash, email, role, invited_by, created_at, expires_at)
                        values (:project, :tokenHash, :email, :role, :agent, :now, :expiresAt)
                        returning id, project_id, email, role, expires_at
                        """)
                .bind("project", agent.projectId())
                .bind("tokenHash", tokenHash)
                .bind("email", draft.email())
                .bind("role", draft.role().word())
                .bind("agent", agent.id())
                .bind("now", draft.now())
                .bind("expiresAt", draft.expiresAt())
                .map((row, context) -> invite(row))
                .one();
    }

    /// Removes the earlier invitations of the same person, and all expired ones.
    void deleteReplaced(Transaction transaction, long projectId, String email, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        delete from invite
                        where project_id = :project
                          and (email = :email or expires_at <= :now)
                        """)
                .bind("project", projectId)
                .bind("email", email)
                .bind("now", now)
                .execute();
    }

    List<Invite> list(Reading reading, long projectId, Instant now) {
        return reading.handle()
                .createQuery("""
                        select id, project_id, email, role, expires_at
                        from invite
                        where project_id = :project
                          and expires_at > :now
                        order by id
                        """)
                .bind("project", projectId)
                .bind("now", now)
                .map((row, context) -> invite(row))
                .list();
    }

    boolean delete(Transaction transaction, long projectId, long id) {
        return transaction
                        .handle()
                        .createUpdate("""
                                delete from invite
                                where project_id = :project
                                  and id = :id
                                """)
                        .bind("project", projectId)
                        .bind("id", id)
                        .execute()
                > 0;
    }

    Optional<Invite> find(Reading reading, byte[] tokenHash, Instant now) {
        return reading.handle()
                .createQuery("""
                        select id, project_id, email, role, expires_at
                        from invite
                        where token_hash = :tokenHash
                          and expires_at > :now
                        """)
                .bind("tokenHash", tokenHash)
                .bind("now", now)
                .map((row, context) -> invite(row))
                .findOne();
    }

    /// Of two at the same time only one gets it.
    Optional<Invite> take(Transaction transaction, byte[] tokenHash, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        delete from invite
                        where token_hash = :tokenHash
                          and expires_at > :now
                        returning id, project_id, email, role, expires_at
                        """)
                .bind("tokenHash", tokenHash)
                .bind("now", now)
                .map((row, context) -> invite(row))
                .findOne();
    }

    private static Invite invite(ResultSet row) throws SQLException {
        return new Invite(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getString("email"),
                Role.of(row.getString("role")),
                row.getTimestamp("expires_at").toInstant());
    }

    record Draft(String email, Role role, Instant now, Instant expiresAt) {}
}
