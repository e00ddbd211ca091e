package rozmova.bench.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.StreamSupport;
import rozmova.bench.sample.Messenger;

/// The product, used by one person.
public final class Desk {
    private static final String API = "/api/v1";

    private final URI base;
    private final JsonHttp http;

    /// @param base its address without a slash at the end
    public Desk(URI base) {
        this.base = base;
        http = new JsonHttp(base, "rozmova-bench");
    }

    public URI base() {
        return base;
    }

    /// What a browser would send to be known.
    public String cookie() {
        return http.cookie();
    }

    /// Whether nobody has set it up yet.
    public boolean fresh() {
        return http.get(API + "/setup").path("needed").asBoolean();
    }

    /// Sets up the first project with its owner, who is signed in.
    ///
    /// @return the project's id
    public long setUp(String code, Account owner, String projectName, String locale) {
        var wish = credentials(owner)
                .put("code", code)
                .put("name", owner.name())
                .put("projectName", projectName)
                .put("timeZone", "Europe/Kyiv")
                .put("locale", locale);
        return firstProject(http.post(API + "/setup", wish));
    }

    /// Signs in.
    ///
    /// @return the id of the person's first project
    public long signIn(Account account) {
        return firstProject(http.post(API + "/session", credentials(account)));
    }

    /// The project's settings.
    public JsonNode project(long project) {
        return http.get(path(project, ""));
    }

    public void change(long project, ObjectNode settings) {
        http.patch(path(project, ""), settings);
    }

    /// Whether somebody with this address is in the team.
    public boolean knows(long project, Account account) {
        return StreamSupport.stream(
                        http.get(path(project, "/staff")).path("staff").spliterator(), false)
                .anyMatch(member -> member.path("email").asText().equals(account.email()));
    }

    /// Invites somebody.
    ///
    /// @return the invitation's token
    public String invite(long project, Account account) {
        var invite = http.post(
                path(project, "/invites"),
                JsonHttp.object().put("email", account.email()).put("role", account.role()));
        var link = invite.path("link").asText();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /// Follows an invitation and is signed in.
    public void accept(String token, Account account, String locale) {
        http.post(
                API + "/invites/" + token,
                JsonHttp.object()
                        .put("name", account.name())
                        .put("password", account.password())
                        .put("locale", locale));
    }

    /// The id of a messenger's first channel.
    public OptionalLong channel(long project, Messenger messenger) {
        var channels = http.get(path(project, "/channels")).path("channels");
        return StreamSupport.stream(channels.spliterator(), false)
                .filter(channel -> channel.path("messenger").asText().equals(messenger.label()))
                .mapToLong(channel -> channel.path("id").asLong())
                .findFirst();
    }

    /// Connects an account with what its messenger gave the shop.
    ///
    /// @return the channel's id
    public long connect(long project, Messenger messenger, Map<String, String> credentials) {
        var named = JsonHttp.object();
        credentials.forEach(named::put);
        var wish = JsonHttp.object().put("messenger", messenger.label());
        return http.post(path(project, "/channels"), wish.set("credentials", named))
                .path("id")
                .asLong();
    }

    /// Connects a Telegram bot.
    public void connect(long project, String token) {
        var ignored = connect(project, Messenger.TELEGRAM, Map.of("token", token));
    }

    /// Has the product ask the platform again, and set its webhook again.
    public void check(long project, long channel) {
        http.post(path(project, "/channels/" + channel + "/check"), JsonHttp.object());
    }

    /// All conversations that are not finished.
    public JsonNode running(long project) {
        return http.get(path(project, "/conversations")).path("conversations");
    }

    /// How many messages of the client a conversation has.
    public int inbound(long project, long conversation) {
        return http.get(path(project, "/conversations/" + conversation))
                .at("/facts/inbound")
                .asInt();
    }

    public void take(long project, long conversation) {
        http.post(path(project, "/conversations/" + conversation + "/take"), JsonHttp.object());
    }

    public void answer(long project, long conversation, String text) {
        var message = JsonHttp.object()
                .put("clientKey", UUID.randomUUID().toString())
                .put("kind", "outbound")
                .put("text", text);
        http.post(
                path(project, "/conversations/" + conversation + "/messages"),
                message.set("files", message.arrayNode()));
    }

    /// A member's id.
    public long member(long project, Account account) {
        return StreamSupport.stream(
                        http.get(path(project, "/staff")).path("staff").spliterator(), false)
                .filter(member -> member.path("email").asText().equals(account.email()))
                .mapToLong(member -> member.path("id").asLong())
                .findFirst()
                .orElseThrow();
    }

    /// The newest finished conversations that a manager answered.
    public List<Long> answered(long project, long manager, int count) {
        var rows = http.get(path(project, "/log?answered=true&manager=%d&limit=%d".formatted(manager, count)));
        return StreamSupport.stream(rows.path("rows").spliterator(), false)
                .map(row -> row.path("id").asLong())
                .toList();
    }

    /// Saves a view of the log.
    public void view(long project, ObjectNode view) {
        http.post(path(project, "/log/views"), view);
    }

    /// The first scorecard.
    public JsonNode scorecard(long project) {
        return http.get(path(project, "/reviews/scorecards")).path("scorecards").path(0);
    }

    /// Reviews a conversation.
    ///
    /// @return the review's id
    public long review(long project, ObjectNode review) {
        return http.post(path(project, "/reviews"), review).path("id").asLong();
    }

    /// Replies to a review.
    public void reply(long project, long review, String text) {
        http.post(
                path(project, "/reviews/" + review + "/comments"),
                JsonHttp.object().put("text", text));
    }

    /// Makes a rule that draws conversations.
    ///
    /// @return its id
    public long rule(long project, ObjectNode rule) {
        return http.post(path(project, "/reviews/rules"), rule).path("id").asLong();
    }

    /// Draws what a rule asks for now.
    public void draw(long project, long rule) {
        http.post(path(project, "/reviews/queue/draw"), JsonHttp.object().put("rule", rule));
    }

    private static long firstProject(JsonNode me) {
        return me.path("projects").path(0).path("id").asLong();
    }

    private static ObjectNode credentials(Account account) {
        return JsonHttp.object().put("email", account.email()).put("password", account.password());
    }

    private static String path(long project, String rest) {
        return API + "/projects/" + project + rest;
    }
}
