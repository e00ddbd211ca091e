package rozmova.conversation;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Channels;
import rozmova.channel.Download;
import rozmova.conversation.DownloadStore.Wanted;
import rozmova.conversation.file.Files;
import rozmova.conversation.file.StoredFile;
import rozmova.conversation.file.TooLarge;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;
import rozmova.shared.work.Loop;

/// Fetches clients' files from the platforms: their links do not live long.
@Singleton
final class Downloads {
    private static final Logger LOG = Logger.getLogger(Downloads.class);
    private static final int SIDE_BY_SIDE = 6;
    private static final int MOST_ATTEMPTS = 8;
    private static final Duration LEASE = Duration.ofMinutes(4);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Database database;
    private final DownloadStore store;
    private final MessageStore messages;
    private final Timeline timeline;
    private final Channels channels;
    private final Files files;
    private final InstantSource clock;
    private final Semaphore free = new Semaphore(SIDE_BY_SIDE);
    private @Nullable Loop loop;

    Downloads(
            Database database,
            DownloadStore store,
            MessageStore messages,
            Timeline timeline,
            Channels channels,
            Files files,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.messages = messages;
        this.timeline = timeline;
        this.channels = channels;
        this.files = files;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("downloads", LOOK, this::round);
    }

    @PreDestroy
    void stop() {
        if (loop != null) {
            loop.close();
        }
    }

    /// A message with a file came in.
    void wake() {
        if (loop != null) {
            loop.wake();
        }
    }

    private boolean round() {
        var room = free.availablePermits();
        if (room == 0) {
            return false;
        }
        var now = clock.instant();
        for (var wanted : database.write(transaction -> store.claim(transaction, now, now.plus(LEASE), room))) {
            free.acquireUninterruptibly();
            var ignored = Thread.ofVirtual().name("download").start(() -> fetch(wanted));
        }
        return false;
    }

    private void fetch(Wanted wanted) {
        try {
            var saved = new AtomicReference<@Nullable StoredFile>();
            Download download;
            try {
                download = channels.download(channels.connected(wanted.channelId()), wanted.remote(), bytes -> {
                    var file = files.save(
                            wanted.projectId(),
                            bytes,
                            wanted.remote().name(),
                            wanted.remote().type(),
                            wanted.remote().durationSeconds());
                    saved.set(file);
                    return file.size();
                });
            } catch (TooLarge tooLarge) {
                download = new Download.Impossible("too-large");
            }
            var outcome = download;
            database.run(transaction -> record(transaction, wanted, outcome, saved.get()));
        } catch (RuntimeException failure) {
            LOG.errorf(
                    failure, "Message %d: its file could not be fetched and will be tried again", wanted.messageId());
        } finally {
            free.release();
        }
    }

    private void record(Transaction transaction, Wanted wanted, Download download, @Nullable StoredFile file) {
        switch (download) {
            case Download.Saved saved when file != null -> done(transaction, wanted, file.id(), null);
            case Download.Saved saved -> throw new IllegalStateException("Saved, but no file");
            case Download.Impossible(var problem) -> done(transaction, wanted, null, problem);
            case Download.Failed(var detail)
            when wanted.attempts() >= MOST_ATTEMPTS -> {
                LOG.warnf("Message %d: its file is gone (%s)", wanted.messageId(), detail);
                done(transaction, wanted, null, "gone");
            }
            case Download.Failed failed ->
                store.postpone(transaction, wanted, clock.instant().plus(Duration.ofSeconds(1L << wanted.attempts())));
        }
    }

    private void done(Transaction transaction, Wanted wanted, @Nullable Long file, @Nullable String problem) {
        store.remove(transaction, wanted);
        messages.fetched(transaction, wanted.projectId(), wanted.messageId(), file, problem);
        timeline.tellMessage(transaction, wanted.projectId(), wanted.messageId());
    }
}
