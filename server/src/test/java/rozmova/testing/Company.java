package rozmova.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.phone.TelegramChat;

/// A shop at work: what its owner sees and does, and the clients who write to it.
public final class Company {
    private final Companies companies;
    private final Person owner;
    private final Shop shop;
    private final Bot bot;
    private long channel;

    Company(Companies companies, Person owner, Shop shop, Bot bot) {
        this.companies = companies;
        this.owner = owner;
        this.shop = shop;
        this.bot = bot;
    }

    /// Connects the bot.
    public Answer connect() {
        var answer = owner.post("projects/{p}/channels", Companies.connection(bot));
        channel = answer.body().path("id").asLong(channel);
        return answer;
    }

    /// The person who founded it, and answers.
    public Person owner() {
        return owner;
    }

    /// Its bot, on the platform's side.
    public Bot bot() {
        return bot;
    }

    /// The id of the bot's channel.
    public long channel() {
        return channel;
    }

    /// Somebody new on the site.
    public Guest guest() {
        return shop.guest();
    }

    /// The phone of somebody new, with the bot's chat open.
    public TelegramChat client(String firstName, String lastName) {
        return companies.sandbox().telegram().phone(firstName, lastName).open(bot);
    }

    /// Iryna's phone, with the bot's chat open.
    public TelegramChat iryna() {
        return client("Ірина", "Мельник");
    }

    /// Another colleague, who is signed in.
    public Person colleague(String role, String name) {
        return companies.desk().invite(owner, role, name);
    }

    /// Every conversation that is not in the log.
    public List<JsonNode> conversations() {
        return list(owner.get("projects/{p}/conversations").good().body().path("conversations"));
    }

    /// The only conversation, as soon as the client's `words` stand in it.
    public long conversationWith(String words) {
        return eventually(() -> conversations().stream()
                .filter(one -> one.at("/lastMessage/text").asText().equals(words))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong());
    }

    /// A conversation with everything in it.
    public JsonNode thread(long id) {
        return owner.get("projects/{p}/conversations/" + id).good().body();
    }

    /// The conversation's row in the lists.
    public JsonNode conversation(long id) {
        return thread(id).path("conversation");
    }

    /// The lines of a thread without the events.
    public List<JsonNode> messages(long id) {
        return list(thread(id).path("messages")).stream()
                .filter(message -> !message.path("kind").asText().equals("event"))
                .toList();
    }

    /// The texts of a thread, in order.
    public List<String> texts(long id) {
        return messages(id).stream()
                .map(message -> message.path("text").asText())
                .toList();
    }

    /// The names of what happened in a thread, in order.
    public List<String> events(long id) {
        return list(thread(id).path("messages")).stream()
                .filter(message -> message.path("kind").asText().equals("event"))
                .map(message -> message.at("/event/name").asText())
                .toList();
    }

    /// The owner answers.
    public JsonNode answer(long id, String text, Long... files) {
        return say(owner, id, text, files).good().body();
    }

    /// Somebody answers.
    public Answer say(Person who, long id, String text, Long... files) {
        return who.post("projects/{p}/conversations/" + id + "/messages", message(text, files));
    }

    /// The owner closes the conversation.
    public JsonNode close(long id) {
        return close(id, Map.of("result", "Sale", "tags", List.of("vip"), "comment", "Синя ваза"));
    }

    /// The owner closes the conversation in this way.
    public JsonNode close(long id, Map<String, ?> with) {
        return owner.post("projects/{p}/conversations/" + id + "/close", with)
                .good()
                .body();
    }

    /// Waits until a message is in one of these states, and returns it.
    public JsonNode awaitState(long id, long message, String state) {
        return eventually(() -> {
            var found = messages(id).stream()
                    .filter(one -> one.path("id").asLong() == message)
                    .findFirst()
                    .orElseThrow();
            assertThat(found.path("state").asText()).isEqualTo(state);
            return found;
        });
    }

    /// The rows of the log.
    public List<JsonNode> log(String query) {
        return list(owner.get("projects/{p}/log?" + query).good().body().path("rows"));
    }

    /// The channel as its page shows it.
    public JsonNode channelNow() {
        return list(owner.get("projects/{p}/channels").good().body().path("channels"))
                .getFirst();
    }

    /// What the client sees of us, in order.
    public static List<String> received(TelegramChat chat) {
        return chat.received().stream().map(Message::text).toList();
    }

    /// The elements of an array.
    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /// A new message as the browser sends it.
    public static Map<String, Object> message(@Nullable String text, Long... files) {
        return Map.of(
                "clientKey",
                UUID.randomUUID().toString(),
                "kind",
                "outbound",
                "text",
                text == null ? "" : text,
                "files",
                List.of(files));
    }
}
