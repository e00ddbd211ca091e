package rozmova.channel;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

/// How channels do.
@Singleton
final class ChannelHealthStore {
    /// The platform takes no more messages for now; as long as it asked to wait, nothing ends that.
    static final String BUSY = "platform-busy";

    /// What was wrong with the connection itself: it is over when the platform answers, and the wait that it asked for.
    private static final String OVER = """
            (problem_code is not null
                               and (problem_code in ('conflict', 'no-public-address')
                                    or problem_code ~ '^(token|webhook|platform|scopes|app)-')
                               and not (problem_code = '%s' and coalesce(held_until, :now) > :now))""".formatted(BUSY);

    private final ChannelStore channels;
    private final InstantSource clock;

    ChannelHealthStore(ChannelStore channels, InstantSource clock) {
        this.channels = channels;
        this.clock = clock;
    }

    /// @return whether the channel was another one before
    boolean trouble(Transaction transaction, ConnectedChannel channel, Trouble trouble) {
        return transaction
                        .handle()
                        .createUpdate("""
                        update channel
                        set state = case when :lasting and state <> 'disconnected' then 'broken' else state end,
                            problem_code = :code,
                            problem_detail = :detail,
                            problem_since = case when problem_code = :code then problem_since else :now end
                        where project_id = :project
                          and id = :id
                          and (problem_code is distinct from :code or problem_detail is distinct from :detail
                               or (:lasting and state not in ('broken', 'disconnected')))""")
                        .bind("project", channel.projectId())
                        .bind("id", channel.id())
                        .bind("lasting", trouble.lasting())
                        .bind("code", trouble.code())
                        .bind("detail", trouble.detail())
                        .bind("now", clock.instant())
                        .execute()
                == 1;
    }

    /// The trouble with the connection is over; a channel that the platform refused works again. What the platform
    /// told of other things, such as its policy or our money, stays until somebody has looked.
    ///
    /// @return whether anything was wrong
    boolean well(Transaction transaction, ConnectedChannel channel) {
        return transaction
                        .handle()
                        .createUpdate("""
                        update channel
                        set state = case when state = 'broken' then 'active' else state end,
                            problem_code = null,
                            problem_detail = null,
                            problem_since = null
                        where project_id = :project
                          and id = :id
                          and\s""" + OVER)
                        .bind("project", channel.projectId())
                        .bind("id", channel.id())
                        .bind("now", clock.instant())
                        .execute()
                == 1;
    }

    /// Takes the channels whose health was looked at before `until`, or in the future (our clock was set back),
    /// and notes that it is looked at now.
    List<ConnectedChannel> claimUnchecked(Transaction transaction, Instant until, Instant now, int most) {
        return transaction
                .handle()
                .createQuery("""
                        update channel
                        set checked_at = :now
                        where (project_id, id) in (
                            select project_id, id
                            from channel
                            where state <> 'disconnected'
                              and (checked_at is null or checked_at < :until or checked_at > :now)
                            order by checked_at nulls first
                            limit :most
                            for update skip locked)
                        returning *""")
                .bind("until", until)
                .bind("now", now)
                .bind("most", most)
                .map(channels::channel)
                .list();
    }

    /// Every channel's health is to be looked at.
    void uncheck(Transaction transaction) {
        transaction
                .handle()
                .execute(
                        "update channel set checked_at = null where state <> 'disconnected' and checked_at is not null");
    }

    /// What waits on the platform's side, as far as it tells.
    void waitingThere(Transaction transaction, ConnectedChannel channel, @Nullable Long waiting) {
        transaction
                .handle()
                .createUpdate("""
                        update channel
                        set platform_waiting = :waiting
                        where project_id = :project
                          and id = :id
                          and platform_waiting is distinct from :waiting""")
                .bind("project", channel.projectId())
                .bind("id", channel.id())
                .bind("waiting", waiting)
                .execute();
    }

    void hold(Transaction transaction, ConnectedChannel channel, Instant until) {
        transaction
                .handle()
                .createUpdate("""
                        update channel
                        set held_until = greatest(held_until, :until)
                        where project_id = :project
                          and id = :id""")
                .bind("project", channel.projectId())
                .bind("id", channel.id())
                .bind("until", until)
                .execute();
    }

    @Nullable
    String cursor(Reading reading, long channelId) {
        return reading.handle()
                .createQuery("select poll_cursor from channel where id = :id and poll_cursor is not null")
                .bind("id", channelId)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    /// The platform answered: what was wrong with the connection is over, and the next call begins at `cursor`. What
    /// it tells of other things stays until somebody has looked, as in [#well].
    void polled(Transaction transaction, ConnectedChannel channel, @Nullable String cursor) {
        transaction
                .handle()
                .createUpdate("""
                        update channel
                        set poll_cursor = :cursor,
                            problem_code = case when %1$s then null else problem_code end,
                            problem_detail = case when %1$s then null else problem_detail end,
                            problem_since = case when %1$s then null else problem_since end
                        where project_id = :project
                          and id = :id
                          and (poll_cursor is distinct from :cursor or %1$s)""".formatted(OVER))
                .bind("now", clock.instant())
                .bind("project", channel.projectId())
                .bind("id", channel.id())
                .bind("cursor", cursor)
                .execute();
    }

    /// What people have to know of it.
    Optional<ChannelListener.Now> now(Reading reading, ConnectedChannel channel) {
        return reading.handle()
                .createQuery("""
                        select project_id, id, messenger, name, state, problem_code
                        from channel
                        where project_id = :project
                          and id = :id""")
                .bind("project", channel.projectId())
                .bind("id", channel.id())
                .map((row, context) -> new ChannelListener.Now(
                        row.getLong("project_id"),
                        row.getLong("id"),
                        row.getString("messenger"),
                        row.getString("name"),
                        row.getString("state"),
                        row.getString("problem_code")))
                .findOne();
    }

    /// What the channel's page shows besides the channel itself.
    Health health(Reading reading, ConnectedChannel channel) {
        return reading.handle()
                .createQuery("""
                        select problem_code, problem_detail, problem_since, last_event_at, connected_at, checked_at,
                               platform_waiting,
                               (select count(*) from raw_event e
                                where e.project_id = c.project_id and e.channel_id = c.id
                                  and e.state = 'set_aside') as set_aside
                        from channel c
                        where project_id = :project
                          and id = :id""")
                .bind("project", channel.projectId())
                .bind("id", channel.id())
                .map((row, context) -> {
                    var code = row.getString("problem_code");
                    return new Health(
                            code == null
                                    ? null
                                    : new Health.Problem(
                                            code, row.getString("problem_detail"), Rows.time(row, "problem_since")),
                            Rows.timeOrNull(row, "last_event_at"),
                            Rows.timeOrNull(row, "checked_at"),
                            Rows.number(row, "platform_waiting"),
                            row.getLong("set_aside"),
                            Rows.time(row, "connected_at"));
                })
                .one();
    }

    /// How a channel does.
    ///
    /// @param platformWaiting events on the platform's side
    record Health(
            @Nullable Problem problem,
            @Nullable Instant lastEventAt,
            @Nullable Instant checkedAt,
            @Nullable Long platformWaiting,
            long setAside,
            Instant connectedAt) {
        /// What is wrong, in the words of [Trouble].
        @Schema(name = "ChannelProblem")
        record Problem(String code, @Nullable String detail, Instant since) {}
    }
}
