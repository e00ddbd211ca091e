package rozmova.staff;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import rozmova.project.Language;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

@Singleton
final class SessionStore {
    private static final RowMapper<SessionKey> KEY = (row, context) -> SessionKey.of(row.getBytes("token_hash"));

    Optional<Found> find(Reading reading, byte[] tokenHash, Instant now) {
        return reading.handle()
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

    /// Those of `keys` that have not ended.
    List<SessionKey> living(Reading reading, Set<SessionKey> keys, Instant now) {
        return reading.handle()
                .createQuery("""
                        select session.token_hash
                        from session
                        join unnest(:names) as asked(name) on session.token_hash = decode(asked.name, 'hex')
                        where session.expires_at > :now
                        """)
                .bindArray(
                        "names",
                        String.class,
                        keys.stream().map(SessionKey::name).toArray())
                .bind("now", now)
                .map(KEY)
                .list();
    }

    List<SessionKey> deleteExpired(Transaction transaction, Instant now) {
        return transaction
                .handle()
                .createQuery("delete from session where expires_at <= :now returning token_hash")
                .bind("now", now)
                .map(KEY)
                .list();
    }

    /// Keeps the `most` sessions of a person that were used last, and returns the others.
    List<SessionKey> trim(Transaction transaction, long staffId, int most) {
        return transaction
                .handle()
                .createQuery("""
                        delete from session
                        where token_hash in (
                            select token_hash
                            from session
                            where staff_id = :staff
                            order by seen_at desc, created_at desc
                            offset :most
                        )
                        returning token_hash
                        """)
                .bind("staff", staffId)
                .bind("most", most)
                .map(KEY)
                .list();
    }

    record Found(SignedIn person, Instant seenAt) {}

    record Row(
            long staffId,
            Instant now,
            Instant expiresAt,
            @Nullable String userAgent) {}
}
