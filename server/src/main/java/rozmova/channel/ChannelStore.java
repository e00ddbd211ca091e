package rozmova.channel;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Transaction;
import rozmova.shared.secret.Secret;
import rozmova.shared.secret.Vault;

@Singleton
final class ChannelStore {
    private static final String COLUMNS = """
            project_id, id, messenger, external_id, name, address, token, webhook_secret, state, delivery""";

    private final Vault vault;

    ChannelStore(Vault vault) {
        this.vault = vault;
    }

    Optional<ConnectedChannel> find(Transaction transaction, long channelId) {
        return transaction
                .handle()
                .createQuery("select " + COLUMNS + " from channel where id = :id")
                .bind("id", channelId)
                .map(this::channel)
                .findOne();
    }

    /// Whoever answers for the account now, or this project if it once did.
    Optional<ConnectedChannel> account(Transaction transaction, long projectId, String messenger, String externalId) {
        return transaction
                .handle()
                .createQuery("select " + COLUMNS + """

                        from channel
                        where messenger = :messenger
                          and external_id = :external
                          and (state <> 'disconnected' or project_id = :project)
                        order by state = 'disconnected', id desc
                        limit 1""")
                .bind("project", projectId)
                .bind("messenger", messenger)
                .bind("external", externalId)
                .map(this::channel)
                .findOne();
    }

    List<ConnectedChannel> all(Transaction transaction) {
        return transaction
                .handle()
                .createQuery(
                        "select " + COLUMNS + " from channel where state <> 'disconnected' order by project_id, id")
                .map(this::channel)
                .list();
    }

    List<ConnectedChannel> ofProject(Transaction transaction, long projectId) {
        return transaction
                .handle()
                .createQuery("select " + COLUMNS + """

                        from channel
                        where project_id = :project
                          and state <> 'disconnected'
                        order by id""")
                .bind("project", projectId)
                .map(this::channel)
                .list();
    }

    long insert(Transaction transaction, ConnectedChannel channel, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        insert into channel (project_id, messenger, external_id, name, address, token, webhook_secret,
                                             state, delivery, connected_at)
                        values (:project, :messenger, :external, :name, :address, :token, :secret,
                                :state, :delivery, :now)
                        returning id""")
                .bind("project", channel.projectId())
                .bind("messenger", channel.messenger())
                .bind("external", channel.externalId())
                .bind("name", channel.name())
                .bind("address", channel.address())
                .bind("token", vault.encrypt(channel.token()))
                .bind("secret", vault.encrypt(channel.webhookSecret()))
                .bind("state", channel.state().label())
                .bind("delivery", channel.reception().label())
                .bind("now", now)
                .mapTo(Long.class)
                .one();
    }

    /// Everything that may change of a channel; what went wrong is forgotten.
    void update(Transaction transaction, ConnectedChannel channel) {
        transaction
                .handle()
                .createUpdate("""
                        update channel
                        set name = :name,
                            address = :address,
                            token = :token,
                            webhook_secret = :secret,
                            state = :state,
                            delivery = :delivery,
                            problem_code = null,
                            problem_detail = null,
                            held_until = null
                        where project_id = :project
                          and id = :id""")
                .bind("project", channel.projectId())
                .bind("id", channel.id())
                .bind("name", channel.name())
                .bind("address", channel.address())
                .bind("token", vault.encrypt(channel.token()))
                .bind("secret", vault.encrypt(channel.webhookSecret()))
                .bind("state", channel.state().label())
                .bind("delivery", channel.reception().label())
                .execute();
    }

    void trouble(Transaction transaction, ConnectedChannel channel, Trouble trouble) {
        transaction
                .handle()
                .createUpdate("""
                        update channel
                        set state = case when :lasting and state <> 'disconnected' then 'broken' else state end,
                            problem_code = :code,
                            problem_detail = :detail
                        where project_id = :project
                          and id = :id""")
                .bind("project", channel.projectId())
                .bind("id", channel.id())
                .bind("lasting", trouble.lasting())
                .bind("code", trouble.code())
                .bind("detail", trouble.detail())
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
    String cursor(Transaction transaction, long channelId) {
        return transaction
                .handle()
                .createQuery("select poll_cursor from channel where id = :id and poll_cursor is not null")
                .bind("id", channelId)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    /// The platform answered: what was wrong is over, and the next call begins at `cursor`.
    void polled(Transaction transaction, ConnectedChannel channel, @Nullable String cursor) {
        transaction
                .handle()
                .createUpdate("""
                        update channel
                        set poll_cursor = :cursor,
                            problem_code = null,
                            problem_detail = null
                        where project_id = :project
                          and id = :id
                          and (poll_cursor is distinct from :cursor or problem_code is not null)""")
                .bind("project", channel.projectId())
                .bind("id", channel.id())
                .bind("cursor", cursor)
                .execute();
    }

    /// What the channel's page shows besides the channel itself.
    Health health(Transaction transaction, ConnectedChannel channel) {
        return transaction
                .handle()
                .createQuery("""
                        select problem_code, problem_detail, last_event_at, connected_at,
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
                    var heard = row.getTimestamp("last_event_at");
                    return new Health(
                            code == null ? null : new Health.Problem(code, row.getString("problem_detail")),
                            heard == null ? null : heard.toInstant(),
                            row.getLong("set_aside"),
                            row.getTimestamp("connected_at").toInstant());
                })
                .one();
    }

    private ConnectedChannel channel(ResultSet row, StatementContext context) throws SQLException {
        return new ConnectedChannel(
                row.getLong("project_id"),
                row.getLong("id"),
                row.getString("messenger"),
                row.getString("external_id"),
                row.getString("name"),
                row.getString("address"),
                secret(row, "token"),
                secret(row, "webhook_secret"),
                ConnectedChannel.State.of(row.getString("state")),
                ConnectedChannel.Reception.of(row.getString("delivery")));
    }

    private Secret secret(ResultSet row, String column) throws SQLException {
        return vault.decrypt(row.getBytes(column));
    }

    /// How a channel does.
    record Health(@Nullable Problem problem, @Nullable Instant lastEventAt, long setAside, Instant connectedAt) {
        /// What is wrong, in the words of [Trouble].
        record Problem(String code, @Nullable String detail) {}
    }
}
