package rozmova.sandbox.messenger.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import rozmova.sandbox.messenger.chat.App;
import rozmova.sandbox.messenger.chat.Chat;
import rozmova.sandbox.messenger.chat.Message;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.PageSettings;
import rozmova.sandbox.messenger.chat.Standing;
import rozmova.sandbox.net.AccountRoutes;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.Faults;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.people.Person;

/// Pages, what Meta does with them, and what goes wrong with their calls, over HTTP.
final class PageRoutes extends AccountRoutes<Page> {

    private static final String PAGES = "/control/messenger/pages";
    private static final String PAGE = PAGES + "/{page}";

    private final Lookup lookup;

    PageRoutes(Lookup lookup) {
        this.lookup = lookup;
    }

    void routes(RoutesConfig routes) {
        routes(routes, PAGES, "page", "/control/messenger/faults");
        routes.get(PAGE + "/chats", this::chats);
        routes.post(PAGE + "/acquaintances", this::acquaint);
        routes.post(PAGE + "/inbox", this::writeFromInbox);
        routes.post(PAGE + "/settings", this::set);
    }

    @Override
    protected List<Page> all() {
        return lookup.pages().all();
    }

    @Override
    protected Page find(Optional<String> name) {
        return lookup.page(name);
    }

    @Override
    protected Page create(Body wish) {
        App app = Optional.ofNullable(wish.json().path("app").textValue())
                .map(id -> lookup.pages().findApp(id).orElseThrow(() -> new IllegalArgumentException("no app " + id)))
                .orElseGet(() -> lookup.pages().createApp(wish.text("name")));
        return lookup.pages().create(app, wish.text("name"), wish.text("username"));
    }

    @Override
    protected void revoke(Page page, Body wish) {
        page.revoke(wish.json().path("subcode").asInt(460));
    }

    @Override
    protected Faults faults(Page page) {
        return page.faults();
    }

    @Override
    protected JsonNode view(Page page) {
        return ChatView.page(page);
    }

    private void chats(Context ctx) {
        ArrayNode chats = Json.array();
        lookup.page(ctx).chats().forEach(chat -> chats.add(ChatView.chat(chat)));
        json(ctx, chats);
    }

    /// People who wrote to the Page long ago: it may write to them, and its app hears nothing of this.
    private void acquaint(Context ctx) {
        Page page = lookup.page(ctx);
        for (JsonNode json : Body.of(ctx).json().path("people")) {
            Body body = new Body(json);
            String psid = body.text("psid");
            if (page.findChat(psid).isPresent()) {
                continue;
            }
            Person person =
                    new Person(Long.parseLong(psid), body.text("firstName"), body.text("lastName", ""), "", "uk", "");
            lookup.people().admit(person);
            Chat chat = page.chat(person, psid);
            chat.become(Standing.OPEN);
            chat.heard(body.json().has("heardAt") ? Instant.parse(body.text("heardAt")) : chat.now());
        }
        ctx.status(204);
    }

    private void writeFromInbox(Context ctx) {
        Page page = lookup.page(ctx);
        Body body = Body.of(ctx);
        String psid = lookup.chat(page, body.text("person")).psid();
        String app = body.text("appId", Page.INBOX_APP);
        Message said = body.json().path("content") instanceof ObjectNode content
                ? page.sayBy(app, psid, content)
                : page.writeBy(app, psid, body.text("text"));
        json(ctx, ChatView.message(page, said));
    }

    private void set(Context ctx) {
        Page page = lookup.page(ctx);
        PageSettings settings = page.settings();
        JsonNode wish = Body.of(ctx).json();
        if (wish.has("names")) {
            settings.names(
                    PageSettings.Names.valueOf(wish.path("names").asText().toUpperCase(Locale.ROOT)));
        }
        settings.european(wish.path("european").asBoolean(settings.european()));
        settings.echoFirst(wish.path("echoFirst").asBoolean(settings.echoFirst()));
        page.app().requireProof(wish.path("requireProof").asBoolean(page.app().proofRequired()));
        if (wish.path("withheld").isArray()) {
            settings.withheld(
                    wish.path("withheld").valueStream().map(JsonNode::asText).collect(Collectors.toSet()));
        }
        if (wish.has("linksLiveSeconds")) {
            lookup.pages()
                    .cdn()
                    .expireAfter(
                            Duration.ofSeconds(wish.path("linksLiveSeconds").asLong()));
        }
        ctx.status(204);
    }
}
