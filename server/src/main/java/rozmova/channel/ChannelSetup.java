package rozmova.channel;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel.State;
import rozmova.shared.database.Database;
import rozmova.shared.database.Failures;
import rozmova.shared.http.Problem;
import rozmova.shared.secret.RandomToken;
import rozmova.shared.secret.Secret;

/// Connecting an account, mending the connection, and letting it go.
@Singleton
final class ChannelSetup {
    private static final Logger LOG = Logger.getLogger(ChannelSetup.class);
    private static final int SECRET_BYTES = 24;
    private static final int AFTER_THE_REST = 5_000;

    private final Database database;
    private final ChannelStore store;
    private final Channels channels;
    private final Webhooks webhooks;
    private final Poller poller;
    private final InstantSource clock;

    ChannelSetup(
            Database database,
            ChannelStore store,
            Channels channels,
            Webhooks webhooks,
            Poller poller,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.channels = channels;
        this.webhooks = webhooks;
        this.poller = poller;
        this.clock = clock;
    }

    /// Channels that ask for their news begin to ask.
    void start(@Observes @Priority(AFTER_THE_REST) StartupEvent started) {
        database.read(store::all).forEach(poller::start);
    }

    /// Connects the account that the credentials belong to. One that this project had before gets its conversations
    /// back.
    ///
    /// @param takeOver whether another program that receives the account's events now may lose them
    /// @throws Problem when the platform does not accept the credentials, or somebody else answers for the account
    ConnectedChannel connect(long projectId, Channel messenger, Credentials credentials, boolean takeOver) {
        var account = accepted(messenger, credentials);
        var known = database.read(
                reading -> store.account(reading, projectId, messenger.messenger(), account.externalId()));
        if (known.isPresent() && known.get().state() != State.DISCONNECTED) {
            throw taken();
        }
        var channel = new ConnectedChannel(
                projectId,
                known.map(ConnectedChannel::id).orElse(0L),
                messenger.messenger(),
                account.externalId(),
                account.name(),
                account.address(),
                credentials,
                new Secret(RandomToken.create(SECRET_BYTES)),
                null,
                known.map(ConnectedChannel::welcome).orElse(null),
                State.ACTIVE,
                webhooks.reception(messenger));
        if (!takeOver) {
            notElsewhere(messenger, channel);
        }
        // Committed before the platform hears of us: it may call back before our call returns.
        var stored = known.isPresent() ? updated(channel) : inserted(channel);
        var trouble = listen(stored);
        if (trouble.isPresent()) {
            updated(stored.with(State.DISCONNECTED));
            throw problem(trouble.get());
        }
        poller.start(stored);
        return stored;
    }

    /// Asks the platform again and mends what can be mended: name, webhook, state. Takes the account's events back from
    /// whoever receives them now.
    ConnectedChannel check(ConnectedChannel channel) {
        return replace(channel, channel.credentials());
    }

    /// Other credentials of the same account: what waited goes out.
    ConnectedChannel replace(ConnectedChannel channel, Credentials credentials) {
        var messenger = channels.messenger(channel);
        var account =
                switch (messenger.check(credentials)) {
                    case Check.Accepted accepted -> accepted;
                    case Check.Refused refused -> {
                        if (credentials.equals(channel.credentials())) {
                            channels.trouble(channel, refused.trouble());
                        }
                        throw problem(refused);
                    }
                };
        if (!account.externalId().equals(channel.externalId())) {
            throw Problem.invalid(
                    Credentials.TOKEN,
                    "token-of-another",
                    "This token belongs to another account: " + account.address());
        }
        var mended = updated(channel.mended(account, credentials, webhooks.reception(messenger)));
        listen(mended).ifPresent(trouble -> {
            channels.trouble(mended, trouble);
            throw problem(trouble);
        });
        poller.start(mended);
        return mended;
    }

    /// Pauses or resumes.
    ConnectedChannel pause(ConnectedChannel channel, boolean paused) {
        if (channel.state() == State.BROKEN) {
            throw Problem.conflict("channel-broken", "The channel does not work; check it first");
        }
        return updated(channel.with(paused ? State.PAUSED : State.ACTIVE));
    }

    /// The first words to a client who opens the chat; null for the messenger's own.
    void welcome(ConnectedChannel channel, @Nullable String welcome) {
        database.run(transaction -> store.welcome(transaction, channel, welcome));
        channels.forget(channel.id());
        // Some platforms show it themselves, and have to be told.
        if (channels.messenger(channel).welcomes()) {
            listen(channels.connected(channel.id())).ifPresent(trouble -> channels.trouble(channel, trouble));
        }
    }

    /// Lets the account go; its conversations stay.
    void disconnect(ConnectedChannel channel) {
        poller.stop(channel.id());
        channels.messenger(channel)
                .leave(channel)
                .ifPresent(trouble -> LOG.warnf(
                        "Channel %d: the platform was not told that we leave (%s)", channel.id(), trouble.code()));
        updated(channel.with(State.DISCONNECTED));
    }

    /// Tells the platform our address. It is written down first, so that it is known as ours whatever happens then.
    Optional<Trouble> listen(ConnectedChannel channel) {
        var address = webhooks.address(channel);
        var told = updated(channel.listeningAt(address.map(URI::toString).orElse(null)));
        var trouble = channels.messenger(channel).listen(told, address.orElse(null));
        if (trouble.isEmpty()) {
            // Only a warning: behind some routers a machine cannot reach its own public address.
            address.flatMap(webhooks::unreachable).ifPresent(warning -> channels.trouble(told, warning));
        }
        return trouble;
    }

    /// Two installations with one account take each other's events away; whoever comes second should know.
    private void notElsewhere(Channel messenger, ConnectedChannel channel) {
        var elsewhere = messenger.inspect(channel).webhook();
        if (elsewhere != null && !elsewhere.isEmpty() && !webhooks.ours(elsewhere)) {
            throw Problem.conflict(
                    "webhook-elsewhere",
                    "Another program receives this account's messages now: " + Webhooks.host(elsewhere));
        }
    }

    private static Check.Accepted accepted(Channel messenger, Credentials credentials) {
        return switch (messenger.check(credentials)) {
            case Check.Accepted account -> account;
            case Check.Refused refused -> throw problem(refused);
        };
    }

    private ConnectedChannel inserted(ConnectedChannel channel) {
        try {
            var id = database.write(transaction -> store.insert(transaction, channel, clock.instant()));
            channels.forget(id);
            return channel.withId(id);
        } catch (RuntimeException failure) {
            if (Failures.duplicate(failure)) {
                throw taken();
            }
            throw failure;
        }
    }

    private ConnectedChannel updated(ConnectedChannel channel) {
        database.run(transaction -> store.update(transaction, channel));
        channels.forget(channel.id());
        channels.tell(channel);
        return channel;
    }

    private static Problem taken() {
        return Problem.conflict("channel-taken", "This account is connected already, here or in another project");
    }

    private static Problem problem(Check.Refused refused) {
        var trouble = refused.trouble();
        return refused.field() == null
                ? problem(trouble)
                : Problem.invalid(refused.field(), trouble.code(), detail(trouble));
    }

    private static Problem problem(Trouble trouble) {
        if (trouble.code().equals("no-public-address")) {
            return Problem.conflict(trouble.code(), detail(trouble));
        }
        return trouble.code().startsWith("token-")
                ? Problem.invalid(Credentials.TOKEN, trouble.code(), detail(trouble))
                : Problem.of(Status.BAD_GATEWAY, trouble.code(), detail(trouble));
    }

    private static String detail(Trouble trouble) {
        return trouble.detail() == null ? trouble.code() : trouble.detail();
    }
}
