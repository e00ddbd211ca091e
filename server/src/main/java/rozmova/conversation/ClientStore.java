package rozmova.conversation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Channels;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Sender;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class ClientStore {
    private static final String IDENTITY = """
            select project_id, id, client_id, channel_id, chat, blocked_at, visit_id, arrived_at
            from identity
            """;

    private final Channels channels;

    ClientStore(Channels channels) {
        this.channels = channels;
    }

    /// The sender, known or new, with the names he has now. The row stays locked: what he does is processed one by one.
    Identity meet(Transaction transaction, ConnectedChannel channel, Sender sender, Instant now) {
        var known = transaction
                .handle()
                .createQuery("""
                        select project_id, id, client_id, channel_id, chat, blocked_at, visit_id, arrived_at,
                               name, nickname, language
                        from identity
                        where project_id = :project
                          and channel_id = :channel
                          and external_id = :external
                        for update""")
                .bind("project", channel.projectId())
                .bind("channel", channel.id())
                .bind("external", sender.externalId())
                .map((row, context) -> new Known(
                        identity(row, context),
                        row.getString("name"),
                        row.getString("nickname"),
                        row.getString("language")))
                .findOne();
        known.filter(found -> found.differsFrom(sender))
                .ifPresent(found -> rename(transaction, found.identity(), sender));
        return known.map(Known::identity).orElseGet(() -> create(transaction, channel, sender, now));
    }

    Optional<Identity> lock(Transaction transaction, long projectId, long id) {
        return transaction
                .handle()
                .createQuery(IDENTITY + "where project_id = :project and id = :id for update")
                .bind("project", projectId)
                .bind("id", id)
                .map(ClientStore::identity)
                .findOne();
    }

    /// Where the client wrote last.
    Optional<Identity> latest(Transaction transaction, long projectId, long clientId) {
        return transaction
                .handle()
                .createQuery(IDENTITY + """
                        where project_id = :project
                          and client_id = :client
                        order by last_inbound_at desc nulls last, id desc
                        limit 1""")
                .bind("project", projectId)
                .bind("client", clientId)
                .map(ClientStore::identity)
                .findOne();
    }

    void wrote(Transaction transaction, Identity identity, Instant at) {
        transaction
                .handle()
                .createUpdate("""
                        update identity
                        set last_inbound_at = greatest(last_inbound_at, :at),
                            blocked_at = null
                        where project_id = :project
                          and id = :id""")
                .bind("project", identity.projectId())
                .bind("id", identity.id())
                .bind("at", at)
                .execute();
    }

    void block(Transaction transaction, Identity identity, @Nullable Instant at) {
        transaction
                .handle()
                .createUpdate("update identity set blocked_at = :at where project_id = :project and id = :id")
                .bind("project", identity.projectId())
                .bind("id", identity.id())
                .bind("at", at)
                .execute();
    }

    /// Keeps the visit for the conversation that begins next, or forgets it.
    void arrive(Transaction transaction, Identity identity, @Nullable Long visitId, @Nullable Instant at) {
        transaction
                .handle()
                .createUpdate("""
                        update identity
                        set visit_id = :visit,
                            arrived_at = :at
                        where project_id = :project
                          and id = :id""")
                .bind("project", identity.projectId())
                .bind("id", identity.id())
                .bind("visit", visitId)
                .bind("at", at)
                .execute();
    }

    Optional<ClientCard> card(Transaction transaction, long projectId, long clientId) {
        var identities = identities(transaction, projectId, clientId);
        return transaction
                .handle()
                .createQuery(
                        "select id, name, phone, email, language from client where project_id = :project and id = :id")
                .bind("project", projectId)
                .bind("id", clientId)
                .map((row, context) -> new ClientCard(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("language"),
                        identities))
                .findOne();
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

    private static List<ClientCard.Identity> identities(Transaction transaction, long projectId, long clientId) {
        return transaction
                .handle()
                .createQuery("""
                        select i.id, i.channel_id, c.messenger, i.name, i.nickname, i.blocked_at is not null as blocked
                        from identity i
                        join channel c on c.project_id = i.project_id and c.id = i.channel_id
                        where i.project_id = :project
                          and i.client_id = :client
                        order by i.last_inbound_at desc nulls last, i.id desc""")
                .bind("project", projectId)
                .bind("client", clientId)
                .map((row, context) -> new ClientCard.Identity(
                        row.getLong("id"),
                        row.getLong("channel_id"),
                        row.getString("messenger"),
                        row.getString("name"),
                        row.getString("nickname"),
                        row.getBoolean("blocked")))
                .list();
    }

    private Identity create(Transaction transaction, ConnectedChannel channel, Sender sender, Instant now) {
        var name = sender.name() == null ? channels.anonymous(channel) : sender.name();
        var client = transaction
                .handle()
                .createQuery("""
                        insert into client (project_id, name, language, created_at)
                        values (:project, :name, :language, :now)
                        returning id""")
                .bind("project", channel.projectId())
                .bind("name", name)
                .bind("language", sender.language())
                .bind("now", now)
                .mapTo(Long.class)
                .one();
        var id = transaction
                .handle()
                .createQuery("""
                        insert into identity (project_id, client_id, channel_id, external_id, chat, name, nickname,
                                              language, created_at)
                        values (:project, :client, :channel, :external, :chat, :name, :nickname, :language, :now)
                        returning id""")
                .bind("project", channel.projectId())
                .bind("client", client)
                .bind("channel", channel.id())
                .bind("external", sender.externalId())
                .bind("chat", sender.chat())
                .bind("name", name)
                .bind("nickname", sender.nickname())
                .bind("language", sender.language())
                .bind("now", now)
                .mapTo(Long.class)
                .one();
        return new Identity(channel.projectId(), id, client, channel.id(), sender.chat(), false, null, null);
    }

    /// A client keeps the name that staff may have given him; only what still is the platform's follows the platform.
    private static void rename(Transaction transaction, Identity identity, Sender sender) {
        transaction
                .handle()
                .createUpdate("""
                        with former as (
                            select name from identity where project_id = :project and id = :id
                        ), renamed as (
                            update client
                            set name = :name
                            where project_id = :project
                              and id = :client
                              and :name is not null
                              and name = (select name from former)
                              and name <> :name
                        )
                        update identity
                        set name = coalesce(:name, name),
                            nickname = :nickname,
                            language = coalesce(:language, language)
                        where project_id = :project
                          and id = :id
                          and (name, nickname, language) is distinct from (coalesce(:name, name), :nickname, coalesce(:language, language))""")
                .bind("project", identity.projectId())
                .bind("id", identity.id())
                .bind("client", identity.clientId())
                .bind("name", sender.name())
                .bind("nickname", sender.nickname())
                .bind("language", sender.language())
                .execute();
    }

    private static Identity identity(ResultSet row, StatementContext context) throws SQLException {
        return new Identity(
                row.getLong("project_id"),
                row.getLong("id"),
                row.getLong("client_id"),
                row.getLong("channel_id"),
                row.getString("chat"),
                row.getObject("blocked_at") != null,
                Rows.number(row, "visit_id"),
                Rows.timeOrNull(row, "arrived_at"));
    }

    /// An identity with the names it had until now.
    private record Known(
            Identity identity,
            String name,
            @Nullable String nickname,
            @Nullable String language) {
        boolean differsFrom(Sender sender) {
            return (sender.name() != null && !name.equals(sender.name()))
                    || !Objects.equals(nickname, sender.nickname())
                    || (sender.language() != null && !sender.language().equals(language));
        }
    }
}
