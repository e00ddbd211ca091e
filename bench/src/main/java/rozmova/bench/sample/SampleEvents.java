package rozmova.bench.sample;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/// What happens in a thread, in the shapes that the product's interface documents.
final class SampleEvents {
    private SampleEvents() {}

    static ObjectNode named(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }

    static ObjectNode opened(SampleSource source) {
        var event = named("opened").put("page", source.landingPage());
        event.set("source", source.json());
        return event;
    }

    static ObjectNode closed(@Nullable String result) {
        return named("closed").put("result", result);
    }
}
