package rozmova.client;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Inbound.Receipt.Progress;
import rozmova.channel.Sender;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class ClientStore {
    /// People change their names and pictures now and then.
    private static final Duration PROFILE_HOLDS = Duration.ofDays(7);

    private static final String COLUMNS = """
            project_id, id, client_id, channel_id, external_id, chat, last_inbound_at, blocked_at, visit_id, arrived_at,
            arrived_shared, arrived_advert, arrived_link""";
    private static final String NAMES = ", name, nickname, language";

    Optional<Identity> get(Reading reading, long projectId, long id) {
        return get(reading, projectId, id, "");
    }

    Optional<Identity> lock(Transaction transaction, long projectId, long id) {
        return get(transaction, projectId, id, " for update");
    }

    private static Optional<Identity> get(Reading reading, long projectId, long id, String how) {
        return reading.handle()
                .createQuery("select " + COLUMNS + " from identity where project_id = :project and id = :id" + how)
                .bind("project", projectId)
                .bind("id", id)
                .map(ClientStore::identity)
                .findOne();
    }

    /// Where the client wrote last.
    Optional<Long> latest(Reading reading, long projectId, long clientId) {
        return reading.handle()
                .createQuery("""
                        select id
                        from identity
                        where project_id = :project
                          and client_id = :client
                        order by last_inbound_at desc nulls last, id desc
                        limit 1""")
                .bind("project", projectId)
                .bind("client", clientId)
                .mapTo(Long.class)
                .findOne();
    }

    void block(Transaction transaction, Identity identity, @Nullable Instant at) {
        update(transaction, identity, "blocked_at = :at").bind("at", at).execute();
    }

    /// Keeps how they came for the conversation that begins next, or forgets it.
    void arrive(Transaction transaction, Identity identity, Arrival arrival) {
        update(
                        transaction,
                        identity,
                        "visit_id = :visit, arrived_at = :at, arrived_shared = :shared, arrived_advert = :advert,"
                                + " arrived_link = :link")
                .bind("visit", arrival.visitId())
                .bind("at", arrival.at())
                .bind("shared", arrival.shared())
                .bind("advert", arrival.advert())
                .bind("link", arrival.link())
                .execute();
    }

    /// Everything that was sent up to `until` has come this far.
    void receivedUntil(Transaction transaction, Identity identity, Progress progress, Instant until) {
        var column =
                switch (progress) {
                    case DELIVERED -> "delivered_until";
                    case READ -> "read_until";
                };
        update(transaction, identity, "%1$s = greatest(%1$s, :until)".formatted(column))
                .bind("until", until)
                .execute();
    }

    void phone(Transaction transaction, Identity identity, String phone) {
        transaction
                .handle()
                .createUpdate("update client set phone = :phone where project_id = :project and id = :id")
                .bind("project", identity.projectId())
                .bind("id", identity.clientId())
                .bind("phone", phone)
                .execute();
    }

    /// The client with the names they have now.
    Optional<Known> named(Reading reading, Identity identity) {
        return reading.handle()
                .createQuery("select " + COLUMNS + NAMES + " from identity where project_id = :project and id = :id")
                .bind("project", identity.projectId())
                .bind("id", identity.id())
                .map(ClientStore::known)
                .findOne();
    }

    Optional<Known> lock(Transaction transaction, ConnectedChannel channel, String externalId) {
        return transaction
                .handle()
                .createQuery("select " + COLUMNS + NAMES + """

                        from identity
                        where project_id = :project
                          and channel_id = :channel
                          and external_id = :external
                        for update""")
                .bind("project", channel.projectId())
                .bind("channel", channel.id())
                .bind("external", externalId)
                .map(ClientStore::known)
                .findOne();
    }

    /// Locks, and notes the sign of life, in one statement: this happens for every message.
    ///
    /// Whoever writes is answered where they wrote: a chat may have several places, such as topics.
    Optional<Known> hear(Transaction transaction, ConnectedChannel channel, Sender sender, Heard heard, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        update identity
                        set last_inbound_at = greatest(last_inbound_at, :at),
                            chat = case when :wrote then :chat else chat end,
                            profile_due_at = case when :wrote and profile_due_at is null
                                                   and (profile_at is null or profile_at < :stale) then :now
                                                  else profile_due_at end
                        where project_id = :project
                          and channel_id = :channel
                          and external_id = :external
                        returning
                        """ + COLUMNS + NAMES)
                .bind("project", channel.projectId())
                .bind("channel", channel.id())
                .bind("external", sender.externalId())
                .bind("chat", sender.chat())
                .bind("at", heard.at())
                .bind("wrote", heard.wrote())
                .bind("now", now)
                .bind("stale", now.minus(PROFILE_HOLDS))
                .map(ClientStore::known)
                .findOne();
    }

    /// @param anonymous what they are called as long as nobody tells their name
    Identity create(
            Transaction transaction,
            ConnectedChannel channel,
            Sender sender,
            String anonymous,
            Heard heard,
            Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        with client as (
                            insert into client (project_id, name, language, created_at)
                            values (:project, :name, :language, :now)
                            returning id
                        )
                        insert into identity (project_id, client_id, channel_id, external_id, chat, name, nickname,
                                              language, last_inbound_at, profile_due_at, created_at)
                        select :project, id, :channel, :external, :chat, :name, :nickname, :language,
                               :heard::timestamptz, :due::timestamptz, :now::timestamptz
                        from client
                        returning
                        """ + COLUMNS)
                .bind("project", channel.projectId())
                .bind("channel", channel.id())
                .bind("external", sender.externalId())
                .bind("chat", sender.chat())
                .bind("name", sender.name() == null ? anonymous : sender.name())
                .bind("nickname", sender.nickname())
                .bind("language", sender.language())
                .bind("heard", heard.at())
                .bind("due", heard.wrote() ? now : null)
                .bind("now", now)
                .map(ClientStore::identity)
                .one();
    }

    /// A client keeps a name that staff have given them; only a name that still is the platform's follows the
    /// platform.
    ///
    /// @param anonymous what they are called as long as nobody tells their name: that one is not kept as a former
    ///     name
    void rename(Transaction transaction, Known former, Sender sender, String anonymous, Instant now) {
        var identity = former.identity();
        transaction
                .handle()
                .createUpdate("""
                        with changed as (
                            insert into identity_change (project_id, identity_id, at, field, before, after)
                            select :project, :id, :now::timestamptz, change.field, change.before, change.after
                            from (values ('name', :formerName, :name), ('nickname', :formerNickname, :nickname))
                                 as change (field, before, after)
                            where change.before is distinct from change.after
                              and change.after is not null
                              and change.before is distinct from :anonymous
                            on conflict do nothing
                        ), renamed as (
                            update client
                            set name = :name
                            where project_id = :project
                              and id = :client
                              and name = :formerName
                              and :name::text is not null
                        )
                        update identity
                        set name = coalesce(:name, name),
                            nickname = coalesce(:nickname, nickname),
                            language = coalesce(:language, language)
                        where project_id = :project
                          and id = :id""")
                .bind("project", identity.projectId())
                .bind("id", identity.id())
                .bind("client", identity.clientId())
                .bind("anonymous", anonymous)
                .bind("formerName", former.name())
                .bind("formerNickname", former.nickname())
                .bind("name", sender.name())
                .bind("nickname", sender.nickname())
                .bind("language", sender.language())
                .bind("now", now)
                .execute();
    }

    private static Update update(Transaction transaction, Identity identity, String change) {
        return transaction
                .handle()
                .createUpdate("update identity set " + change + " where project_id = :project and id = :id")
                .bind("project", identity.projectId())
                .bind("id", identity.id());
    }

    static Identity identity(ResultSet row, StatementContext context) throws SQLException {
        return new Identity(
                row.getLong("project_id"),
                row.getLong("id"),
                row.getLong("client_id"),
                row.getLong("channel_id"),
                row.getString("external_id"),
                row.getString("chat"),
                new Identity.Standing(Rows.timeOrNull(row, "last_inbound_at"), Rows.timeOrNull(row, "blocked_at")),
                new Arrival(
                        Rows.number(row, "visit_id"),
                        Rows.timeOrNull(row, "arrived_at"),
                        row.getBoolean("arrived_shared"),
                        row.getString("arrived_advert"),
                        row.getString("arrived_link")));
    }

    private static Known known(ResultSet row, StatementContext context) throws SQLException {
        return new Known(
                identity(row, context), row.getString("name"), row.getString("nickname"), row.getString("language"));
    }

    /// An identity with the names it had until now.
    record Known(
            Identity identity,
            String name,
            @Nullable String nickname,
            @Nullable String language) {
        boolean differsFrom(Sender sender) {
            return (sender.name() != null && !name.equals(sender.name()))
                    || (sender.nickname() != null && !Objects.equals(nickname, sender.nickname()))
                    || (sender.language() != null && !sender.language().equals(language));
        }
    }
}
