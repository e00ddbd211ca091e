package rozmova.channel;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.shared.http.Problem;
import rozmova.shared.memory.Memory;

/// The connected accounts, and sending through them.
@Singleton
public final class Channels {
    private static final Logger LOG = Logger.getLogger(Channels.class);
    /// Another node may have changed a channel: what we remember of it is never older than this.
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration UNTOLD_WAIT = Duration.ofSeconds(60);

    /// Whoever looks at a message that waits this long wants to know why; less is a moment's haste.
    private static final Duration TOLD_WAIT = Duration.ofMinutes(1);

    private final Database database;
    private final ChannelStore store;
    private final ChannelHealthStore health;
    private final InstantSource clock;
    private final Map<String, Channel> messengers;
    private final List<ChannelListener> listeners;
    private final Memory<Long, Optional<ConnectedChannel>> remembered;

    Channels(
            Database database,
            ChannelStore store,
            ChannelHealthStore health,
            InstantSource clock,
            @All List<Channel> messengers,
            @All List<ChannelListener> listeners) {
        this.database = database;
        this.store = store;
        this.health = health;
        this.clock = clock;
        this.listeners = listeners;
        remembered = Memory.ofNumbers(clock, MOST_REMEMBERED, REMEMBERED);
        this.messengers = messengers.stream().collect(Collectors.toMap(Channel::messenger, Function.identity()));
    }

    /// The project's channels that work now, in the order of their connection.
    public List<ConnectedChannel> active(long projectId) {
        return database.read(reading -> active(reading, projectId));
    }

    /// As above, for a caller that holds a connection already.
    public List<ConnectedChannel> active(Reading reading, long projectId) {
        return store.ofProject(reading, projectId).stream()
                .filter(channel -> channel.state() == ConnectedChannel.State.ACTIVE)
                .toList();
    }

    /// A channel by its id, whatever state it is in.
    ///
    /// @throws Problem 404 when there is none
    public ConnectedChannel connected(long channelId) {
        return find(channelId).orElseThrow(() -> Problem.notFound("There is no such channel"));
    }

    /// As above, for a caller that holds a connection already and must not ask for a second one.
    public ConnectedChannel connected(Reading reading, long channelId) {
        var known = remembered.get(channelId);
        var channel = known == null ? remember(reading, channelId) : known;
        return channel.orElseThrow(() -> Problem.notFound("There is no such channel"));
    }

    /// The link that opens the channel's chat and brings the ticket along.
    public URI deepLink(ConnectedChannel channel, Ticket ticket) {
        return messenger(channel).deepLink(channel.address(), ticket);
    }

    /// Sends one message and notes on the channel what it learns about it: a refused token stops the queue, a platform
    /// that asks the whole account to wait makes it wait.
    public Delivery send(ConnectedChannel channel, Outbound outbound) {
        return noted(channel, messenger(channel).send(channel, outbound));
    }

    /// Changes a message that was sent, and notes what it learns as [#send] does.
    public Delivery edit(ConnectedChannel channel, Outbound.To to, String externalId, String text, boolean caption) {
        return noted(channel, messenger(channel).edit(channel, to, externalId, text, caption));
    }

    /// Takes a message back, and notes what it learns as [#send] does.
    public Delivery delete(ConnectedChannel channel, Outbound.To to, String externalId) {
        return noted(channel, messenger(channel).delete(channel, to, externalId));
    }

    /// Shows the client a sign.
    public void signal(ConnectedChannel channel, Outbound.To to, Signal signal) {
        messenger(channel).signal(channel, to, signal);
    }

    /// What managers can do in the channel besides writing.
    public Set<Ability> abilities(ConnectedChannel channel) {
        return messenger(channel).abilities();
    }

    /// Whether the platform's rules let us write to a client now.
    public Window window(ConnectedChannel channel, String chat, @Nullable Instant lastInboundAt) {
        return messenger(channel).window(chat, lastInboundAt, clock.instant());
    }

    /// How many UTF-16 units of words may stand with a file.
    public int caption(ConnectedChannel channel, String type, long size) {
        return messenger(channel).caption(type, size);
    }

    /// What the platform tells of a client.
    public Profile profile(ConnectedChannel channel, String externalId) {
        return messenger(channel).profile(channel, externalId);
    }

    /// What to call a client whose name the platform does not tell.
    public String anonymous(ConnectedChannel channel) {
        return messenger(channel).anonymous();
    }

    /// What is learnt is noted if it can be; the outcome of the call is worth more.
    private Delivery noted(ConnectedChannel channel, Delivery delivery) {
        try {
            note(channel, delivery);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Channel %d: what sending told of it could not be noted", channel.id());
        }
        return delivery;
    }

    private void note(ConnectedChannel channel, Delivery delivery) {
        switch (delivery) {
            case Delivery.Broken(var trouble) -> trouble(channel, trouble);
            case Delivery.Postponed postponed -> postponed(channel, postponed);
            case Delivery.Sent sent -> {}
            case Delivery.Refused refused -> {}
            case Delivery.Unknown unknown -> {}
        }
    }

    private void postponed(ConnectedChannel channel, Delivery.Postponed postponed) {
        var asked = postponed.retryAfter();
        if (postponed.wholeChannel()) {
            var wait = asked == null ? UNTOLD_WAIT : asked;
            database.run(transaction ->
                    health.hold(transaction, channel, clock.instant().plus(wait)));
            if (postponed.alert() == null && wait.compareTo(TOLD_WAIT) >= 0) {
                trouble(channel, new Trouble(ChannelHealthStore.BUSY, postponed.detail(), false));
            }
        }
        if (postponed.alert() != null) {
            trouble(channel, postponed.alert());
        }
    }

    /// How long a message through the channel may be.
    public Limits limits(ConnectedChannel channel) {
        return messenger(channel).limits();
    }

    /// Reads a client's file from the platform.
    public Download download(ConnectedChannel channel, RemoteFile file, Function<InputStream, Long> save) {
        return messenger(channel).download(channel, file, save);
    }

    Optional<ConnectedChannel> find(long channelId) {
        var known = remembered.get(channelId);
        return known == null ? database.read(reading -> remember(reading, channelId)) : known;
    }

    /// The channel that answers for the account now. Not remembered: it is asked only where several accounts
    /// share one address.
    Optional<ConnectedChannel> ofAccount(String messenger, String externalId) {
        return database.read(reading -> store.answering(reading, messenger, externalId));
    }

    /// A missing channel is remembered, too: strangers may ask for any number.
    private Optional<ConnectedChannel> remember(Reading reading, long channelId) {
        var found = store.find(reading, channelId);
        remembered.put(channelId, found);
        return found;
    }

    /// What is remembered of the channel holds no longer.
    void forget(long channelId) {
        remembered.forget(channelId);
    }

    Channel messenger(ConnectedChannel channel) {
        return messenger(channel.messenger())
                .orElseThrow(() -> new IllegalStateException("No messenger is called " + channel.messenger()));
    }

    Optional<Channel> messenger(String name) {
        return Optional.ofNullable(messengers.get(name));
    }

    /// Notes trouble between us and the platform, or what the platform tells the owner.
    void trouble(ConnectedChannel channel, Trouble trouble) {
        var changed = database.write(transaction -> health.trouble(transaction, channel, trouble));
        forget(channel.id());
        if (changed) {
            LOG.warnf("Channel %d (%s): %s, %s", channel.id(), channel.messenger(), trouble.code(), trouble.detail());
            tell(channel);
        }
    }

    /// What was wrong is over.
    void well(ConnectedChannel channel) {
        if (database.write(transaction -> health.well(transaction, channel))) {
            forget(channel.id());
            tell(channel);
        }
    }

    /// The channel is not what it was: state, problem or name.
    void tell(ConnectedChannel channel) {
        var now = database.read(reading -> health.now(reading, channel));
        now.ifPresent(state -> listeners.forEach(listener -> listener.changed(state)));
    }
}
