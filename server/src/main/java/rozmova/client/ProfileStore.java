package rozmova.client;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Transaction;

@Singleton
final class ProfileStore {
    /// Takes identities whose platform is to be asked, for the time of the lease.
    List<Wanted> claim(Transaction transaction, Instant now, Instant leasedUntil, int most) {
        return transaction
                .handle()
                .createQuery("""
                        update identity i
                        set profile_due_at = :lease,
                            profile_attempts = profile_attempts + 1
                        from (
                            select d.project_id, d.id
                            from identity d
                            join channel c on c.project_id = d.project_id and c.id = d.channel_id
                            where d.profile_due_at <= :now
                              and c.state in ('active', 'paused')
                            order by d.profile_due_at
                            limit :most
                            for update of d skip locked) due
                        where i.project_id = due.project_id
                          and i.id = due.id
                        returning i.*""")
                .bind("now", now)
                .bind("lease", leasedUntil)
                .bind("most", most)
                .map((row, context) -> new Wanted(
                        ClientStore.identity(row, context),
                        row.getString("avatar_key"),
                        row.getInt("profile_attempts")))
                .list();
    }

    /// The platform told what it knows.
    void answered(Transaction transaction, Identity identity, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        update identity
                        set profile_due_at = null,
                            profile_attempts = 0,
                            profile_at = :now
                        where project_id = :project
                          and id = :id""")
                .bind("project", identity.projectId())
                .bind("id", identity.id())
                .bind("now", now)
                .execute();
    }

    void postpone(Transaction transaction, Identity identity, Instant until) {
        transaction
                .handle()
                .createUpdate("update identity set profile_due_at = :until where project_id = :project and id = :id")
                .bind("project", identity.projectId())
                .bind("id", identity.id())
                .bind("until", until)
                .execute();
    }

    /// Another picture; the one before is kept as a change.
    void avatar(Transaction transaction, Identity identity, long file, String key, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        with changed as (
                            insert into identity_change (project_id, identity_id, at, field, before, after)
                            select project_id, id, :now::timestamptz, 'avatar', avatar_file_id::text, :file::text
                            from identity
                            where project_id = :project
                              and id = :id
                              and avatar_file_id is not null
                            on conflict do nothing
                        )
                        update identity
                        set avatar_file_id = :file,
                            avatar_key = :key
                        where project_id = :project
                          and id = :id""")
                .bind("project", identity.projectId())
                .bind("id", identity.id())
                .bind("file", file)
                .bind("key", key)
                .bind("now", now)
                .execute();
    }

    /// A client whose platform is to be asked.
    ///
    /// @param avatarKey the platform's id of the picture that we have
    record Wanted(Identity identity, @Nullable String avatarKey, int attempts) {}
}
