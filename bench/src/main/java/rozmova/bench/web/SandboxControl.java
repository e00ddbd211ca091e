package rozmova.bench.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;

/// The sandbox's controls.
public final class SandboxControl {
    private static final String BOT = "/control/telegram/bots/";

    private final URI base;
    private final JsonHttp http;

    /// @param base its address without a slash at the end
    public SandboxControl(URI base) {
        this.base = base;
        http = new JsonHttp(base, "rozmova-bench");
    }

    public URI base() {
        return base;
    }

    /// The first bot.
    public Bot bot() {
        var bot = http.get("/control/telegram/bots").path(0);
        return new Bot(bot.path("username").asText(), bot.path("token").asText());
    }

    /// A new bot.
    public Bot bot(String name, String username) {
        var bot = http.post(
                "/control/telegram/bots", JsonHttp.object().put("name", name).put("username", username));
        return new Bot(bot.path("username").asText(), bot.path("token").asText());
    }

    /// Orders a fault for calls of a bot, in the words of the sandbox's README.
    public void fault(Bot bot, ObjectNode fault) {
        http.post("/control/faults", fault.put("bot", bot.username()));
    }

    public void clearFaults() {
        http.delete("/control/faults");
    }

    /// All chats of a bot with all their messages.
    public JsonNode chats(Bot bot) {
        return http.get(BOT + bot.username() + "/chats");
    }

    /// Puts the product's script on every page of the shop.
    public void carry(String scriptUrl) {
        http.post("/control/shop", JsonHttp.object().put("scriptUrl", scriptUrl));
    }

    /// Tells the guided path about the product.
    public void guide(ObjectNode knowledge, List<Account> accounts) {
        var list = knowledge.putArray("accounts");
        for (var account : accounts) {
            list.addObject()
                    .put("role", account.role())
                    .put("name", account.name())
                    .put("email", account.email())
                    .put("password", account.password());
        }
        http.post("/control/guide", knowledge);
    }

    /// People who wrote to the bot before the sandbox was started.
    public void acquaint(Bot bot, ArrayNode people) {
        var body = JsonHttp.object();
        body.set("people", people);
        http.post(BOT + bot.username() + "/acquaintances", body);
    }

    /// Somebody with a phone.
    public long person(String firstName, String lastName, String username, String language) {
        return http.post(
                        "/control/people",
                        JsonHttp.object()
                                .put("firstName", firstName)
                                .put("lastName", lastName)
                                .put("username", username)
                                .put("language", language))
                .path("id")
                .asLong();
    }

    /// Presses START behind a link.
    public void start(Bot bot, long person, String payload) {
        send(bot, person, JsonHttp.object().put("kind", "start").put("payload", payload));
    }

    public void write(Bot bot, long person, String text) {
        send(bot, person, JsonHttp.object().put("kind", "text").put("text", text));
    }

    private void send(Bot bot, long person, ObjectNode what) {
        http.post("/control/telegram/chats/" + bot.username() + "/" + person + "/send", what);
    }

    /// A bot of the sandbox.
    public record Bot(String username, String token) {}
}
