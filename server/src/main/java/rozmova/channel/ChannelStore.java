package rozmova.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
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

    ChannelStore(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    Optional<ConnectedChannel> find(Reading reading, long channelId) {
        return reading.handle()
                .createQuery("select " + COLUMNS + " from channel where id = :id")
                .bind("id", channelId)
                .map(this::channel)
                .findOne();
    }

    /// The channel that answers for the account now, or the one of this project that once did.
    Optional<ConnectedChannel> account(Reading reading, long projectId, String messenger, String externalId) {
        return reading.handle()
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

    /// The channel that answers for the account now.
    Optional<ConnectedChannel> answering(Reading reading, String messenger, String externalId) {
        return reading.handle()
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

    List<ConnectedChannel> all(Reading reading) {
        return reading.handle()
                .createQuery(
                        "select " + COLUMNS + " from channel where state <> 'disconnected' order by project_id, id")
                .map(this::channel)
                .list();
    }

    List<ConnectedChannel> ofProject(Reading reading, long projectId) {
        return reading.handle()
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

    void welcome(Transaction transaction, ConnectedChannel channel, @Nullable String welcome) {
        transaction
                .handle()
                .createUpdate("update channel set welcome = :welcome where project_id = :project and id = :id")
                .bind("project", channel.projectId())
                .bind("id", channel.id())
                .bind("welcome", welcome)
                .execute();
    }

    ConnectedChannel channel(ResultSet row, StatementContext context) throws SQLException {
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
}
