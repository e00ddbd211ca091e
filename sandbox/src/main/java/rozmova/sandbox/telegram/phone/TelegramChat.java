package rozmova.sandbox.telegram.phone;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.StoredFile;
import rozmova.sandbox.people.Person;
import rozmova.sandbox.telegram.chat.Author;
import rozmova.sandbox.telegram.chat.Chat;
import rozmova.sandbox.telegram.chat.Entities;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.chat.Standing;

/// One chat on a phone: what the person does in it, and what is seen there.
///
/// ```java
/// TelegramChat chat = sandbox.telegram().phone("Ірина", "Мельник").open(bot);
/// chat.start("tok_1");
/// chat.write("Добрий день!");
/// Message answer = chat.awaitReceived(1).getLast();
/// ```
public final class TelegramChat {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Chat chat;
    private final ClientNews news;

    TelegramChat(Chat chat) {
        this.chat = chat;
        this.news = new ClientNews(chat);
    }

    /// Presses START.
    public Message start() {
        return start("");
    }

    /// Presses START after a deep link with this payload. Unblocks the bot if it was blocked.
    public Message start(String payload) {
        if (chat.standing() == Standing.BLOCKED) {
            unblock();
        }
        return write(payload.isEmpty() ? "/start" : "/start " + payload);
    }

    /// Writes a text. Addresses, commands and mentions in it are marked as Telegram does.
    public Message write(String text) {
        return write(text, Entities.in(text));
    }

    /// Writes a text with these marks.
    public Message write(String text, ArrayNode entities) {
        return send(text(text, entities), 0);
    }

    /// Answers one message with a text.
    public Message reply(long messageId, String text) {
        return send(text(text, Entities.in(text)), messageId);
    }

    /// Sends files of any kind, see [TelegramMedia].
    public TelegramMedia media() {
        return new TelegramMedia(this, chat.bot().media());
    }

    /// Sends what is rarer: dice, stories, quotes, what somebody else wrote.
    public TelegramKinds kinds() {
        return new TelegramKinds(this);
    }

    /// Sends any content in the words of the Bot API, for kinds that are not known here.
    public Message send(ObjectNode content) {
        return send(content, 0);
    }

    /// Sends a point on the map.
    public Message location(double latitude, double longitude) {
        return send(place(latitude, longitude));
    }

    /// Shares where the person is, for so long.
    public Message liveLocation(double latitude, double longitude, Duration period) {
        ObjectNode content = place(latitude, longitude);
        content.withObject("/location").put("live_period", period.toSeconds());
        return send(content);
    }

    /// Moves a live location.
    public Message move(long messageId, double latitude, double longitude) {
        ObjectNode content = find(messageId).content().deepCopy();
        content.withObject("/location").put("latitude", latitude).put("longitude", longitude);
        return edit(messageId, content);
    }

    /// Sends a place with a name.
    public Message venue(String title, String address, double latitude, double longitude) {
        ObjectNode content = place(latitude, longitude);
        content.putObject("venue")
                .put("title", title)
                .put("address", address)
                .set("location", content.path("location").deepCopy());
        return send(content);
    }

    /// Sends a contact; it is the person's own when the number is theirs.
    public Message contact(String phone, String firstName) {
        ObjectNode content = Json.object();
        ObjectNode contact =
                content.putObject("contact").put("phone_number", phone).put("first_name", firstName);
        if (phone.equals(chat.person().phone())) {
            contact.put("user_id", chat.person().id());
        }
        return send(content);
    }

    /// Sends a poll: a kind that many bots do not know.
    public Message poll(String question, String... options) {
        ObjectNode content = Json.object();
        ObjectNode poll = content.putObject("poll")
                .put("id", Long.toString(System.nanoTime()))
                .put("question", question)
                .put("total_voter_count", 0)
                .put("is_closed", false)
                .put("is_anonymous", true)
                .put("type", "regular")
                .put("allows_multiple_answers", false);
        ArrayNode list = poll.putArray("options");
        for (String option : options) {
            list.addObject().put("text", option).put("voter_count", 0);
        }
        return send(content);
    }

    /// Changes the text or the caption of an own message.
    public Message edit(long messageId, String text) {
        ObjectNode content = find(messageId).content().deepCopy();
        boolean plain = content.has("text");
        content.remove(List.of("entities", "caption_entities"));
        content.setAll(plain ? text(text, Entities.in(text)) : Json.object().put("caption", text));
        return edit(messageId, content);
    }

    /// Changes an own message to any content in the words of the Bot API: another picture, a place that moves no more.
    public Message edit(long messageId, ObjectNode content) {
        Message message = chat.change(messageId, old -> old.edited(content, chat.now()), news::edited);
        chat.tell();
        return message;
    }

    /// Takes own messages back. An ordinary bot hears nothing of it.
    public void delete(Long... messageIds) {
        for (long id : messageIds) {
            chat.change(find(id).id(), Message::gone, unused -> {});
        }
        news.deleted(List.of(messageIds));
        chat.tell();
    }

    /// Sets a reaction; empty text takes it back.
    public void react(long messageId, String emoji) {
        String before = find(messageId).clientReaction();
        chat.change(messageId, old -> old.clientReacted(emoji), message -> news.reacted(message, before));
        chat.tell();
    }

    /// Presses a button under a message of the bot; returns the id of the query.
    public String press(long messageId, String callbackData) {
        String id = news.pressed(find(messageId), callbackData);
        chat.tell();
        return id;
    }

    /// What the bot answered to a press, if it did.
    public Optional<String> answerTo(String queryId) {
        return chat.bot().callbacks().answered(queryId);
    }

    /// Blocks the bot.
    public void block() {
        stand(Standing.BLOCKED);
    }

    /// Takes the block back. Apps usually press START at once, see [#start()].
    public void unblock() {
        stand(Standing.OPEN);
    }

    /// Whose phone it is.
    public Person person() {
        return chat.person();
    }

    /// How the person stands to the bot.
    public Standing standing() {
        return chat.standing();
    }

    /// Everything in the chat, both sides, in order; deleted messages included and marked.
    public List<Message> messages() {
        return chat.messages();
    }

    /// What the bot sent, in order; deleted messages included and marked.
    public List<Message> received() {
        return received(chat.messages());
    }

    /// Waits until the bot has sent so many messages, and returns all it has sent.
    public List<Message> awaitReceived(int count) throws InterruptedException {
        awaitThat(messages -> received(messages).size() >= count, "the bot did not send " + count + " messages");
        return received();
    }

    /// Waits until the bot has sent this text, and returns that message.
    public Message awaitText(String text) throws InterruptedException {
        Predicate<Message> same =
                message -> !message.deleted() && message.text().equals(text);
        awaitThat(messages -> received(messages).stream().anyMatch(same), "the bot did not send: " + text);
        return received().stream().filter(same).findFirst().orElseThrow();
    }

    /// Waits until the messages of the chat are as wanted.
    public void awaitThat(Predicate<List<Message>> wanted, String otherwise) throws InterruptedException {
        if (!chat.await(wanted, PATIENCE)) {
            throw new AssertionError(otherwise + "; there is " + chat.messages());
        }
    }

    /// Up to which message the other side has read, as far as a bot in its name tells; 0 for nothing.
    public long readUpTo() {
        return chat.readUpTo();
    }

    /// The file of a message.
    public StoredFile file(Message message) {
        return message.fileId().flatMap(chat.bot().files()::find).orElseThrow();
    }

    /// What the bot shows to be doing: `typing`, `upload_photo`, … or nothing.
    public String action() {
        return chat.action();
    }

    Message fromOther(Author author, ObjectNode content) {
        Message message = chat.add(author, content, 0, news::wrote);
        chat.tell();
        return message;
    }

    Instant now() {
        return chat.now();
    }

    Message send(ObjectNode content, long replyTo) {
        switch (chat.standing()) {
            case BLOCKED -> throw new IllegalStateException("unblock the bot first");
            case DEACTIVATED -> throw new IllegalStateException("the account was deleted");
            case STRANGER, OPEN -> chat.become(Standing.OPEN);
        }
        Message message = chat.add(Author.PERSON, content, replyTo, news::wrote);
        chat.tell();
        return message;
    }

    private void stand(Standing next) {
        Standing former = chat.become(next);
        if (former != next) {
            news.stands(former, next);
        }
        chat.tell();
    }

    private Message find(long messageId) {
        return chat.find(messageId).orElseThrow(() -> new IllegalArgumentException("no message " + messageId));
    }

    private static List<Message> received(List<Message> messages) {
        return messages.stream().filter(Message::fromBot).toList();
    }

    private static ObjectNode text(String text, ArrayNode entities) {
        ObjectNode content = Json.object().put("text", text);
        if (!entities.isEmpty()) {
            content.set("entities", entities);
        }
        return content;
    }

    private static ObjectNode place(double latitude, double longitude) {
        ObjectNode content = Json.object();
        content.putObject("location").put("latitude", latitude).put("longitude", longitude);
        return content;
    }
}
