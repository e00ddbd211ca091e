package rozmova.channel.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Counting;
import rozmova.channel.Trouble;
import rozmova.channel.meta.Graph.Result;

/// What a client sees before they have written: the words of welcome, and the button that begins the conversation.
/// Without the button nobody tells us by which link they came. What the owner has set up themselves is left as it is,
/// and nothing is written twice: Meta takes ten changes in ten minutes.
@Singleton
final class MessengerGreeting {
    private static final String EDGE = "messenger_profile";
    private static final int MOST_WELCOME = 160;

    private final MessengerApi api;

    MessengerGreeting(MessengerApi api) {
        this.api = api;
    }

    Optional<Trouble> set(ConnectedChannel channel) {
        return switch (api.get(channel, EDGE, Map.of("fields", "get_started,greeting"))) {
            case Result.Ok(var found) -> set(channel, found.path("data").path(0));
            case Result failed -> Optional.of(MessengerErrors.trouble(failed));
        };
    }

    private Optional<Trouble> set(ConnectedChannel channel, JsonNode there) {
        var wish = new LinkedHashMap<String, Object>();
        if (there.path("get_started").path("payload").asText().isEmpty()) {
            wish.put("get_started", Map.of("payload", MessengerMessages.GET_STARTED));
        }
        if (channel.welcome() != null) {
            var welcome = shortened(channel.welcome());
            if (!welcome.equals(usual(there.path("greeting")))) {
                wish.put("greeting", greetings(there.path("greeting"), welcome));
            }
        }
        if (wish.isEmpty()) {
            return Optional.empty();
        }
        var told = api.post(channel, EDGE, wish);
        return told instanceof Result.Ok ? Optional.empty() : Optional.of(MessengerErrors.trouble(told));
    }

    /// Words for other languages stay.
    private static Object greetings(JsonNode there, String welcome) {
        var greetings = new ArrayList<Object>();
        greetings.add(Map.of("locale", "default", "text", welcome));
        there.valueStream().filter(one -> !isUsual(one)).forEach(greetings::add);
        return greetings;
    }

    private static String usual(JsonNode greetings) {
        return greetings
                .valueStream()
                .filter(MessengerGreeting::isUsual)
                .map(one -> one.path("text").asText())
                .findFirst()
                .orElse("");
    }

    private static boolean isUsual(JsonNode greeting) {
        return greeting.path("locale").asText().equals("default");
    }

    /// All messengers share one welcome, and this one shows less of it than any other.
    private static String shortened(String welcome) {
        var fits = Counting.UTF16.fit(welcome, MOST_WELCOME);
        return fits == welcome.length()
                ? welcome
                : welcome.substring(0, Counting.UTF16.fit(welcome, MOST_WELCOME - 1))
                                .strip() + "…";
    }
}
