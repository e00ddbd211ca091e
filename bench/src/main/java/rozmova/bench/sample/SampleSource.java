package rozmova.bench.sample;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/// Where a visit came from, spelt as the product spells it.
public record SampleSource(
        String source,
        String medium,
        String campaign,
        String term,
        String content,
        @Nullable String clickId,
        @Nullable String referrer,
        String landingPage) {
    /// As it stands in the event that opens a conversation.
    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("source", source)
                .put("medium", medium)
                .put("campaign", campaign)
                .put("term", term)
                .put("content", content)
                .put("clickId", clickId)
                .put("referrer", referrer)
                .put("landingPage", landingPage);
    }
}
