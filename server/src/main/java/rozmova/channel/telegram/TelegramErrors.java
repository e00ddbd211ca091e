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
    private static final int BAD = 400;
    private static final int SERVER = 500;

    private TelegramErrors() {}

    /// What a failed send means for the message.
    static Delivery delivery(Result.Rejected error) {
        var words = error.description().toLowerCase(Locale.ROOT);
        var about = person(error, words);
        if (about != null) {
            return about;
        }
        return switch (error.code()) {
            case 401, 404 -> new Delivery.Broken(new Trouble("token-refused", error.description(), true));
            case 403 -> forbidden(error, words);
            case 413 -> refused("file-too-large", error);
            case 429 -> new Delivery.Postponed(retryAfter(error), true, error.description());
            case BAD -> bad(error, words);
            default ->
                error.code() >= SERVER
                        ? new Delivery.Postponed(retryAfter(error), false, error.description())
                        : refused("refused", error);
        };
    }

    /// What the client's own account does not take, under whatever code it comes; null for anything else.
    private static @Nullable Delivery person(Result.Rejected error, String words) {
        if (words.contains("input_user_deactivated")) {
            return new Delivery.Refused("client-gone", error.description(), true);
        }
        return words.contains("allow_payment_required") ? refused("payment-required", error) : null;
    }

    /// Whether the topic that an answer was to stand in is gone.
    static boolean topicGone(Result result) {
        return result instanceof Result.Rejected error
                && error.code() == BAD
                && error.description().toLowerCase(Locale.ROOT).contains("message thread not found");
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

    /// What a refused change of a message means; a change that changes nothing counts as done.
    static Delivery edit(Result.Rejected error, Delivery done) {
        var words = error.description().toLowerCase(Locale.ROOT);
        if (error.code() != BAD) {
            return delivery(error);
        }
        if (words.contains("message is not modified")) {
            return done;
        }
        if (words.contains("message to edit not found")) {
            return refused("message-gone", error);
        }
        return words.contains("message can't be edited") ? refused("too-old", error) : delivery(error);
    }

    /// What it means that a message cannot be taken back; one that is not there any more counts as taken back.
    static Delivery delete(Result.Rejected error, Delivery done) {
        var words = error.description().toLowerCase(Locale.ROOT);
        if (error.code() != BAD) {
            return delivery(error);
        }
        if (words.contains("message to delete not found")) {
            return done;
        }
        return words.contains("message can't be deleted") ? refused("too-old", error) : delivery(error);
    }

    /// Whether the same file may go as a plain one: it is no such picture as Telegram's applications show, or the
    /// client takes no voice messages.
    static boolean asDocument(Result result) {
        return result instanceof Result.Rejected error
                && error.code() == BAD
                && error.description()
                        .matches("(?i).*(photo_|image_process|too big for a photo|voice_messages_forbidden).*");
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
        if (words.contains("business") || words.contains("bot_access_forbidden")) {
            return refused(business(words), error);
        }
        if (words.contains("too long")) {
            return refused("too-long", error);
        }
        if (words.contains("text is empty") || words.contains("must be non-empty")) {
            return refused("empty", error);
        }
        if (words.contains(TelegramApi.NO_FILE.toLowerCase(Locale.ROOT))) {
            return refused("file-gone", error);
        }
        if (words.contains("too big") || words.contains("too large")) {
            return refused("file-too-large", error);
        }
        return refused("refused", error);
    }

    /// In a person's own account: the day to answer is over, the bot may not, or it is not attached any more.
    private static String business(String words) {
        if (words.contains("business_peer_usage_missing")) {
            return "window-closed";
        }
        return words.contains("not found") || words.contains("business_connection_invalid")
                ? "business-disconnected"
                : "business-forbidden";
    }

    private static Delivery refused(String code, Result.Rejected error) {
        return new Delivery.Refused(code, error.description(), false);
    }

    private static @Nullable Duration retryAfter(Result.Rejected error) {
        return error.retryAfter() > 0 ? Duration.ofSeconds(error.retryAfter()) : null;
    }
}
