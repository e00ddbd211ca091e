package rozmova.client;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Channels;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Download;
import rozmova.channel.Profile;
import rozmova.channel.RemoteFile;
import rozmova.channel.Sender;
import rozmova.client.ProfileStore.Wanted;
import rozmova.file.Files;
import rozmova.file.StoredFile;
import rozmova.file.TooLarge;
import rozmova.shared.database.Database;
import rozmova.shared.work.SideBySide;
import rozmova.shared.work.Work;

/// Asks the platforms who clients are: when they write first, and again when that is a while ago.
@Singleton
final class Profiles implements Work {
    private static final Logger LOG = Logger.getLogger(Profiles.class);
    private static final int AT_ONCE = 4;
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration LEASE = Duration.ofMinutes(4);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Database database;
    private final ProfileStore store;
    private final Clients clients;
    private final Channels channels;
    private final Files files;
    private final InstantSource clock;
    private final SideBySide asking = new SideBySide("profile", AT_ONCE);

    Profiles(
            Database database,
            ProfileStore store,
            Clients clients,
            Channels channels,
            Files files,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.clients = clients;
        this.channels = channels;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "profiles";
    }

    @Override
    public Duration pause() {
        return LOOK;
    }

    @Override
    public boolean round() {
        var room = asking.room();
        var now = clock.instant();
        if (room > 0) {
            for (var wanted : database.write(transaction -> store.claim(transaction, now, now.plus(LEASE), room))) {
                asking.start(() -> ask(wanted));
            }
        }
        return false;
    }

    private void ask(Wanted wanted) {
        try {
            var channel = channels.connected(wanted.identity().channelId());
            switch (channels.profile(channel, wanted.identity().externalId())) {
                case Profile.Found found -> found(wanted, channel, found);
                case Profile.Hidden hidden ->
                    database.run(transaction -> store.answered(transaction, wanted.identity(), clock.instant()));
                case Profile.Failed(var detail) -> later(wanted, detail);
            }
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "Identity %d: its profile could not be fetched (%s)",
                    wanted.identity().id(), failure);
        }
    }

    private void found(Wanted wanted, ConnectedChannel channel, Profile.Found found) {
        var avatar = found.avatar();
        var picture = avatar == null || avatar.name().equals(wanted.avatarKey())
                ? Optional.<StoredFile>empty()
                : fetch(channel, avatar);
        database.run(transaction -> {
            var identity = wanted.identity();
            var now = clock.instant();
            var as = new Sender(
                    identity.externalId(), identity.chat(), found.name(), found.nickname(), found.language());
            clients.profile(transaction, channel, identity, as);
            picture.ifPresent(file -> {
                store.avatar(transaction, identity, file.id(), avatar == null ? "" : avatar.name(), now);
                clients.pictured(transaction, identity);
            });
            store.answered(transaction, identity, now);
        });
    }

    private Optional<StoredFile> fetch(ConnectedChannel channel, RemoteFile avatar) {
        var saved = new AtomicReference<@Nullable StoredFile>();
        try {
            var download = channels.download(channel, avatar, bytes -> {
                var file = files.save(channel.projectId(), bytes, "avatar.jpg", avatar.type(), null);
                saved.set(file);
                return file.size();
            });
            return download instanceof Download.Saved ? Optional.ofNullable(saved.get()) : Optional.empty();
        } catch (TooLarge tooLarge) {
            return Optional.empty();
        }
    }

    private void later(Wanted wanted, String detail) {
        LOG.debugf("Identity %d: no profile now (%s)", wanted.identity().id(), detail);
        database.run(transaction -> {
            if (wanted.attempts() >= MOST_ATTEMPTS) {
                store.answered(transaction, wanted.identity(), clock.instant());
            } else {
                store.postpone(
                        transaction,
                        wanted.identity(),
                        clock.instant().plus(PAUSE.multipliedBy(1L << wanted.attempts())));
            }
        });
    }
}
