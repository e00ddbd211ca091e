package rozmova.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Inbound;
import rozmova.conversation.ConversationEvent.Reopened.By;
import rozmova.conversation.ConversationStore.Closing;
import rozmova.conversation.ConversationStore.Preview;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;

/// A conversation with its row locked, and everything that can happen to it: open, closed, logged, and no other way.
/// Each act is whole: it checks that it is allowed now, changes the row, writes the event, sets when the conversation
/// goes on by itself, and has the change announced after the commit. Nothing else changes a conversation. It lives
/// within one transaction. An act on a conversation that is logged throws a [Problem] 409 that names the state.
public final class LiveConversation {
    private final LiveConversations home;
    private final Transaction transaction;
    private ConversationRow row;

    LiveConversation(LiveConversations home, Transaction transaction, ConversationRow row) {
        this.home = home;
        this.transaction = transaction;
        this.row = row;
    }

    /// The project it belongs to.
    public long projectId() {
        return row.projectId();
    }

    /// Its id.
    public long id() {
        return row.id();
    }

    /// How far on its way it is.
    public Conversation.State state() {
        return row.state();
    }

    /// The channel in which it is held.
    public long channelId() {
        return row.channelId();
    }

    /// The client in this channel.
    public long identityId() {
        return row.identityId();
    }

    /// The client.
    public long clientId() {
        return row.clientId();
    }

    /// What screens show of it by now.
    public Conversation view() {
        return home.announcer.view(transaction, row.projectId(), row.id());
    }

    /// The client wrote: they wait from now on, and a closed conversation is open again.
    ///
    /// @param at when it was said, on our clock
    /// @return the message's id; empty when it stood here before
    public Optional<Long> receive(Line.Received line, Instant at) {
        requireUnlogged();
        var stands = stands(at);
        reopen(By.CLIENT, null);
        var added = add(stands, line);
        var preview = new Preview(Message.Kind.INBOUND, line.message().text(), stands);
        row = home.store.received(transaction, row, preview, closing(home.clock.instant()));
        added.ifPresent(id -> happened(stands, null, new ConversationEvent.Received(id)));
        announce();
        return added;
    }

    /// A manager answers: nobody waits any more, a closed conversation is open again, and whoever answers first is
    /// responsible. The messages are queued by the [EventSink] that hears of it. Returns their ids.
    ///
    /// @param shown what lists show of the answer
    /// @param lines the messages that it takes, in their order
    public List<Long> answer(long manager, String shown, List<Line.Sent> lines) {
        requireUnlogged();
        var now = next();
        reopen(By.STAFF, manager);
        var ids = lines.stream().map(line -> add(now, line).orElseThrow()).toList();
        answered(manager, false, new Preview(Message.Kind.OUTBOUND, shown, now), ids, closing(now));
        return ids;
    }

    /// Somebody answered in the account's name, but not from here. If that was no person, only the line is there: the
    /// client waits as before, what is closed stays closed, and nobody has answered.
    ///
    /// @param at when, on our clock
    /// @return the message's id; empty when it stood here before
    public Optional<Long> answeredElsewhere(Inbound.Echo echo, Instant at) {
        requireUnlogged();
        var stands = stands(at);
        if (!echo.automatic()) {
            reopen(By.ELSEWHERE, null);
        }
        var added = add(stands, new Line.Elsewhere(echo));
        var preview = new Preview(Message.Kind.OUTBOUND, echo.text(), stands);
        answered(null, echo.automatic(), preview, added.stream().toList(), closing(home.clock.instant()));
        return added;
    }

    /// A manager writes something for colleagues; returns the note's id.
    public long note(Line.Note note) {
        requireUnlogged();
        var now = next();
        var id = add(now, note).orElseThrow();
        happened(now, note.author(), new ConversationEvent.Noted(id));
        return id;
    }

    /// The manager is responsible from now on.
    public void take(long manager) {
        requireUnlogged();
        if (row.managerId() == null || row.managerId() != manager) {
            row = home.store.take(transaction, row, manager);
            happened(next(), manager, new ConversationEvent.Taken());
        }
        announce();
    }

    /// A manager closes it; it stands in the log after its quiet hour. Closing it again changes what is given; a result
    /// or comment of null leaves the one it has.
    public void close(long manager, @Nullable String result, List<String> tags, @Nullable String comment) {
        requireUnlogged();
        var now = next();
        happened(now, manager, new ConversationEvent.Closed(result));
        row = home.store.close(transaction, row, new Closing(now, manager, result, tags, comment), logging(now));
        announce();
    }

    /// A manager opens it again, for instance by undo; one that is open stays as it is.
    public void reopen(long manager) {
        requireUnlogged();
        if (reopen(By.STAFF, manager)) {
            row = home.store.reopen(transaction, row, closing(next()));
        }
        announce();
    }

    /// It has become known from which visit the client came. A conversation that has a visit keeps it, and the thread
    /// tells that the client came again by another way; where the visit is gone, nothing is known.
    public void bind(long visitId, Instant at) {
        requireUnlogged();
        if (Objects.equals(row.visitId(), visitId)) {
            return;
        }
        home.visits.find(transaction, row.projectId(), visitId).ifPresent(visit -> {
            if (row.visitId() == null) {
                row = home.origins.bind(transaction, row, visit.id(), visit.visitorId(), visit.source());
                happened(at, null, new ConversationEvent.Bound(visit.id()));
                announce();
            }
            happened(at, null, new ConversationEvent.Opened(visit.source().landingPage(), visit.source()));
        });
    }

    /// The client came with a link that belongs to somebody else's visit, which stays with that one.
    public void shareLink(Instant at) {
        requireUnlogged();
        if (!row.sharedLink() && row.visitId() == null) {
            row = home.origins.shared(transaction, row);
            happened(at, null, new ConversationEvent.SharedLink());
            announce();
        }
    }

    /// The client came from an advertisement of the messenger's own platform, which knows it by this id.
    public void advertised(String advert) {
        requireUnlogged();
        row = home.origins.advertised(transaction, row, advert);
        announce();
    }

    /// The client came by a link of somebody else's; what it carries names the campaign as long as nothing else does.
    public void linked(String link, Instant at) {
        requireUnlogged();
        if (!home.origins.tells(transaction, row, link)) {
            row = home.origins.linked(transaction, row, link);
            happened(at, null, new ConversationEvent.Linked(link));
            announce();
        }
    }

    /// @throws Problem 409 when the conversation is finished: then nothing happens to it any more
    public void requireUnlogged() {
        if (row.state() == Conversation.State.LOGGED) {
            throw Problem.conflict(
                    "already-logged", "This conversation is logged, and so finished; write to the client instead");
        }
    }

    /// It was begun just now.
    void begun(@Nullable Long manager, Instant at) {
        happened(at, manager, new ConversationEvent.Begun());
    }

    /// Something happened that its row does not hold: the thread tells it.
    public void tell(ConversationEvent.InThread event) {
        requireUnlogged();
        happened(home.clock.instant(), null, event);
        touch();
    }

    /// Something changed that its row does not hold, such as the client's name.
    void touch() {
        row = home.store.touch(transaction, row);
        announce();
    }

    /// Does what the rules demanded by `at`, in case the worker has not come to it yet: a message after the quiet hour
    /// begins a new conversation, to the second. All times are the rule's, even when the server was down then.
    LiveConversation settle(Instant at) {
        while (row.state() != Conversation.State.LOGGED && !row.dueAt().isAfter(at)) {
            switch (row.state()) {
                case OPEN -> closeByRule();
                case CLOSED -> log(at);
                case LOGGED -> throw new IllegalStateException("A logged conversation is never due");
            }
            announce();
        }
        return this;
    }

    private void closeByRule() {
        var at = row.dueAt();
        happened(at, null, new ConversationEvent.ClosedAutomatically());
        row = home.store.close(transaction, row, new Closing(at, null, null, List.of(), null), logging(at));
    }

    private void log(Instant now) {
        var closed = Objects.requireNonNull(row.closedAt(), "A closed conversation says since when it is");
        var due = logging(closed);
        if (due.isAfter(now)) {
            row = home.store.postpone(transaction, row, due);
        } else {
            home.digests.write(transaction, row.projectId(), row.id());
            row = home.store.log(transaction, row, due);
            happened(due, null, new ConversationEvent.Logged());
        }
    }

    /// Whether it was closed; then the thread tells who opened it.
    private boolean reopen(By by, @Nullable Long manager) {
        if (row.state() != Conversation.State.CLOSED) {
            return false;
        }
        happened(next(), manager, new ConversationEvent.Reopened(by));
        return true;
    }

    private void answered(@Nullable Long by, boolean automatic, Preview preview, List<Long> messages, Instant closing) {
        row = home.store.answered(transaction, row, by, automatic, Math.max(1, messages.size()), preview, closing);
        if (!automatic) {
            happened(preview.at(), by, new ConversationEvent.Answered(messages));
        }
        announce();
    }

    private Optional<Long> add(Instant at, Line line) {
        return home.timeline.add(transaction, row, at, line);
    }

    private void happened(Instant at, @Nullable Long author, ConversationEvent event) {
        home.timeline.happened(transaction, row, at, author, event);
    }

    private void announce() {
        home.announcer.conversation(transaction, row.projectId(), row.id());
    }

    private Instant closing(Instant lastMessage) {
        return home.durations.closing(transaction, row.projectId(), lastMessage);
    }

    private Instant logging(Instant closed) {
        return home.durations.logging(transaction, row, closed);
    }

    /// When something that happens now stands in the thread. Not before what stands there: our clock may have been
    /// set back since.
    private Instant next() {
        var now = home.clock.instant();
        return now.isBefore(row.lastMessageAt()) ? row.lastMessageAt() : now;
    }

    /// When something that was said at `at` stands in the thread.
    private Instant stands(Instant at) {
        return at.isBefore(home.clock.instant()) ? at : next();
    }
}
