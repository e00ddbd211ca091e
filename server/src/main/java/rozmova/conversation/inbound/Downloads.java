package rozmova.conversation.inbound;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Channels;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Content;
import rozmova.channel.Download;
import rozmova.channel.RemoteFile;
import rozmova.conversation.LiveConversation;
import rozmova.conversation.Messages;
import rozmova.conversation.inbound.DownloadStore.Wanted;
import rozmova.file.DiskFull;
import rozmova.file.Files;
import rozmova.file.StoredFile;
import rozmova.file.TooLarge;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;
import rozmova.shared.work.Bell;
import rozmova.shared.work.SideBySide;
import rozmova.shared.work.Work;

/// Fetches clients' files from the platforms: their links do not live long.
@Singleton
final class Downloads implements Work {
    private static final Logger LOG = Logger.getLogger(Downloads.class);
    private static final int AT_ONCE = 6;
    private static final int MOST_ATTEMPTS = 8;
    private static final int ROOM_DOUBLINGS = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Duration LEASE = Duration.ofMinutes(4);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Database database;
    private final DownloadStore store;
    private final Messages messages;
    private final Channels channels;
    private final Files files;
    private final InstantSource clock;
    private final SideBySide fetching = new SideBySide("download", AT_ONCE);
    private final Bell bell = new Bell();

    Downloads(
            Database database,
            DownloadStore store,
            Messages messages,
            Channels channels,
            Files files,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.messages = messages;
        this.channels = channels;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "downloads";
    }

    @Override
    public Duration pause() {
        return LOOK;
    }

    @Override
    public Bell bell() {
        return bell;
    }

    /// A message with a file came in: it is fetched once that is committed.
    void expect(Transaction transaction, LiveConversation conversation, long messageId, RemoteFile file) {
        store.insert(
                transaction,
                new Wanted(
                        conversation.projectId(), messageId, conversation.channelId(), conversation.id(), file, 0, 0),
                clock.instant());
        transaction.afterCommit(this::wake);
    }

    /// A message carries something else now: what was on its way for it is not wanted any more, its new file is.
    void replaced(
            Transaction transaction, ConnectedChannel channel, Messages.Stored message, @Nullable Content content) {
        store.forget(transaction, channel.projectId(), message.id());
        if (content instanceof Content.Media media) {
            store.insert(
                    transaction,
                    new Wanted(
                            channel.projectId(),
                            message.id(),
                            channel.id(),
                            message.conversationId(),
                            media.file(),
                            0,
                            0),
                    clock.instant());
            transaction.afterCommit(this::wake);
        }
    }

    /// Something is due.
    void wake() {
        bell.ring();
    }

    @Override
    public boolean round() {
        var room = fetching.room();
        if (room == 0) {
            return false;
        }
        var now = clock.instant();
        for (var wanted : database.write(transaction -> store.claim(transaction, now, now.plus(LEASE), room))) {
            fetching.start(() -> fetch(wanted));
        }
        return false;
    }

    private void fetch(Wanted wanted) {
        try {
            var saved = new AtomicReference<@Nullable StoredFile>();
            var download = download(wanted, saved);
            database.run(transaction -> record(transaction, wanted, download, saved.get()));
        } catch (DiskFull full) {
            database.run(transaction -> awaitRoom(transaction, wanted));
        } catch (RuntimeException failure) {
            // The lease runs out, and the file is fetched once more.
            LOG.errorf(failure, "Message %d: what became of its file could not be recorded", wanted.messageId());
        }
    }

    private Download download(Wanted wanted, AtomicReference<@Nullable StoredFile> saved) {
        try {
            return channels.download(channels.connected(wanted.channelId()), wanted.remote(), bytes -> {
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
            return new Download.Impossible("too-large");
        } catch (DiskFull full) {
            throw full;
        } catch (RuntimeException failure) {
            // Counted as any other failure: what fails each time must not be tried for ever.
            LOG.errorf(failure, "Message %d: its file could not be fetched", wanted.messageId());
            return new Download.Failed(failure.getClass().getSimpleName());
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
                store.postpone(transaction, wanted, clock.instant().plus(pause(wanted.attempts())));
        }
    }

    /// The thread says what is the matter, so that whoever can make room hears of it; the file stays queued.
    private void awaitRoom(Transaction transaction, Wanted wanted) {
        store.awaitRoom(transaction, wanted, clock.instant().plus(pauseForRoom(wanted.withoutRoom())));
        if (wanted.withoutRoom() == 0) {
            tell(transaction, wanted, null, "disk-full");
        }
    }

    /// 2 seconds, doubling: eight attempts within some four minutes. Links do not live long.
    static Duration pause(int attempts) {
        return Duration.ofSeconds(1L << attempts);
    }

    /// 30 seconds, doubling up to ten minutes: somebody has to come and make room.
    static Duration pauseForRoom(int before) {
        var pause = Duration.ofSeconds(30L << Math.min(before, ROOM_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void done(Transaction transaction, Wanted wanted, @Nullable Long file, @Nullable String problem) {
        // The client may have replaced the file while we fetched it.
        if (store.remove(transaction, wanted)) {
            tell(transaction, wanted, file, problem);
        }
    }

    private void tell(Transaction transaction, Wanted wanted, @Nullable Long file, @Nullable String problem) {
        messages.fetched(transaction, wanted.projectId(), wanted.messageId(), file, problem);
    }
}
