package rozmova.launch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;
import rozmova.shared.secret.RandomToken;
import rozmova.visit.OpenVisit;

@Singleton
final class LaunchStore {
    void insert(Transaction transaction, long projectId, Fresh launch, OpenVisit visit, Instant now, Instant expires) {
        transaction
                .handle()
                .createUpdate("""
                        insert into launch (project_id, token_hash, code, visit_id, visitor_id, created_at, expires_at)
                        values (:projectId, :tokenHash, :code, :visitId, :visitorId, :now, :expires)
                        """)
                .bind("projectId", projectId)
                .bind("tokenHash", RandomToken.hash(launch.token()))
                .bind("code", launch.code())
                .bind("visitId", visit.id())
                .bind("visitorId", visit.visitorId())
                .bind("now", now)
                .bind("expires", expires)
                .execute();
    }

    /// Gives the visit to the first client who comes, and to no other. The first may come again at any time.
    Optional<OpenVisit> claim(Transaction transaction, long projectId, byte[] tokenHash, long identityId, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        update launch
                        set claimed_by = :identityId,
                            claimed_at = coalesce(claimed_at, :now)
                        where project_id = :projectId
                          and token_hash = :tokenHash
                          and (claimed_by = :identityId or (claimed_by is null and expires_at > :now))
                        returning visit_id, visitor_id
                        """)
                .bind("projectId", projectId)
                .bind("tokenHash", tokenHash)
                .bind("identityId", identityId)
                .bind("now", now)
                .map((row, context) -> new OpenVisit(row.getLong("visit_id"), row.getLong("visitor_id")))
                .findOne();
    }

    Optional<byte[]> tokenHash(Reading reading, long projectId, String code) {
        return reading.handle()
                .createQuery("select token_hash from launch where project_id = :projectId and code = :code")
                .bind("projectId", projectId)
                .bind("code", code)
                .mapTo(byte[].class)
                .findOne();
    }

    boolean isClaimed(Reading reading, long projectId, byte[] tokenHash) {
        return reading.handle()
                .createQuery("""
                        select exists (
                            select 1
                            from launch
                            where project_id = :projectId
                              and token_hash = :tokenHash
                              and claimed_by is not null)
                        """)
                .bind("projectId", projectId)
                .bind("tokenHash", tokenHash)
                .mapTo(Boolean.class)
                .one();
    }

    void deleteExpired(Transaction transaction, Instant now) {
        transaction.handle().createUpdate("""
                        delete from launch
                        where claimed_by is null
                          and expires_at <= :now
                        """).bind("now", now).execute();
    }

    /// What leads a visitor to us: the token in the links, and the code in what the client writes.
    record Fresh(String token, String code) {}
}
