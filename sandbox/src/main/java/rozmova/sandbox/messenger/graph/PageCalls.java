package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import rozmova.sandbox.messenger.chat.Fields;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.net.Json;

/// The Page itself, and which apps have subscribed to it.
final class PageCalls {

    JsonNode read(Call call) {
        Page page = call.page();
        ObjectNode whole = Json.object()
                .put("name", page.name())
                .put("id", page.id())
                .put("username", page.username())
                .put("link", "https://www.facebook.com/" + page.username())
                .put("category", "Home decor");
        String fields = call.params().text("fields").orElse("name");
        return FieldList.read(fields).pick(whole);
    }

    JsonNode subscribedApps(Call call) {
        Page page = call.page();
        if (call.isGet()) {
            return Answers.data(subscribed(page));
        }
        if (call.isPost()) {
            Set<String> fields = Fields.read(call.params().list("subscribed_fields"));
            if (fields.isEmpty()) {
                throw Refused.parameter("The parameter subscribed_fields is required.");
            }
            page.deliveries().subscribe(fields);
        } else {
            page.deliveries().unsubscribe();
        }
        return Answers.success();
    }

    private static ArrayNode subscribed(Page page) {
        ArrayNode list = Json.array();
        Set<String> fields = page.deliveries().subscribed();
        if (!fields.isEmpty()) {
            ObjectNode app = list.addObject()
                    .put("category", "Business")
                    .put(
                            "link",
                            "https://www.facebook.com/games/?app_id="
                                    + page.app().id())
                    .put("name", page.app().name())
                    .put("id", page.app().id());
            ArrayNode names = app.putArray("subscribed_fields");
            fields.stream().sorted().forEach(names::add);
        }
        return list;
    }
}
