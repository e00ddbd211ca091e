package rozmova.conversation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;
import rozmova.channel.Inbound;
import rozmova.channel.Mark;
import rozmova.conversation.CorrectionStore.Version;
import rozmova.conversation.digest.Digests;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

/// Messages that stand in threads already: finding them, and what becomes of them. Every change is whole: the row, the
/// words by which the log finds it, and the announcement after the commit.
@Singleton
public final class Messages {
    private final MessageStore store;
    private final CorrectionStore corrections;
    private final MessageViewStore views;
    private final Contents contents;
    private final Digests digests;
    private final Announcer announcer;

    Messages(
            MessageStore store,
            CorrectionStore corrections,
            MessageViewStore views,
            Contents contents,
            Digests digests,
            Announcer announcer) {
        this.store = store;
        this.corrections = corrections;
        this.views = views;
        this.contents = contents;
        this.digests = digests;
        this.announcer = announcer;
    }

    /// The message with this id on the platform.
    public Optional<Stored> byExternalId(Reading reading, long projectId, long channelId, String externalId) {
        return store.byExternalId(reading, projectId, channelId, externalId);
    }

    /// The message of a conversation that the browser made this key for.
    public Optional<Long> byClientKey(Reading reading, LiveConversation conversation, UUID clientKey) {
        return store.byClientKey(reading, conversation, clientKey);
    }

    /// A message of a conversation.
    public Optional<Stored> find(Reading reading, LiveConversation conversation, long id) {
        return store.find(reading, conversation, id);
    }

    /// The platform's id of what the client wrote last in a conversation; null when they have not.
    public @Nullable String lastInbound(Reading reading, LiveConversation conversation) {
        return store.lastInbound(reading, conversation);
    }

    /// What screens show of a message by now.
    public Message view(Reading reading, long projectId, long id) {
        return views.view(reading, projectId, id).orElseThrow();
    }

    /// The message says `text` from now on; what it said is kept.
    ///
    /// @param marks the formatting of the new text
    public void edit(Transaction transaction, long projectId, long id, String text, List<Mark> marks, Instant at) {
        corrections.edit(transaction, projectId, id, text, contents.of(marks), at);
        reworded(transaction, projectId, id);
    }

    /// The client changed what they had written: words, what it carries, or both. What it was is kept; only a place
    /// that moves leaves no trace, and one that moves no longer stays where it was last.
    ///
    /// @return whether it carries something else now, so that a file of it is to be fetched
    public boolean rewritten(Transaction transaction, long projectId, Stored message, Inbound.Edited edited) {
        var content = edited.content();
        var carried = corrections.carried(transaction, projectId, message.id());
        if (content instanceof Content.Location place && (place.live() || isLive(carried.content()))) {
            var now = place.live() ? contents.of(place) : contents.ended(place);
            corrections.move(transaction, projectId, message.id(), now, edited.at());
            reworded(transaction, projectId, message.id());
            return false;
        }
        if (content != null && contents.differs(carried.content(), carried.key(), content)) {
            var key = content instanceof Content.Media media ? media.file().key() : null;
            var node = Objects.requireNonNull(contents.of(content));
            corrections.replace(
                    transaction,
                    projectId,
                    message.id(),
                    new Version(edited.text(), contents.of(edited.marks()), node, key, edited.at()));
            reworded(transaction, projectId, message.id());
            return true;
        }
        if (!message.text().equals(edited.text())) {
            // A link's preview counts as an edit on the platform, not in a conversation.
            edit(transaction, projectId, message.id(), edited.text(), edited.marks(), edited.at());
        }
        return false;
    }

    private static boolean isLive(Message.@Nullable Content content) {
        return content instanceof Message.Location place && place.live();
    }

    /// The message is taken back; once more changes nothing.
    public void delete(Transaction transaction, long projectId, long id, Instant at) {
        if (corrections.delete(transaction, projectId, id, at)) {
            reworded(transaction, projectId, id);
        }
    }

    /// The client's reactions to a message are these since `at`; nothing when later ones stand there.
    public void react(Transaction transaction, long projectId, long id, List<String> emoji, Instant at) {
        if (corrections.react(transaction, projectId, id, contents.reactions(emoji), at)) {
            changed(transaction, projectId, id);
        }
    }

    /// The client's file is here, or it never will be.
    ///
    /// @param file the id of the file
    /// @param problem why there is none, as a name that screens translate
    public void fetched(
            Transaction transaction, long projectId, long id, @Nullable Long file, @Nullable String problem) {
        store.fetched(transaction, projectId, id, file, problem);
        reworded(transaction, projectId, id);
    }

    /// It waits for its turn, for the first time or again.
    public void queued(Transaction transaction, long projectId, long id) {
        store.state(transaction, projectId, id, Message.State.QUEUED, null);
        changed(transaction, projectId, id);
    }

    /// It did not arrive, and will not by itself.
    public void failed(Transaction transaction, long projectId, long id, Message.Failure failure) {
        store.state(transaction, projectId, id, Message.State.FAILED, failure);
        changed(transaction, projectId, id);
    }

    /// The platform has it.
    ///
    /// @param at the platform's time of it, or the nearest we know
    public void sent(Transaction transaction, long projectId, long id, String externalId, Instant at) {
        store.sent(transaction, projectId, id, externalId, at);
        changed(transaction, projectId, id);
    }

    /// Nobody knows whether it arrived, unless the platform has told meanwhile that it did.
    ///
    /// @param detail why nobody does
    public void unknown(Transaction transaction, long projectId, long id, String detail) {
        store.unknown(transaction, projectId, id, detail);
        changed(transaction, projectId, id);
    }

    /// The message's row is another one now: everybody is told after the commit.
    public void changed(Transaction transaction, long projectId, long id) {
        announcer.message(transaction, projectId, id);
    }

    private void reworded(Transaction transaction, long projectId, long id) {
        digests.messageChanged(transaction, projectId, id);
        changed(transaction, projectId, id);
    }

    /// A message that is there.
    ///
    /// @param author the staff member who wrote it
    /// @param state how far an outbound one has come
    /// @param externalId the platform's id of it
    /// @param carries whether it is more than text
    /// @param changedAt the platform's time of its last edit or move; the epoch when there was none
    public record Stored(
            long id,
            long conversationId,
            Message.Kind kind,
            @Nullable Long author,
            String text,
            Message.@Nullable State state,
            @Nullable String externalId,
            boolean carries,
            boolean deleted,
            Instant changedAt) {}
}
