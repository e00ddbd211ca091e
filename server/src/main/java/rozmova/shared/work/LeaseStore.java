package rozmova.shared.work;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

@Singleton
final class LeaseStore {
    /// Whether it is the holder's now: nobody had it, or it was theirs, or its time was over.
    boolean take(Transaction transaction, String work, String holder, Duration length) {
        return transaction
                        .handle()
                        .createUpdate("""
                                insert into lease (work, holder, ends_at)
                                values (:work, :holder, clock_timestamp() + :millis * interval '1 millisecond')
                                on conflict (work) do update
                                set holder = excluded.holder, ends_at = excluded.ends_at
                                where lease.holder = excluded.holder
                                   or lease.ends_at < clock_timestamp()""")
                        .bind("work", work)
                        .bind("holder", holder)
                        .bind("millis", length.toMillis())
                        .execute()
                > 0;
    }

    /// Renews those that are still the holder's, also when their time is over.
    ///
    /// @return which these are
    List<String> renew(Transaction transaction, Collection<String> works, String holder, Duration length) {
        return transaction
                .handle()
                .createQuery("""
                        update lease
                        set ends_at = clock_timestamp() + :millis * interval '1 millisecond'
                        where work = any(:works)
                          and holder = :holder
                        returning work""")
                .bindArray("works", String.class, works)
                .bind("holder", holder)
                .bind("millis", length.toMillis())
                .mapTo(String.class)
                .list();
    }

    /// Who does the work; empty when nobody does.
    Optional<String> holder(Reading reading, String work) {
        return reading.handle()
                .createQuery("select holder from lease where work = :work")
                .bind("work", work)
                .mapTo(String.class)
                .findOne();
    }

    void release(Transaction transaction, String work, String holder) {
        transaction
                .handle()
                .createUpdate("delete from lease where work = :work and holder = :holder")
                .bind("work", work)
                .bind("holder", holder)
                .execute();
    }
}
