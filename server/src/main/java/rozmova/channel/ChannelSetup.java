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
import rozmova.channel.ConnectedChannel.Reception;
import rozmova.channel.ConnectedChannel.State;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;
import rozmova.shared.secret.RandomToken;
import rozmova.shared.secret.Secret;

/// Connecting an account, keeping it connected, and letting it go.
@Singleton
final class ChannelSetup {
    private static final Logger LOG = Logger.getLogger(ChannelSetup.class);
    private static final int SECRET_BYTES = 24;
    private static final int AFTER_THE_REST = 5_000;

    private final Database database;
    private final ChannelStore store;
    private final Channels channels;
    private final Poller poller;
    private final InstantSource clock;
    private final ChannelConfig config;

    ChannelSetup(
            Database database,
            ChannelStore store,
            Channels channels,
            Poller poller,
            InstantSource clock,
            ChannelConfig config) {
        this.database = database;
        this.store = store;
        this.channels = channels;
        this.poller = poller;
        this.clock = clock;
        this.config = config;
    }

    /// After a start the public address may be another one, and the platform may have forgotten the old one.
    void start(@Observes @Priority(AFTER_THE_REST) StartupEvent started) {
        database.read(store::all).forEach(channel -> {
            var ignored = Thread.ofVirtual().name("listen-again").start(() -> listenAgain(channel));
        });
    }

    /// Connects the account that `token` belongs to. One that this project had before gets its conversations back.
    ///
    /// @throws Problem when the platform does not accept the token, or somebody else answers for the account
    ConnectedChannel connect(long projectId, String messengerName, Secret token) {
        var messenger = channels.messenger(messengerName)
                .orElseThrow(() -> Problem.invalid("messenger", "messenger-unknown", "There is no such messenger"));
        var account = accepted(messenger, token);
        var known = database.read(
                transaction -> store.account(transaction, projectId, messengerName, account.externalId()));
        if (known.isPresent() && known.get().state() != State.DISCONNECTED) {
            throw taken();
        }
        var channel = new ConnectedChannel(
                projectId,
                known.map(ConnectedChannel::id).orElse(0L),
                messengerName,
                account.externalId(),
                account.name(),
                account.address(),
                token,
                new Secret(RandomToken.create(SECRET_BYTES)),
                State.ACTIVE,
                reception(messenger));
        // Committed before the platform hears of us: it may call back before our call returns.
        var stored = known.isPresent() ? updated(channel) : inserted(channel);
        var trouble = messenger.listen(stored, webhook(stored));
        if (trouble.isPresent()) {
            updated(with(stored, State.DISCONNECTED));
            throw problem(trouble.get());
        }
        poller.start(stored);
        return stored;
    }

    /// Asks the platform again and mends what can be mended: name, webhook, state.
    ConnectedChannel check(ConnectedChannel channel) {
        return replaceToken(channel, channel.token());
    }

    /// Another token of the same account: what waited goes out.
    ConnectedChannel replaceToken(ConnectedChannel channel, Secret token) {
        var messenger = channels.messenger(channel);
        var account =
                switch (messenger.check(token)) {
                    case Check.Accepted accepted -> accepted;
                    case Check.Refused(var trouble) -> {
                        if (token.equals(channel.token())) {
                            channels.trouble(channel, trouble);
                        }
                        throw problem(trouble);
                    }
                };
        if (!account.externalId().equals(channel.externalId())) {
            throw Problem.invalid(
                    "token", "token-of-another", "This token belongs to another account: " + account.address());
        }
        var mended = updated(new ConnectedChannel(
                channel.projectId(),
                channel.id(),
                channel.messenger(),
                channel.externalId(),
                account.name(),
                account.address(),
                token,
                channel.webhookSecret(),
                channel.state() == State.PAUSED ? State.PAUSED : State.ACTIVE,
                reception(messenger)));
        messenger.listen(mended, webhook(mended)).ifPresent(trouble -> {
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
        return updated(with(channel, paused ? State.PAUSED : State.ACTIVE));
    }

    /// Lets the account go; its conversations stay.
    void disconnect(ConnectedChannel channel) {
        poller.stop(channel.id());
        channels.messenger(channel)
                .leave(channel)
                .ifPresent(trouble -> LOG.warnf(
                        "Channel %d: the platform was not told that we leave (%s)", channel.id(), trouble.code()));
        updated(with(channel, State.DISCONNECTED));
    }

    private void listenAgain(ConnectedChannel channel) {
        try {
            check(channel);
        } catch (RuntimeException failure) {
            LOG.warnf("Channel %d could not be told our present address: %s", channel.id(), failure.getMessage());
            poller.start(channel);
        }
    }

    private static Check.Accepted accepted(Channel messenger, Secret token) {
        return switch (messenger.check(token)) {
            case Check.Accepted account -> account;
            case Check.Refused(var trouble) -> throw problem(trouble);
        };
    }

    private ConnectedChannel inserted(ConnectedChannel channel) {
        try {
            var id = database.write(transaction -> store.insert(transaction, channel, clock.instant()));
            channels.forget(id);
            return new ConnectedChannel(
                    channel.projectId(),
                    id,
                    channel.messenger(),
                    channel.externalId(),
                    channel.name(),
                    channel.address(),
                    channel.token(),
                    channel.webhookSecret(),
                    channel.state(),
                    channel.reception());
        } catch (RuntimeException failure) {
            if (rozmova.shared.database.Failures.duplicate(failure)) {
                throw taken();
            }
            throw failure;
        }
    }

    private ConnectedChannel updated(ConnectedChannel channel) {
        database.run(transaction -> store.update(transaction, channel));
        channels.forget(channel.id());
        return channel;
    }

    private static ConnectedChannel with(ConnectedChannel channel, State state) {
        return new ConnectedChannel(
                channel.projectId(),
                channel.id(),
                channel.messenger(),
                channel.externalId(),
                channel.name(),
                channel.address(),
                channel.token(),
                channel.webhookSecret(),
                state,
                channel.reception());
    }

    private Reception reception(Channel messenger) {
        return config.publicUrl().isEmpty() && messenger.polling().isPresent() ? Reception.POLLING : Reception.WEBHOOK;
    }

    private @Nullable URI webhook(ConnectedChannel channel) {
        return Optional.of(channel)
                .filter(one -> one.reception() == Reception.WEBHOOK)
                .flatMap(one -> config.publicUrl())
                .map(base -> URI.create(
                        base.toString().replaceAll("/+$", "") + "/hooks/" + channel.messenger() + "/" + channel.id()))
                .orElse(null);
    }

    private static Problem taken() {
        return Problem.conflict("channel-taken", "This account is connected already, here or in another project");
    }

    private static Problem problem(Trouble trouble) {
        var detail = trouble.detail() == null ? trouble.code() : trouble.detail();
        return trouble.code().startsWith("token-")
                ? Problem.invalid("token", trouble.code(), detail)
                : Problem.of(Status.BAD_GATEWAY, trouble.code(), detail);
    }
}
