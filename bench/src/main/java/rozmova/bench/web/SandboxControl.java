package rozmova.bench.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import rozmova.bench.sample.Messenger;

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

    /// What the shop has with each messenger: the first bot, Viber account and Page.
    public List<ShopAccount> accounts() {
        return List.of(telegram(), viber(), page());
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

    /// People who wrote to the shop before the sandbox was started.
    public void acquaint(ShopAccount account, List<Acquaintance> people) {
        http.post(account.path() + "/acquaintances", account.acquaintances(people));
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

    /// Somebody attaches the shop's bot to their own Telegram account.
    ///
    /// @return the id of this connection
    public String attach(long owner) {
        return http.post(BOT + bot() + "/business", JsonHttp.object().put("owner", Long.toString(owner)))
                .path("id")
                .asText();
    }

    /// A client's phone, open at the chat with that account.
    public Phone phoneAt(String connection, long person) {
        return new TelegramPhone(http, bot(), person, connection);
    }

    public void write(Bot bot, long person, String text) {
        var ignored = new TelegramPhone(http, bot.username(), person).write(text);
    }

    private ShopAccount telegram() {
        var bot = http.get("/control/telegram/bots").path(0);
        var username = bot.path("username").asText();
        return new ShopAccount(
                Messenger.TELEGRAM,
                Map.of("token", bot.path("token").asText()),
                BOT + username,
                person -> JsonHttp.object()
                        .put("id", Long.parseLong(person.account()))
                        .put("firstName", person.firstName())
                        .put("lastName", person.lastName())
                        .put("username", person.nickname())
                        .put("language", person.language()),
                person -> new TelegramPhone(http, username, person));
    }

    private ShopAccount viber() {
        var account = http.get("/control/viber/accounts").path(0);
        var uri = account.path("uri").asText();
        return new ShopAccount(
                Messenger.VIBER,
                Map.of("token", account.path("token").asText()),
                "/control/viber/accounts/" + uri,
                person -> JsonHttp.object()
                        .put("userId", person.account())
                        .put("name", person.name())
                        .put("language", person.language()),
                person -> new ViberPhone(http, uri, person));
    }

    private ShopAccount page() {
        var page = http.get("/control/messenger/pages").path(0);
        var app = page.path("app");
        var username = page.path("username").asText();
        return new ShopAccount(
                Messenger.MESSENGER,
                Map.of(
                        "token", page.path("token").asText(),
                        "appId", app.path("id").asText(),
                        "appSecret", app.path("secret").asText()),
                "/control/messenger/pages/" + username,
                person -> JsonHttp.object()
                        .put("psid", person.account())
                        .put("firstName", person.firstName())
                        .put("lastName", person.lastName())
                        .put("heardAt", person.heardAt().toString()),
                person -> new MessengerPhone(http, username, person));
    }

    private String bot() {
        return http.get("/control/telegram/bots").path(0).path("username").asText();
    }

    /// A bot of the sandbox.
    public record Bot(String username, String token) {}
}
