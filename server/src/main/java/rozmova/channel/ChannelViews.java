package rozmova.channel;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;

/// What the page with the messengers shows of channels.
@Singleton
final class ChannelViews {
    private final Database database;
    private final ChannelStore store;
    private final ChannelHealthStore health;
    private final Channels channels;
    private final Backlog backlog;

    ChannelViews(Database database, ChannelStore store, ChannelHealthStore health, Channels channels, Backlog backlog) {
        this.database = database;
        this.store = store;
        this.health = health;
        this.channels = channels;
        this.backlog = backlog;
    }

    /// Every connected channel of the project.
    List<ChannelView> ofProject(long project) {
        return database.read(reading -> store.ofProject(reading, project).stream()
                .map(channel -> view(reading, channel))
                .toList());
    }

    /// The channel as it is by now: a report of the platform may have changed it since it was read.
    ChannelView of(ConnectedChannel channel) {
        return database.read(
                reading -> view(reading, store.find(reading, channel.id()).orElse(channel)));
    }

    private ChannelView view(Reading reading, ConnectedChannel channel) {
        var found = health.health(reading, channel);
        var messenger = channels.messenger(channel);
        return new ChannelView(
                channel.id(),
                channel.messenger(),
                channel.name(),
                channel.address(),
                messenger.link(channel.address()),
                channel.state().label(),
                channel.reception().label(),
                found.problem(),
                channels.abilities(channel).stream()
                        .sorted(Comparator.comparing(Ability::label))
                        .toList(),
                channel.welcome(),
                messenger.welcomes(),
                found.lastEventAt(),
                found.checkedAt(),
                found.platformWaiting(),
                backlog.waiting(reading, channel.projectId(), channel.id()),
                found.setAside(),
                found.connectedAt());
    }
}
