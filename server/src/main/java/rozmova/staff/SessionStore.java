package rozmova.staff;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Transaction;

@Singleton
final class SessionStore {
    Optional<Found> find(Transaction transaction, byte[] tokenHash, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        select staff.id, staff.name, staff.email, staff.locale, session.seen_at
                        from session
                        join staff on staff.id = session.staff_id
                        where session.token_hash = :tokenHash
                            and session.expires_at > :now
                        """)
                .bind("tokenHash", tokenHash)
                .bind("now", now)
                .map((row, context) -> new Found(
                        new SignedIn(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("email"),
                                Language.of(row.getString("locale"))),
                        row.getTimestamp("seen_at").toInstant()))
                .findOne();
    }

    void insert(Transaction transaction, byte[] tokenHash, Row session) {
        transaction
                .handle()
                .createUpdate("""
                        insert into session (token_hash, staff_id, created_at, seen_at, expires_at, user_agent)
                        values (:tokenHash, :staff, :now, :now, :expiresAt, :userAgent)
                        """)
                .bind("tokenHash", tokenHash)
                .bind("staff", session.staffId())
                .bind("now", session.now())
                .bind("expiresAt", session.expiresAt())
                .bind("userAgent", session.userAgent())
                .execute();
    }

    void seen(Transaction transaction, byte[] tokenHash, Instant now, Instant expiresAt) {
        transaction
                .handle()
                .createUpdate("""
                        update session
                        set seen_at = :now, expires_at = :expiresAt
                        where token_hash = :tokenHash
                        """)
                .bind("tokenHash", tokenHash)
                .bind("now", now)
                .bind("expiresAt", expiresAt)
                .execute();
    }

    void delete(Transaction transaction, byte[] tokenHash) {
        transaction
                .handle()
                .createUpdate("delete from session where token_hash = :tokenHash")
                .bind("tokenHash", tokenHash)
                .execute();
    }

    void deleteExpired(Transaction transaction, Instant now) {
        transaction
                .handle()
                .createUpdate("delete from session where expires_at <= :now")
                .bind("now", now)
                .execute();
    }

    /// Keeps the `most` sessions of a person that were used last.
    void trim(Transaction transaction, long staffId, int most) {
        transaction
                .handle()
                .createUpdate("""
                        delete from session
                        where token_hash in (
                            select token_hash
                            from session
                            where staff_id = :staff
                            order by seen_at desc, created_at desc
                            offset :most
                        )
                        """)
                .bind("staff", staffId)
                .bind("most", most)
                .execute();
    }

    record Found(SignedIn person, Instant seenAt) {}

    record Row(
            long staffId,
            Instant now,
            Instant expiresAt,
            @Nullable String userAgent) {}
}
