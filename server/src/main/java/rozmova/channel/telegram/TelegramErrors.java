package rozmova.channel.telegram;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Delivery;
import rozmova.channel.Trouble;
import rozmova.channel.telegram.TelegramApi.Result;

/// What Telegram's refusals mean. The descriptions are no contract, but they have been the same for years:
/// https://core.telegram.org/bots/api#making-requests.
final class TelegramErrors {
    private static final int SERVER = 500;

    private TelegramErrors() {}

    /// What a failed send means for the message.
    static Delivery delivery(Result.Rejected error) {
        var words = error.description().toLowerCase(Locale.ROOT);
        return switch (error.code()) {
            case 401, 404 -> new Delivery.Broken(new Trouble("token-refused", error.description(), true));
            case 403 -> forbidden(error, words);
            case 413 -> refused("file-too-large", error);
            case 429 -> new Delivery.Postponed(retryAfter(error), true, error.description());
            case 400 -> bad(error, words);
            default ->
                error.code() >= SERVER
                        ? new Delivery.Postponed(retryAfter(error), false, error.description())
                        : refused("refused", error);
        };
    }

    /// What a failed call means for the channel.
    static Trouble trouble(Result failed) {
        return switch (failed) {
            case Result.Rejected error
            when error.code() == 401 || error.code() == 404 -> new Trouble("token-refused", error.description(), true);
            case Result.Rejected error when error.code() == 409 -> new Trouble("conflict", error.description(), false);
            case Result.Rejected error
            when error.code() == 429 || error.code() >= SERVER ->
                new Trouble("platform-unreachable", error.description(), false);
            case Result.Rejected error -> new Trouble("webhook-refused", error.description(), false);
            case Result.Unreachable(var detail) -> new Trouble("platform-unreachable", detail, false);
            case Result.Lost(var detail) -> new Trouble("platform-unreachable", detail, false);
            case Result.Ok ok -> throw new IllegalArgumentException("That call did not fail");
        };
    }

    private static Delivery forbidden(Result.Rejected error, String words) {
        if (words.contains("blocked by the user")) {
            return new Delivery.Refused("blocked-by-client", error.description(), true);
        }
        if (words.contains("deactivated")) {
            return new Delivery.Refused("client-gone", error.description(), true);
        }
        if (words.contains("initiate conversation")) {
            return new Delivery.Refused("not-started", error.description(), false);
        }
        return refused("refused", error);
    }

    private static Delivery bad(Result.Rejected error, String words) {
        if (words.contains("chat not found") || words.contains("peer_id_invalid") || words.contains("user not found")) {
            return refused("client-unknown", error);
        }
        if (words.contains("too long")) {
            return refused("too-long", error);
        }
        if (words.contains("too big") || words.contains("too large")) {
            return refused("file-too-large", error);
        }
        return refused("refused", error);
    }

    private static Delivery refused(String code, Result.Rejected error) {
        return new Delivery.Refused(code, error.description(), false);
    }

    private static @Nullable Duration retryAfter(Result.Rejected error) {
        return error.retryAfter() > 0 ? Duration.ofSeconds(error.retryAfter()) : null;
    }
}
