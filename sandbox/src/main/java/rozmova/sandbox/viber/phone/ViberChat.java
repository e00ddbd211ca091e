package rozmova.sandbox.viber.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.StoredFile;
import rozmova.sandbox.viber.chat.Chat;
import rozmova.sandbox.viber.chat.Delivery;
import rozmova.sandbox.viber.chat.Device;
import rozmova.sandbox.viber.chat.Message;
import rozmova.sandbox.viber.chat.Standing;

/// One chat on a phone: what the person does in it, and what is seen there.
///
/// ```java
/// ViberChat chat = sandbox.viber().phone("Ірина", "Мельник").open(account);
/// chat.arrive("tok_1");
/// chat.write("Добрий день!");
/// Message answer = chat.awaitReceived(1).getLast();
/// ```
public final class ViberChat {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Chat chat;

    ViberChat(Chat chat) {
        this.chat = chat;
    }

    /// The id by which the account knows this person.
    public String userId() {
        return chat.userId();
    }

    /// Comes by the Message button.
    public void arrive() {
        arrive("");
    }

    /// Comes by a link with this context.
    public void arrive(String context) {
        chat.arrive(context);
    }

    /// Switches the account's messages on.
    public void subscribe() {
        chat.subscribe();
    }

    /// Switches the account's messages off; writing switches them on again.
    public void unsubscribe() {
        chat.unsubscribe();
    }

    /// Looks at everything that has arrived.
    public void see() {
        chat.see();
    }

    /// Takes other devices: `use(Device.PHONE.withCount(2))`.
    public void use(Device device) {
        chat.use(device);
    }

    /// Writes a text.
    public Message write(String text) {
        return send(content("text").put("text", text));
    }

    /// Sends a picture in JPEG; the caption may be empty.
    public Message picture(byte[] jpeg, String caption) {
        return picture("image.jpg", "image/jpeg", jpeg, caption);
    }

    /// Sends a picture of any type.
    public Message picture(String name, String type, byte[] bytes, String caption) {
        StoredFile file = keep(name, type, bytes);
        String link = link(file);
        ObjectNode content = content("picture")
                .put("text", caption)
                .put("media", link)
                .put("thumbnail", link)
                .put("file_name", name)
                .put("size", file.size());
        return send(content, file);
    }

    /// Sends a film; the caption may be empty.
    public Message video(String name, byte[] mp4, int seconds, String caption) {
        StoredFile file = keep(name, "video/mp4", mp4);
        ObjectNode content = content("video")
                .put("media", link(file))
                .put("file_name", name)
                .put("size", file.size())
                .put("duration", seconds);
        if (!caption.isEmpty()) {
            content.put("text", caption);
        }
        return send(content, file);
    }

    /// Sends any file.
    public Message file(String name, String type, byte[] bytes) {
        StoredFile file = keep(name, type, bytes);
        ObjectNode content =
                content("file").put("media", link(file)).put("file_name", name).put("size", file.size());
        return send(content, file);
    }

    /// Sends a contact.
    public Message contact(String name, String phone) {
        ObjectNode content = content("contact");
        content.putObject("contact").put("name", name).put("phone_number", phone);
        return send(content);
    }

    /// Sends a point on the map.
    public Message location(double latitude, double longitude) {
        ObjectNode content = content("location");
        content.putObject("location").put("lat", latitude).put("lon", longitude);
        return send(content);
    }

    /// Sends an address with its preview.
    public Message url(String address) {
        return send(content("url").put("media", address));
    }

    /// Sends a sticker.
    public Message sticker(long id) {
        return send(content("sticker").put("sticker_id", id));
    }

    /// Sends any message in the words of the REST API, for kinds that are not known here.
    public Message raw(ObjectNode message) {
        return send(message);
    }

    /// Presses a reply button of the account's last message: its body arrives as a text.
    public Message press(String actionBody) {
        JsonNode button = StreamSupport.stream(buttons().spliterator(), false)
                .filter(one -> one.path("ActionBody").asText().equals(actionBody))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no button " + actionBody));
        boolean silent = button.path("Silent").asBoolean(false);
        return chat.write(content("text").put("text", actionBody), silent, "");
    }

    /// How the person stands to the account.
    public Standing standing() {
        return chat.standing();
    }

    /// Whether there is a field to write in: an account without a webhook has none.
    public boolean canWrite() {
        return chat.account().events().hook().isPresent();
    }

    /// Everything in the chat, both sides, in order; messages that could not be shown included and marked.
    public List<Message> messages() {
        return chat.messages();
    }

    /// What has arrived from the account, in order.
    public List<Message> received() {
        return received(chat.messages());
    }

    /// What the account sent and the phone could not show.
    public List<Message> failed() {
        return chat.messages().stream()
                .filter(message -> message.delivery() == Delivery.FAILED)
                .toList();
    }

    /// Waits until so many messages have arrived, and returns all that have.
    public List<Message> awaitReceived(int count) throws InterruptedException {
        awaitThat(messages -> received(messages).size() >= count, "there did not arrive " + count + " messages");
        return received();
    }

    /// Waits until this text has arrived, and returns that message.
    public Message awaitText(String text) throws InterruptedException {
        Predicate<Message> same = message -> message.text().equals(text);
        awaitThat(messages -> received(messages).stream().anyMatch(same), "there did not arrive: " + text);
        return received().stream().filter(same).findFirst().orElseThrow();
    }

    /// Waits until the messages of the chat are as wanted.
    public void awaitThat(Predicate<List<Message>> wanted, String otherwise) throws InterruptedException {
        if (!chat.await(wanted, PATIENCE)) {
            throw new AssertionError(otherwise + "; there is " + chat.messages());
        }
    }

    /// The file of a message.
    public StoredFile file(Message message) {
        return chat.account().media().find(message.fileId()).orElseThrow();
    }

    private JsonNode buttons() {
        List<Message> received = received();
        return received.isEmpty()
                ? Json.array()
                : received.getLast().content().path("keyboard").path("Buttons");
    }

    private Message send(ObjectNode content) {
        return chat.write(content, false, "");
    }

    private Message send(ObjectNode content, StoredFile file) {
        return chat.write(content, false, file.id());
    }

    private StoredFile keep(String name, String type, byte[] bytes) {
        return chat.account().media().keep(name, type, bytes);
    }

    private String link(StoredFile file) {
        return chat.account().media().link(file).toString();
    }

    private static List<Message> received(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.fromAccount() && message.arrived())
                .toList();
    }

    private static ObjectNode content(String type) {
        return Json.object().put("type", type);
    }
}
