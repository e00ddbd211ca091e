package rozmova.sandbox.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rozmova.sandbox.net.Attempt;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Hook;
import rozmova.sandbox.telegram.chat.Refused;
import rozmova.sandbox.telegram.chat.Update;
import rozmova.sandbox.telegram.chat.Updates;
import rozmova.sandbox.telegram.chat.Wire;

/// Receiving updates: webhook or long poll.
final class UpdateMethods {

    private static final int LONGEST_POLL_SECONDS = 50;

    private UpdateMethods() {}

    static Map<String, Method> all() {
        return Map.of(
                "getUpdates", UpdateMethods::poll,
                "setWebhook", UpdateMethods::setHook,
                "deleteWebhook", UpdateMethods::deleteHook,
                "getWebhookInfo", UpdateMethods::hookInfo);
    }

    private static Result poll(Call call) throws InterruptedException {
        Params params = call.params();
        Updates updates = call.bot().updates();
        allow(params, updates);
        int limit = Math.toIntExact(Math.clamp(params.number("limit", 100), 1, 100));
        long seconds = Math.clamp(params.number("timeout", 0), 0, LONGEST_POLL_SECONDS);
        List<Update> found = updates.poll(params.number("offset", 0), limit, Duration.ofSeconds(seconds));
        ArrayNode list = Json.array();
        found.forEach(update -> list.add(update.json()));
        return Result.of(list);
    }

    private static Result setHook(Call call) {
        Params params = call.params();
        Updates updates = call.bot().updates();
        String url = params.textOr("url", "").strip();
        if (url.isEmpty()) {
            return deleteHook(call);
        }
        Hook hook = new Hook(
                WebhookRules.address(url),
                params.text("secret_token").map(WebhookRules::secret).orElse(null),
                WebhookRules.connections(params.number("max_connections", 40)));
        Set<String> before = updates.allowed();
        allow(params, updates);
        boolean same =
                updates.hook().equals(Optional.of(hook)) && updates.allowed().equals(before);
        if (params.flag("drop_pending_updates")) {
            updates.drop();
        }
        if (same) {
            return Result.yes("Webhook is already set");
        }
        updates.deliverTo(hook);
        return Result.yes("Webhook was set");
    }

    private static Result deleteHook(Call call) {
        Updates updates = call.bot().updates();
        boolean present = updates.hook().isPresent();
        updates.deliverNowhere();
        if (call.params().flag("drop_pending_updates")) {
            updates.drop();
        }
        return Result.yes(present ? "Webhook was deleted" : "Webhook is already deleted");
    }

    private static Result hookInfo(Call call) {
        Updates updates = call.bot().updates();
        Optional<Hook> hook = updates.hook();
        ObjectNode info = Json.object()
                .put("url", hook.map(Hook::url).map(URI::toString).orElse(""))
                .put("has_custom_certificate", false)
                .put("pending_update_count", updates.waiting().size());
        hook.ifPresent(present -> {
            info.put("max_connections", present.maxConnections());
            info.put("ip_address", "127.0.0.1");
            lastFailure(updates).ifPresent(failure -> info.put("last_error_date", Wire.seconds(failure.at()))
                    .put("last_error_message", failure.problem()));
        });
        if (!updates.allowed().isEmpty()) {
            info.set("allowed_updates", Json.of(updates.allowed()));
        }
        return Result.of(info);
    }

    private static Optional<Attempt> lastFailure(Updates updates) {
        return updates.attempts().reversed().stream()
                .filter(attempt -> !attempt.accepted())
                .findFirst();
    }

    private static void allow(Params params, Updates updates) {
        params.json("allowed_updates").ifPresent(kinds -> {
            Set<String> allowed = new HashSet<>();
            for (JsonNode kind : kinds) {
                allowed.add(kind.asText());
            }
            updates.allow(allowed);
        });
    }

    /// What Telegram checks when a webhook is set.
    private static final class WebhookRules {

        static URI address(String url) {
            URI uri;
            try {
                uri = URI.create(url);
            } catch (IllegalArgumentException malformed) {
                throw Refused.badRequest("invalid webhook URL specified");
            }
            String host = Optional.ofNullable(uri.getHost())
                    .orElseThrow(() -> Refused.badRequest("invalid webhook URL specified"));
            // Telegram itself takes neither plain HTTP nor reserved addresses; here they are what a test machine has.
            if (host.matches("localhost|127\\.\\d+\\.\\d+\\.\\d+")) {
                return uri;
            }
            if (!"https".equals(uri.getScheme())) {
                throw Refused.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
            }
            if (!Set.of(-1, 443, 80, 88, 8443).contains(uri.getPort())) {
                throw Refused.badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
            }
            return uri;
        }

        static String secret(String secret) {
            if (secret.length() > 256) {
                throw Refused.badRequest("secret token is too long");
            }
            if (!secret.matches("[A-Za-z0-9_-]+")) {
                throw Refused.badRequest("secret token contains unallowed characters");
            }
            return secret;
        }

        static int connections(long wanted) {
            return Math.toIntExact(Math.clamp(wanted, 1, 100));
        }
    }
}
