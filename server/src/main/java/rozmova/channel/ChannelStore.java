package rozmova.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;
import rozmova.shared.secret.Secret;
import rozmova.shared.secret.Vault;

@Singleton
final class ChannelStore {
    private static final String COLUMNS = """
            project_id, id, messenger, external_id, name, address, credentials, webhook_secret, webhook, welcome, state,
            delivery""";

    private static final TypeReference<Map<String, String>> NAMED = new TypeReference<>() {};

    private final Vault vault;
    private final ObjectMapper json;
    private final InstantSource clock;

    ChannelStore(Vault vault, ObjectMapper json, InstantSource clock) {
        this.vault = vault;
        this.json = json;
        this.clock = clock;
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

    /// The channel of an account that somebody answers for now.
    Optional<ConnectedChannel> answering(Transaction transaction, String messenger, String externalId) {
        return transaction
                .handle()
                .createQuery("select " + COLUMNS + """

                        from channel
                        where messenger = :messenger
                          and external_id = :external
                          and state <> 'disconnected'""")
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
                        insert into channel (project_id, messenger, external_id, name, address, credentials,
                                             webhook_secret, state, delivery, connected_at, checked_at)
                        values (:project, :messenger, :external, :name, :address, :credentials,
                                :secret, :state, :delivery, :now, :now)
                        returning id""")
                .bind("project", channel.projectId())
                .bind("messenger", channel.messenger())
                .bind("external", channel.externalId())
                .bind("name", channel.name())
                .bind("address", channel.address())
                .bind("credentials", encrypted(channel.credentials()))
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
                            credentials = :credentials,
                            webhook_secret = :secret,
                            webhook = :webhook,
                            state = :state,
                            delivery = :delivery,
                            problem_code = null,
                            problem_detail = null,
                            problem_since = null,
                            held_until = null
                        where project_id = :project
                          and id = :id""")
                .bind("project", channel.projectId())
                .bind("id", channel.id())
                .bind("name", channel.name())
                .bind("address", channel.address())
                .bind("credentials", encrypted(channel.credentials()))
                .bind("secret", vault.encrypt(channel.webhookSecret()))
                .bind("webhook", channel.webhook())
                .bind("state", channel.state().label())
                .bind("delivery", channel.reception().label())
                .execute();
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

    /// What was wrong is over; a channel that the platform refused works again.
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
                          and problem_code is not null""")
                        .bind("project", channel.projectId())
                        .bind("id", channel.id())
                        .execute()
                == 1;
    }

    /// Takes the channels whose health was looked at before `until`, and notes that it is looked at now.
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
                              and (checked_at is null or checked_at < :until)
                            order by checked_at nulls first
                            limit :most
                            for update skip locked)
                        returning *""")
                .bind("until", until)
                .bind("now", now)
                .bind("most", most)
                .map(this::channel)
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

    void welcome(Transaction transaction, ConnectedChannel channel, @Nullable String welcome) {
        transaction
                .handle()
                .createUpdate("update channel set welcome = :welcome where project_id = :project and id = :id")
                .bind("project", channel.projectId())
                .bind("id", channel.id())
                .bind("welcome", welcome)
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
                            problem_detail = null,
                            problem_since = null
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
                                            code,
                                            row.getString("problem_detail"),
                                            Rows.timeOrNull(row, "problem_since")),
                            Rows.timeOrNull(row, "last_event_at"),
                            Rows.timeOrNull(row, "checked_at"),
                            Rows.number(row, "platform_waiting"),
                            row.getLong("set_aside"),
                            Rows.time(row, "connected_at"));
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
                credentials(row),
                vault.decrypt(row.getBytes("webhook_secret")),
                row.getString("webhook"),
                row.getString("welcome"),
                ConnectedChannel.State.of(row.getString("state")),
                ConnectedChannel.Reception.of(row.getString("delivery")));
    }

    private byte[] encrypted(Credentials credentials) {
        var named = new TreeMap<String, String>();
        credentials.named().forEach((name, secret) -> named.put(name, secret.value()));
        try {
            return vault.encrypt(new Secret(json.writeValueAsString(named)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Credentials credentials(ResultSet row) throws SQLException {
        var stored = vault.decrypt(row.getBytes("credentials"));
        // Before there were several of them, the token stood here bare; none begins like this.
        if (!stored.value().startsWith("{")) {
            return Credentials.of(stored);
        }
        try {
            var named = new HashMap<String, Secret>();
            json.readValue(stored.value(), NAMED).forEach((name, value) -> named.put(name, new Secret(value)));
            return new Credentials(named);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The credentials of channel " + row.getLong("id") + " are broken", broken);
        }
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
        record Problem(
                String code,
                @Nullable String detail,
                @Nullable Instant since) {}
    }
}
