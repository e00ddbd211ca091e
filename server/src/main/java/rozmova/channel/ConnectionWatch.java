package rozmova.channel;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import rozmova.channel.ConnectedChannel.Reception;
import rozmova.shared.database.Database;
import rozmova.shared.work.Bell;
import rozmova.shared.work.Work;

/// Looks after the connections. Platforms forget us without a word: Meta unsubscribes after an hour of failures, Viber
/// keeps one webhook for whoever set it last, Telegram only counts what it could not deliver. What is ours is mended;
/// what somebody else took is named and left to people.
@Singleton
final class ConnectionWatch implements Work {
    private static final Logger LOG = Logger.getLogger(ConnectionWatch.class);
    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(20);
    private static final int AT_ONCE = 8;

    private final Database database;
    private final ChannelHealthStore health;
    private final Channels channels;
    private final ChannelSetup setup;
    private final Webhooks webhooks;
    private final InstantSource clock;
    private final Bell bell = new Bell();
    private volatile boolean listening;

    ConnectionWatch(
            Database database,
            ChannelHealthStore health,
            Channels channels,
            ChannelSetup setup,
            Webhooks webhooks,
            InstantSource clock) {
        this.database = database;
        this.health = health;
        this.channels = channels;
        this.setup = setup;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "channel-watch";
    }

    @Override
    public Duration pause() {
        return LOOK;
    }

    @Override
    public Bell bell() {
        return bell;
    }

    /// Not before we can be called: platforms call at once. First all channels, since our address may be a new one.
    void begin() {
        database.run(health::uncheck);
        listening = true;
        bell.ring();
    }

    @Override
    public boolean round() {
        return listening && look();
    }

    /// Looks at some of those that were not looked at lately; returns whether there may be more.
    boolean look() {
        var now = clock.instant();
        var unchecked =
                database.write(transaction -> health.claimUnchecked(transaction, now.minus(EVERY), now, AT_ONCE));
        for (var channel : unchecked) {
            try {
                look(channel);
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "Channel %d could not be looked after", channel.id());
            }
        }
        return unchecked.size() == AT_ONCE;
    }

    private void look(ConnectedChannel channel) {
        var found = channels.messenger(channel).inspect(channel);
        database.run(transaction -> health.waitingThere(transaction, channel, found.waiting()));
        var registered = found.webhook();
        var ours = webhooks.address(channel).map(URI::toString).orElse("");
        if (found.trouble() != null) {
            channels.trouble(channel, found.trouble());
        } else if (registered == null || registered.equals(ours)) {
            reachable(channel);
        } else if (registered.isEmpty() || registered.equals(channel.webhook())) {
            LOG.infof("Channel %d: the platform is told our address again", channel.id());
            setup.listen(channel).ifPresentOrElse(trouble -> channels.trouble(channel, trouble), () -> {});
        } else {
            channels.trouble(channel, new Trouble("webhook-elsewhere", Webhooks.host(registered), false));
        }
    }

    /// What asks for news notices for itself whether they come.
    private void reachable(ConnectedChannel channel) {
        if (channel.reception() == Reception.POLLING && channel.state() != ConnectedChannel.State.BROKEN) {
            return;
        }
        webhooks.address(channel)
                .flatMap(webhooks::unreachable)
                .ifPresentOrElse(trouble -> channels.trouble(channel, trouble), () -> channels.well(channel));
    }
}
