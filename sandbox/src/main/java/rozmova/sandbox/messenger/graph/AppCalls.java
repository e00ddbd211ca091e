package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import rozmova.sandbox.messenger.chat.App;
import rozmova.sandbox.messenger.chat.Callback;
import rozmova.sandbox.messenger.chat.Fields;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Pages;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.net.Json;

/// What an app does for itself: its callback, and a look at tokens.
final class AppCalls {

    private static final List<String> SCOPES = List.of(
            "pages_show_list",
            "pages_messaging",
            "pages_manage_metadata",
            "pages_read_engagement",
            "business_management");

    private final Pages pages;
    private final InstantSource clock;
    private final Handshake handshake = new Handshake();

    AppCalls(Pages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    JsonNode subscriptions(Call call) throws InterruptedException {
        App app = call.caller().requireApp();
        if (!call.node().equals(app.id())) {
            throw Refused.unknownObject(call.node());
        }
        if (call.isGet()) {
            return Answers.data(subscriptions(app));
        }
        if (call.isPost()) {
            subscribe(app, call.params());
        } else {
            app.callback(null);
        }
        return Answers.success();
    }

    private void subscribe(App app, Params params) throws InterruptedException {
        if (!params.required("object").equals("page")) {
            throw Refused.parameter("Param object must be one of {page}");
        }
        URI url = handshake.address(params.required("callback_url"));
        handshake.check(url, params.text("verify_token").orElse(""));
        app.callback(new Callback(url, Fields.read(params.list("fields"))));
    }

    private static ArrayNode subscriptions(App app) {
        ArrayNode list = Json.array();
        app.callback().ifPresent(callback -> {
            ObjectNode entry = list.addObject()
                    .put("object", "page")
                    .put("callback_url", callback.url().toString())
                    .put("active", true);
            ArrayNode fields = entry.putArray("fields");
            callback.fields().stream()
                    .sorted()
                    .forEach(name -> fields.addObject().put("name", name).put("version", "v26.0"));
        });
        return list;
    }

    JsonNode debugToken(Call call) {
        App app = call.caller().requireApp();
        String token = call.params().required("input_token");
        Optional<Page> page = pages.findByToken(token).filter(known -> known.app() == app);
        ObjectNode data = Json.object();
        if (page.isEmpty()) {
            return Answers.data(invalid(data, 0, "Invalid OAuth access token - Cannot parse access token"));
        }
        data.put("app_id", app.id())
                .put("type", "PAGE")
                .put("application", app.name())
                .put("profile_id", page.get().id())
                .put("expires_at", 0)
                .put("data_access_expires_at", clock.instant().getEpochSecond() + 7_776_000)
                .put("issued_at", clock.instant().getEpochSecond() - 3_600);
        int death = page.get().deathOf(token);
        if (death != 0) {
            return Answers.data(invalid(data, death, Callers.obituary(death)));
        }
        data.put("is_valid", true);
        ArrayNode scopes = data.putArray("scopes");
        ArrayNode granular = data.putArray("granular_scopes");
        for (String scope : SCOPES) {
            if (page.get().settings().withheld().contains(scope)) {
                continue;
            }
            scopes.add(scope);
            granular.addObject()
                    .put("scope", scope)
                    .putArray("target_ids")
                    .add(page.get().id());
        }
        return Answers.data(data);
    }

    private static ObjectNode invalid(ObjectNode data, int subcode, String message) {
        ObjectNode error = data.putObject("error").put("code", 190).put("message", message);
        if (subcode != 0) {
            error.put("subcode", subcode);
        }
        data.put("is_valid", false).putArray("scopes");
        return data;
    }
}
