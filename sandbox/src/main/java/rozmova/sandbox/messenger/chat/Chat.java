package rozmova.sandbox.messenger.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import rozmova.sandbox.messenger.chat.Message.Draft;
import rozmova.sandbox.net.Tokens;
import rozmova.sandbox.net.WatchedLock;
import rozmova.sandbox.people.Person;

/// The thread of one person with one Page.
public final class Chat {

    private static final Duration TYPING = Duration.ofSeconds(20);

    private final Page page;
    private final Person person;
    private final String psid;
    private final Consumer<Chat> changed;
    private final WatchedLock lock = new WatchedLock();
    private final List<Message> messages = new ArrayList<>();
    private Standing standing = Standing.STRANGER;
    private Instant heard = Instant.EPOCH;
    private PageAction action = PageAction.NONE;
    private Marks marks = Marks.NONE;
    private String owner = "";

    Chat(Page page, Person person, String psid, Consumer<Chat> changed) {
        this.page = page;
        this.person = person;
        this.psid = psid;
        this.changed = changed;
    }

    public Page page() {
        return page;
    }

    public Person person() {
        return person;
    }

    /// The person's id, worth something to this Page only.
    public String psid() {
        return psid;
    }

    /// The time here.
    public Instant now() {
        return page.network().clock().instant();
    }

    /// Adds a message; `announce` runs before any later message can be added, so that events keep their order.
    public Message add(Draft draft, Consumer<Message> announce) {
        return lock.locked(() -> {
            Message message = Message.written("m_" + Tokens.random(86), now(), draft);
            messages.add(message);
            if (draft.fromPage()) {
                action = PageAction.NONE;
            }
            announce.accept(message);
            return message;
        });
    }

    /// Puts a changed version in the place of a message.
    public Message change(String mid, UnaryOperator<Message> change, Consumer<Message> announce) {
        return lock.locked(() -> {
            int place = place(mid).orElseThrow(() -> new IllegalArgumentException("no message " + mid));
            Message message = change.apply(messages.get(place));
            messages.set(place, message);
            announce.accept(message);
            return message;
        });
    }

    /// The message with this id.
    public Optional<Message> find(String mid) {
        return lock.locked(() -> place(mid).map(messages::get));
    }

    /// Everything that was ever written here, in order.
    public List<Message> messages() {
        return lock.locked(() -> List.copyOf(messages));
    }

    public Standing standing() {
        return lock.locked(() -> standing);
    }

    /// Changes the standing.
    public void become(Standing next) {
        lock.locked(() -> standing = next);
    }

    /// The person did something that lets the Page write for a while.
    public void hear() {
        lock.locked(() -> heard = now());
    }

    /// When the person last did something that lets the Page write.
    public Instant heard() {
        return lock.locked(() -> heard);
    }

    /// Leaves it as if the person had last been heard of at this time, for sample data.
    public void heard(Instant at) {
        lock.locked(() -> heard = at);
    }

    /// The Page begins or stops typing.
    public void type(boolean typing) {
        lock.locked(() -> action = new PageAction(typing, now().plus(TYPING)));
    }

    /// Whether the Page is shown to be typing.
    public boolean typing() {
        return lock.locked(() -> action.typing() && now().isBefore(action.until()));
    }

    /// How far each side has received and seen what the other wrote.
    public Marks marks() {
        return lock.locked(() -> marks);
    }

    /// Moves the marks.
    public void mark(UnaryOperator<Marks> change) {
        lock.locked(() -> marks = change.apply(marks));
    }

    /// The id of the app that owns the thread; empty while it is the Page's own app.
    public String owner() {
        return lock.locked(() -> owner);
    }

    /// Gives the thread to another app, or back with empty text.
    public void giveTo(String appId) {
        lock.locked(() -> owner = appId);
    }

    /// Waits until the messages satisfy the condition; false when they did not within the time.
    public boolean await(Predicate<List<Message>> condition, Duration patience) throws InterruptedException {
        return lock.await(() -> condition.test(List.copyOf(messages)), patience);
    }

    /// Tells those who look at this thread that it has changed.
    public void tell() {
        changed.accept(this);
    }

    private Optional<Integer> place(String mid) {
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).mid().equals(mid)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// What is remembered of it.
    Kept kept() {
        return lock.locked(() -> new Kept(person, psid, standing, heard, marks, owner, List.copyOf(messages)));
    }

    /// Puts back what was remembered.
    void restore(Kept kept) {
        lock.locked(() -> {
            standing = kept.standing();
            heard = kept.heard();
            marks = kept.marks();
            owner = kept.owner();
            return messages.addAll(kept.messages());
        });
    }

    public record Kept(
            Person person,
            String psid,
            Standing standing,
            Instant heard,
            Marks marks,
            String owner,
            List<Message> messages) {}
}
