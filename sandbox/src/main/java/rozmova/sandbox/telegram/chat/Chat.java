package rozmova.sandbox.telegram.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rozmova.sandbox.net.WatchedLock;
import rozmova.sandbox.people.Person;

/// The private chat of one person with one bot, or with somebody whose account a bot is attached to. Message ids count
/// on from the same number in every chat with a bot, so that nobody can mistake them for unique ones.
public final class Chat {

    private final Bot bot;
    private final Person person;
    private final @Nullable Connection connection;
    private final InstantSource clock;
    private final Consumer<Chat> changed;
    private final long idsAfter;
    private final WatchedLock lock = new WatchedLock();
    private final List<Message> messages = new ArrayList<>();
    private Standing standing = Standing.STRANGER;
    private BotAction action = BotAction.NONE;
    private long readUpTo;

    Chat(
            Bot bot,
            Person person,
            @Nullable Connection connection,
            InstantSource clock,
            Consumer<Chat> changed,
            long idsAfter) {
        this.bot = bot;
        this.person = person;
        this.connection = connection;
        this.clock = clock;
        this.changed = changed;
        this.idsAfter = idsAfter;
    }

    public Bot bot() {
        return bot;
    }

    public Person person() {
        return person;
    }

    /// Whose account it belongs to when it is not the bot's own.
    public Optional<Connection> connection() {
        return Optional.ofNullable(connection);
    }

    /// The time here.
    public Instant now() {
        return clock.instant();
    }

    /// Adds a message; `announce` runs before any later message can be added, so that news keeps their order.
    public Message add(Author author, ObjectNode content, long replyTo, Consumer<Message> announce) {
        return lock.locked(() -> {
            Message message =
                    Message.written(idsAfter + messages.size() + 1L, author, clock.instant(), content, replyTo);
            messages.add(message);
            if (author != Author.PERSON) {
                action = BotAction.NONE;
            }
            announce.accept(message);
            return message;
        });
    }

    /// Puts a changed version in the place of a message.
    public Message change(long id, UnaryOperator<Message> change, Consumer<Message> announce) {
        return lock.locked(() -> {
            Message message = change.apply(messages.get(place(id)));
            messages.set(place(id), message);
            announce.accept(message);
            return message;
        });
    }

    /// The message with this number, unless there was never one or it was deleted.
    public Optional<Message> find(long id) {
        return lock.locked(() -> id <= idsAfter || id > idsAfter + messages.size()
                ? Optional.<Message>empty()
                : Optional.of(messages.get(place(id))).filter(message -> !message.deleted()));
    }

    /// Everything that was ever written here, deleted messages included, in order.
    public List<Message> messages() {
        return lock.locked(() -> List.copyOf(messages));
    }

    public Standing standing() {
        return lock.locked(() -> standing);
    }

    /// Changes the standing and returns the former one.
    public Standing become(Standing next) {
        return lock.locked(() -> {
            Standing former = standing;
            standing = next;
            return former;
        });
    }

    /// The bot shows that it is doing something.
    public void act(String what) {
        lock.locked(() -> action = new BotAction(what, clock.instant().plusSeconds(5)));
    }

    /// Up to which message the account's owner has read, as far as the bot tells; 0 when it never did.
    public long readUpTo() {
        return lock.locked(() -> readUpTo);
    }

    /// The bot marks everything up to a message as read.
    public void read(long id) {
        lock.locked(() -> readUpTo = Math.max(readUpTo, id));
    }

    /// What the bot is doing right now (`typing`, …), empty when nothing.
    public String action() {
        return lock.locked(() -> clock.instant().isBefore(action.until()) ? action.what() : "");
    }

    /// Waits until the messages satisfy the condition; false when they did not within the time.
    public boolean await(Predicate<List<Message>> condition, Duration patience) throws InterruptedException {
        return lock.await(() -> condition.test(List.copyOf(messages)), patience);
    }

    private int place(long id) {
        return Math.toIntExact(id - idsAfter - 1);
    }

    /// Tells those who look at this chat that it has changed.
    public void tell() {
        changed.accept(this);
    }

    /// What is remembered of it.
    Kept kept() {
        return lock.locked(() -> new Kept(person, idsAfter, standing, readUpTo, List.copyOf(messages)));
    }

    /// Puts back what was remembered.
    void restore(Kept kept) {
        lock.locked(() -> {
            standing = kept.standing();
            readUpTo = kept.readUpTo();
            return messages.addAll(kept.messages());
        });
    }

    /// @param idsAfter the number after which its messages are counted
    public record Kept(Person person, long idsAfter, Standing standing, long readUpTo, List<Message> messages) {}
}
