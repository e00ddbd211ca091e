package rozmova.sandbox.messenger.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import rozmova.sandbox.messenger.chat.Chat;
import rozmova.sandbox.messenger.chat.Marks;
import rozmova.sandbox.messenger.chat.Message;
import rozmova.sandbox.messenger.chat.Message.Draft;
import rozmova.sandbox.messenger.chat.Standing;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.StoredFile;

/// One thread on a phone: what the person does in it, and what is seen there.
///
/// ```java
/// MessengerChat chat = sandbox.messenger().phone("Ірина", "Мельник").open(page);
/// chat.getStarted("tok_1");
/// chat.write("Добрий день!");
/// Message answer = chat.awaitText("Вітаю!");
/// ```
public final class MessengerChat {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_EDITS = 5;

    private final Chat chat;
    private final ClientNews news;

    public MessengerChat(Chat chat) {
        this.chat = chat;
        this.news = new ClientNews(chat);
    }

    /// The person's id as the Page knows it.
    public String psid() {
        return chat.psid();
    }

    /// Opens the thread by a link with this ref. A new thread says nothing of it before a button is tapped.
    public void arrive(String ref) {
        if (chat.standing() != Standing.STRANGER) {
            chat.hear();
            news.came(Referrals.link(chat.page(), ref));
            chat.tell();
        }
    }

    /// Taps Get Started.
    public Message getStarted() {
        return getStarted("");
    }

    /// Taps Get Started after a link with this ref.
    public Message getStarted(String ref) {
        String payload = chat.page()
                .profile()
                .getStarted()
                .filter(unused -> chat.page().profile().iceBreakers().isEmpty())
                .orElseThrow(() -> new IllegalStateException("this Page shows no Get Started button"));
        return tap("Get Started", payload, Referrals.link(chat.page(), ref));
    }

    /// Taps one of the questions that stand in a new thread, after a link with this ref.
    public Message ask(String question, String ref) {
        return tap(
                question,
                payload(chat.page().profile().iceBreakers(), "question", question),
                Referrals.link(chat.page(), ref));
    }

    /// Taps an entry of the menu.
    public Message choose(String title) {
        return tap(title, payload(chat.page().profile().menu(), "title", title), Json.object());
    }

    /// Taps a button or a quick reply under a message of the Page.
    public Message press(String mid, String payload) {
        JsonNode content = find(mid).content();
        for (JsonNode reply : content.path("quick_replies")) {
            if (reply.path("payload").asText().equals(payload)) {
                ObjectNode answer =
                        Json.object().put("text", reply.path("title").asText());
                answer.putObject("quick_reply").put("payload", payload);
                return send(answer);
            }
        }
        for (JsonNode button : content.findValues("buttons").stream()
                .flatMap(JsonNode::valueStream)
                .toList()) {
            if (button.path("payload").asText().equals(payload)) {
                return tap(button.path("title").asText(), payload, Json.object());
            }
        }
        throw new IllegalArgumentException("no button " + payload + " under " + mid);
    }

    /// Writes a text.
    public Message write(String text) {
        return send(Json.object().put("text", text));
    }

    /// Answers one message with a text.
    public Message reply(String mid, String text) {
        return send(new Draft(false, Json.object().put("text", text), find(mid).mid(), ""), news::wrote);
    }

    /// Sends files, stickers, places and links.
    public MessengerMedia media() {
        return new MessengerMedia(this, chat.page());
    }

    /// Things that happen less often than messages.
    public MessengerEvents events() {
        return new MessengerEvents(chat, this, news);
    }

    /// Sends any content in the words of the platform, for kinds that are not known here.
    public Message send(ObjectNode content) {
        return send(Draft.ofClient(content), news::wrote);
    }

    /// Changes an own text, up to five times.
    public Message edit(String mid, String text) {
        Message old = find(mid);
        if (old.fromPage() || old.edits() >= MOST_EDITS) {
            throw new IllegalStateException("a message of one's own can be edited five times");
        }
        Message edited = chat.change(mid, message -> message.edited(text), news::edited);
        chat.tell();
        return edited;
    }

    /// Sets a reaction; empty text takes it back.
    public void react(String mid, String emoji) {
        String before = find(mid).clientReaction();
        boolean taken = emoji.isEmpty();
        if (taken && before.isEmpty()) {
            return;
        }
        chat.hear();
        chat.change(
                mid,
                message -> message.clientReacted(emoji),
                message -> news.reacted(message, taken ? before : emoji, taken));
        chat.tell();
    }

    /// The phone receives what has come; tells which messages those are.
    public void receive() {
        var former = chat.marks().delivered();
        List<String> mids = received().stream()
                .filter(message -> message.at().isAfter(former))
                .map(Message::mid)
                .toList();
        receive(mids);
    }

    /// The phone receives what has come; tells only up to when.
    public void receiveSilently() {
        receive(List.of());
    }

    /// The person looks at the thread.
    public void read() {
        var now = chat.now();
        chat.mark(marks -> marks.read(now));
        news.read(now);
        chat.tell();
    }

    /// Blocks the Page. It hears nothing of that.
    public void block() {
        become(Standing.BLOCKED);
    }

    /// Takes the block back.
    public void unblock() {
        become(Standing.OPEN);
    }

    /// Stands to the Page like this from now on. No event tells of it.
    public void become(Standing standing) {
        chat.become(standing);
        chat.tell();
    }

    /// How the person stands to the Page.
    public Standing standing() {
        return chat.standing();
    }

    /// Everything in the thread, both sides, in order.
    public List<Message> messages() {
        return chat.messages();
    }

    /// What the Page sent, in order.
    public List<Message> received() {
        return received(chat.messages());
    }

    /// Waits until the Page has sent so many messages, and returns all it has sent.
    public List<Message> awaitReceived(int count) throws InterruptedException {
        awaitThat(messages -> received(messages).size() >= count, "the Page did not send " + count + " messages");
        return received();
    }

    /// Waits until the Page has sent this text, and returns that message.
    public Message awaitText(String text) throws InterruptedException {
        Predicate<Message> same = message -> message.text().equals(text);
        awaitThat(messages -> received(messages).stream().anyMatch(same), "the Page did not send: " + text);
        return received().stream().filter(same).findFirst().orElseThrow();
    }

    /// Waits until the messages of the thread are as wanted.
    public void awaitThat(Predicate<List<Message>> wanted, String otherwise) throws InterruptedException {
        if (!chat.await(wanted, PATIENCE)) {
            throw new AssertionError(otherwise + "; there is " + chat.messages());
        }
    }

    /// The file of a message.
    public StoredFile file(Message message) {
        return message.fileId().flatMap(chat.page().files()::find).orElseThrow();
    }

    /// Whether the Page is shown to be typing.
    public boolean typing() {
        return chat.typing();
    }

    /// How far each side has received and seen what the other wrote.
    public Marks marks() {
        return chat.marks();
    }

    Message send(Draft draft, Consumer<Message> announce) {
        switch (chat.standing()) {
            case BLOCKED -> throw new IllegalStateException("unblock the Page first");
            case DEACTIVATED -> throw new IllegalStateException("the account was deleted");
            case STRANGER, OPEN, UNREACHABLE -> chat.become(Standing.OPEN);
        }
        chat.hear();
        Message message = chat.add(draft, announce);
        chat.tell();
        return message;
    }

    private Message tap(String title, String payload, ObjectNode referral) {
        ObjectNode content = Json.object();
        content.putObject("postback").put("title", title).put("payload", payload);
        return send(Draft.ofClient(content), message -> news.tapped(message, referral));
    }

    private void receive(List<String> mids) {
        var now = chat.now();
        chat.mark(marks -> marks.delivered(now));
        news.delivered(now, mids);
        chat.tell();
    }

    private Message find(String mid) {
        return chat.find(mid).orElseThrow(() -> new IllegalArgumentException("no message " + mid));
    }

    private static List<Message> received(List<Message> messages) {
        return messages.stream().filter(Message::fromPage).toList();
    }

    private static String payload(JsonNode entries, String field, String title) {
        return entries.valueStream()
                .filter(entry -> entry.path(field).asText().equals(title))
                .map(entry -> entry.path("payload").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing to tap says " + title));
    }
}
