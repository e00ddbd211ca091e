package rozmova.sandbox.viber.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import rozmova.sandbox.net.WatchedLock;
import rozmova.sandbox.people.Person;

/// The chat of one person with one account. Events are published while it is locked, so that they keep its order.
public final class Chat {

    private final Account account;
    private final Person person;
    private final String userId;
    private final Network network;
    private final Consumer<Chat> changed;
    private final ChatNews news;
    private final ExecutorService phone = Executors.newVirtualThreadPerTaskExecutor();
    private final WatchedLock lock = new WatchedLock();
    private final List<Message> messages = new ArrayList<>();
    private Standing standing = Standing.STRANGER;
    private Device device = Device.PHONE;
    private String tracking = "";

    Chat(Account account, Person person, String userId, Network network, Consumer<Chat> changed) {
        this.account = account;
        this.person = person;
        this.userId = userId;
        this.network = network;
        this.changed = changed;
        this.news = new ChatNews(this);
    }

    public Account account() {
        return account;
    }

    public Person person() {
        return person;
    }

    /// The id by which the account knows the person.
    public String userId() {
        return userId;
    }

    public Standing standing() {
        return lock.locked(() -> standing);
    }

    public Device device() {
        return lock.locked(() -> device);
    }

    /// The person takes other devices.
    public void use(Device next) {
        lock.locked(() -> device = next);
    }

    /// What the account attached to its last message, and gets back with the person's next ones.
    String tracking() {
        return lock.locked(() -> tracking);
    }

    /// The person opens the chat by a link or by the Message button. This is no subscription.
    public void arrive(String context) {
        lock.locked(() -> {
            news.arrived(context, standing == Standing.SUBSCRIBED);
            return true;
        });
        changed.accept(this);
    }

    /// The person switches the account's messages on; what the account attached before is forgotten.
    public void subscribe() {
        lock.locked(() -> {
            standing = Standing.SUBSCRIBED;
            tracking = "";
            news.subscribed();
            return true;
        });
        changed.accept(this);
    }

    /// The person switches the account's messages off.
    public void unsubscribe() {
        lock.locked(() -> {
            standing = Standing.UNSUBSCRIBED;
            news.unsubscribed();
            return true;
        });
        changed.accept(this);
    }

    /// The person subscribed long ago; nobody is told.
    public void admit() {
        lock.locked(() -> standing = Standing.SUBSCRIBED);
    }

    /// The person writes, which subscribes without an event of its own.
    public Message write(ObjectNode content, boolean silent, String fileId) {
        if (account.events().hook().isEmpty()) {
            throw new IllegalStateException("the account has no webhook: the chat is closed");
        }
        Message written = lock.locked(() -> {
            standing = Standing.SUBSCRIBED;
            Message message = Message.written(network.nextToken(), now(), content, silent, fileId);
            messages.add(message);
            news.wrote(message);
            return message;
        });
        changed.accept(this);
        return written;
    }

    /// The account sends; the phone gets it a moment later.
    public Message send(ObjectNode content) {
        Message sent = lock.locked(() -> {
            Message message = Message.sent(network.nextToken(), now(), content);
            messages.add(message);
            if (content.hasNonNull("tracking_data")) {
                tracking = content.path("tracking_data").asText();
            }
            return message;
        });
        changed.accept(this);
        phone.execute(() -> receive(sent));
        return sent;
    }

    /// The account greets somebody who has just arrived.
    void welcome(ObjectNode content) {
        send(content);
    }

    /// The person looks at everything that has arrived.
    public void see() {
        lock.locked(() -> {
            messages.stream()
                    .filter(message -> message.fromAccount() && message.delivery() == Delivery.DELIVERED)
                    .toList()
                    .forEach(message -> change(message.token(), Message::seen, news::seen));
            return true;
        });
        changed.accept(this);
    }

    /// Everything that was ever written here, in order.
    public List<Message> messages() {
        return lock.locked(() -> List.copyOf(messages));
    }

    /// Whether the person wrote within this time.
    public boolean heardWithin(Duration time) {
        Instant earliest = now().minus(time);
        return messages().stream()
                .anyMatch(message -> !message.fromAccount() && message.at().isAfter(earliest));
    }

    /// How many messages the account sent within this time and after the person's last one.
    public long unanswered(Duration time) {
        Instant earliest = now().minus(time);
        return messages().reversed().stream()
                .takeWhile(Message::fromAccount)
                .filter(message -> message.at().isAfter(earliest))
                .count();
    }

    /// Waits until the messages satisfy the condition; false when they did not within the time.
    public boolean await(Predicate<List<Message>> condition, Duration patience) throws InterruptedException {
        return lock.await(() -> condition.test(List.copyOf(messages)), patience);
    }

    void close() {
        phone.shutdownNow();
    }

    private void receive(Message message) {
        try {
            String fileId = account.media().fetch(message.content(), device());
            lock.locked(() -> change(message.token(), old -> old.delivered(fileId), news::delivered));
        } catch (Downloads.Failed failed) {
            String reason = String.valueOf(failed.getMessage());
            lock.locked(() -> change(message.token(), old -> old.failed(reason), news::failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        changed.accept(this);
    }

    private Message change(long token, UnaryOperator<Message> change, Consumer<Message> announce) {
        int place = 0;
        while (messages.get(place).token() != token) {
            place++;
        }
        Message message = change.apply(messages.get(place));
        messages.set(place, message);
        announce.accept(message);
        return message;
    }

    private Instant now() {
        return network.clock().instant();
    }

    /// What is remembered of it.
    Kept kept() {
        return lock.locked(() -> new Kept(person, userId, standing, device, tracking, List.copyOf(messages)));
    }

    /// Puts back what was remembered.
    void restore(Kept kept) {
        lock.locked(() -> {
            standing = kept.standing();
            device = kept.device();
            tracking = kept.tracking();
            return messages.addAll(kept.messages());
        });
    }

    public record Kept(
            Person person, String userId, Standing standing, Device device, String tracking, List<Message> messages) {}
}
