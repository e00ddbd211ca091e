package rozmova.sandbox.messenger.graph;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.sandbox.messenger.chat.Pages;
import rozmova.sandbox.messenger.chat.Refused;

/// All places of the graph that are played here.
final class Graph {

    private final PageCalls pages = new PageCalls();
    private final ThreadCalls threads;
    private final Endpoint debugToken;
    private final Map<String, Endpoint> edges = new HashMap<>();

    Graph(Pages allPages, InstantSource clock) {
        AppCalls apps = new AppCalls(allPages, clock);
        Files files = new Files();
        debugToken = apps::debugToken;
        threads = new ThreadCalls();
        edges.put("subscriptions", apps::subscriptions);
        edges.put("subscribed_apps", pages::subscribedApps);
        edges.put("messages", new SendCalls(files, new ActionCalls())::send);
        edges.put("message_attachments", files::upload);
        edges.put("messenger_profile", new ProfileCalls()::profile);
        edges.put("conversations", threads::conversations);
        edges.put("pass_thread_control", HandoverCalls::pass);
        edges.put("take_thread_control", HandoverCalls::take);
    }

    Place find(Call call) {
        if (!call.edge().isEmpty()) {
            Endpoint endpoint = Optional.ofNullable(edges.get(call.edge()))
                    .orElseThrow(() -> Refused.with(2500, 0, "Unknown path components: /" + call.edge()));
            boolean acts = call.params().text("sender_action").isPresent();
            return new Place(acts ? "sender_action" : call.edge(), target(call), endpoint);
        }
        if (call.node().equals("debug_token")) {
            return new Place("debug_token", null, debugToken);
        }
        if (call.node().startsWith("m_")) {
            return new Place("message", null, threads::message);
        }
        if (call.isPage(call.caller().requirePage())) {
            return new Place("me", null, pages::read);
        }
        return new Place("profile", call.node(), new PersonCalls()::read);
    }

    private static @Nullable String target(Call call) {
        String id = call.params().object("recipient").path("id").asText("");
        return id.isEmpty() ? null : id;
    }
}
