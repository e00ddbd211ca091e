package rozmova.channel.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Inspection;
import rozmova.channel.Trouble;
import rozmova.channel.meta.Graph.Result;

/// What has to be told to Meta so that events come: the callback once for the app with all its Pages, and for each Page
/// that the app wants to hear of it. Either is worth nothing without the other.
@Singleton
final class MessengerSubscription {
    private static final Logger LOG = Logger.getLogger(MessengerSubscription.class);
    private static final String APPS = "subscribed_apps";

    /// Everything that [MessengerReader] understands.
    private static final List<String> FIELDS = List.of(
            "messages",
            "messaging_postbacks",
            "messaging_referrals",
            "messaging_optins",
            "message_deliveries",
            "message_reads",
            "message_echoes",
            "message_edits",
            "message_reactions",
            "messaging_handovers",
            "standby",
            "messaging_policy_enforcement");

    private final MessengerApi api;
    private final MessengerCredentials credentials;
    private final MessengerGreeting greeting;

    MessengerSubscription(MessengerApi api, MessengerCredentials credentials, MessengerGreeting greeting) {
        this.api = api;
        this.credentials = credentials;
        this.greeting = greeting;
    }

    Optional<Trouble> begin(ConnectedChannel channel, @Nullable URI webhook) {
        if (webhook == null) {
            return Optional.of(new Trouble(
                    "no-public-address", "Messenger delivers to a public address only: set ROZMOVA_PUBLIC_URL", false));
        }
        var fields = String.join(",", FIELDS);
        var app = api.callBack(
                channel,
                Map.of(
                        "object",
                        "page",
                        "callback_url",
                        webhook.toString(),
                        "verify_token",
                        channel.webhookSecret().value(),
                        "fields",
                        fields));
        if (!(app instanceof Result.Ok)) {
            return Optional.of(MessengerErrors.appTrouble(app));
        }
        var page = api.post(channel, APPS, Map.of("subscribed_fields", fields));
        if (!(page instanceof Result.Ok)) {
            return Optional.of(MessengerErrors.trouble(page));
        }
        // Without these a client can write all the same: no reason to have no connection.
        greeting.set(channel)
                .ifPresent(trouble -> LOG.warnf(
                        "Channel %d: the beginning of conversations could not be set up (%s)",
                        channel.id(), trouble.detail()));
        return Optional.empty();
    }

    /// The app's callback stays: other Pages may hang on it.
    Optional<Trouble> end(ConnectedChannel channel) {
        var left = api.delete(channel, APPS);
        return left instanceof Result.Ok ? Optional.empty() : Optional.of(MessengerErrors.trouble(left));
    }

    Inspection inspect(ConnectedChannel channel) {
        return switch (api.callbacks(channel)) {
            case Result.Ok(var callbacks) -> inspect(channel, callbacks.path("data"));
            case Result failed -> Inspection.failed(MessengerErrors.appTrouble(failed));
        };
    }

    private Inspection inspect(ConnectedChannel channel, JsonNode callbacks) {
        var callback = callbacks
                .valueStream()
                .filter(one -> one.path("object").asText().equals("page"))
                .findFirst();
        if (callback.isEmpty()) {
            return new Inspection("", null, null);
        }
        var address = callback.get().path("callback_url").asText();
        var known = known(channel, address);
        if (known.isEmpty()) {
            return new Inspection(address, null, null);
        }
        var trouble = credentials.trouble(channel.credentials());
        if (trouble.isPresent()) {
            return Inspection.failed(trouble.get());
        }
        return switch (api.get(channel, APPS, Map.of())) {
            case Result.Ok(var apps) -> {
                var whole = missing(callback.get().path("fields")).isEmpty()
                        && apps.path("data")
                                .valueStream()
                                .filter(app -> app.path("id").asText().equals(MessengerApi.appId(channel)))
                                .anyMatch(app ->
                                        missing(app.path("subscribed_fields")).isEmpty());
                // Meta forgets a Page without a word when deliveries fail for an hour.
                yield new Inspection(whole ? known.get() : "", null, null);
            }
            case Result failed -> Inspection.failed(MessengerErrors.trouble(failed));
        };
    }

    /// The address as this channel's own, when it is that of any Page of ours: the app has only one for all of them.
    private static Optional<String> known(ConnectedChannel channel, String address) {
        var told = channel.webhook();
        return told != null && hooks(told).equals(hooks(address)) ? Optional.of(told) : Optional.empty();
    }

    private static String hooks(String address) {
        return address.replaceAll("/\\d+$", "");
    }

    /// Fields are told by their names, or with the version of each.
    private static Set<String> missing(JsonNode fields) {
        var missing = new HashSet<>(FIELDS);
        fields.forEach(
                field -> missing.remove(field.isObject() ? field.path("name").asText() : field.asText()));
        return missing;
    }
}
