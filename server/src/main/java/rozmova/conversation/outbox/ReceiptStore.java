package rozmova.conversation.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.client.Identity;
import rozmova.conversation.Message;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

/// How far messages have come. A state only ever goes on: what was read is not delivered again, and what one of the
/// client's devices could not show counts as delivered as soon as another one could, whichever is told first.
@Singleton
final class ReceiptStore {
    /// Older ones belong to messages that we never sent.
    private static final Duration KEPT = Duration.ofDays(1);

    private final InstantSource clock;

    ReceiptStore(InstantSource clock) {
        this.clock = clock;
    }

    /// The message, if it was not as far before.
    Optional<Long> advance(Transaction transaction, ConnectedChannel channel, String externalId, Message.State state) {
        return transaction
                .handle()
                .createQuery("""
                        update message
                        set state = :state,
                            failure_code = null,
                            failure_detail = null,
                            revision = revision + 1
                        where project_id = :project
                          and channel_id = :channel
                          and external_id = :external
                          and kind = 'outbound'
                          and (state in ('sending', 'sent', 'unknown', 'failed')
                               or (state = 'delivered' and :state = 'read'))
                        returning id""")
                .bind("project", channel.projectId())
                .bind("channel", channel.id())
                .bind("external", externalId)
                .bind("state", state.word())
                .mapTo(Long.class)
                .findOne();
    }

    /// All that was sent to the client up to `until`; of late, since what is older has come as far long ago.
    List<Long> advanceUntil(Transaction transaction, Identity identity, Message.State state, Instant until) {
        return transaction
                .handle()
                .createQuery("""
                        update message m
                        set state = :state,
                            revision = m.revision + 1
                        from conversation c
                        where c.project_id = :project
                          and c.client_id = :client
                          and c.identity_id = :identity
                          and c.last_message_at > :until::timestamptz - interval '30 days'
                          and m.project_id = c.project_id
                          and m.conversation_id = c.id
                          and m.kind = 'outbound'
                          and m.platform_at <= :until
                          and (m.state = 'sent' or (m.state = 'delivered' and :state = 'read'))
                        returning m.id""")
                .bind("project", identity.projectId())
                .bind("client", identity.clientId())
                .bind("identity", identity.id())
                .bind("state", state.word())
                .bind("until", until)
                .mapTo(Long.class)
                .list();
    }

    /// The message, if it had not arrived before.
    Optional<Long> fail(Transaction transaction, ConnectedChannel channel, String externalId, Message.Failure failure) {
        return transaction
                .handle()
                .createQuery("""
                        update message
                        set state = 'failed',
                            failure_code = :code,
                            failure_detail = :detail,
                            revision = revision + 1
                        where project_id = :project
                          and channel_id = :channel
                          and external_id = :external
                          and kind = 'outbound'
                          and state in ('sending', 'sent', 'unknown')
                        returning id""")
                .bind("project", channel.projectId())
                .bind("channel", channel.id())
                .bind("external", externalId)
                .bind("code", failure.code())
                .bind("detail", failure.detail())
                .mapTo(Long.class)
                .findOne();
    }

    /// The platform has a message of ours: the one with this id of its, or the one that we gave this number to and do
    /// not know the outcome of.
    Optional<Long> settle(
            Transaction transaction, ConnectedChannel channel, String externalId, Optional<Long> number, Instant at) {
        return transaction
                .handle()
                .createQuery("""
                        update message
                        set state = case when state in ('queued', 'sending', 'unknown', 'failed') then 'sent' else state end,
                            failure_code = null,
                            failure_detail = null,
                            external_id = :external,
                            platform_at = :at,
                            revision = revision + 1
                        where project_id = :project
                          and channel_id = :channel
                          and kind = 'outbound'
                          and (external_id = :external or (id = :number::bigint and external_id is null))
                        returning id""")
                .bind("project", channel.projectId())
                .bind("channel", channel.id())
                .bind("external", externalId)
                .bind("number", number.orElse(null))
                .bind("at", at)
                .mapTo(Long.class)
                .findOne();
    }

    /// The receipt and our own call's outcome may be noted at the same moment: the second waits here until the first
    /// is committed, and then sees it.
    void meet(Reading reading, long channelId, String externalId) {
        reading.handle()
                .createQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", channelId + ":" + externalId)
                .mapTo(String.class)
                .list();
    }

    void keep(
            Transaction transaction,
            ConnectedChannel channel,
            String externalId,
            Message.State state,
            Message.@Nullable Failure failure,
            @Nullable Instant at) {
        var now = clock.instant();
        transaction
                .handle()
                .createUpdate("""
                        insert into receipt (project_id, channel_id, external_id, state, failure_code, failure_detail, at)
                        values (:project, :channel, :external, :state, :code, :detail, :at)
                        on conflict do nothing""")
                .bind("project", channel.projectId())
                .bind("channel", channel.id())
                .bind("external", externalId)
                .bind("state", state.word())
                .bind("code", failure == null ? null : failure.code())
                .bind("detail", failure == null ? null : failure.detail())
                .bind("at", at == null ? now : at)
                .execute();
        transaction
                .handle()
                .createUpdate("delete from receipt where at < :old")
                .bind("old", now.minus(KEPT))
                .execute();
    }

    /// What was told of the message before it had its id.
    void apply(Transaction transaction, long projectId, long channelId, String externalId, long messageId) {
        transaction
                .handle()
                .createUpdate("""
                        with told as (
                            delete from receipt
                            where project_id = :project
                              and channel_id = :channel
                              and external_id = :external
                            returning state, failure_code, failure_detail
                        ), last as (
                            select *
                            from told
                            order by array_position(array['failed', 'delivered', 'read'], state) desc
                            limit 1
                        )
                        update message
                        set state = last.state,
                            failure_code = last.failure_code,
                            failure_detail = last.failure_detail,
                            revision = revision + 1
                        from last
                        where project_id = :project
                          and id = :message""")
                .bind("project", projectId)
                .bind("channel", channelId)
                .bind("external", externalId)
                .bind("message", messageId)
                .execute();
    }

    /// The client's watermarks may be ahead of the message already.
    void applyWatermarks(Transaction transaction, long projectId, long messageId) {
        transaction
                .handle()
                .createUpdate("""
                        update message m
                        set state = case when m.platform_at <= i.read_until then 'read' else 'delivered' end,
                            revision = m.revision + 1
                        from conversation c
                        join identity i on i.project_id = c.project_id and i.id = c.identity_id
                        where m.project_id = :project
                          and m.id = :message
                          and m.state = 'sent'
                          and c.project_id = m.project_id
                          and c.id = m.conversation_id
                          and m.platform_at <= greatest(i.read_until, i.delivered_until)""")
                .bind("project", projectId)
                .bind("message", messageId)
                .execute();
    }
}
