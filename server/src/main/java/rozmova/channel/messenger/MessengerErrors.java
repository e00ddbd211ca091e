package rozmova.channel.messenger;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rozmova.channel.Delivery;
import rozmova.channel.Trouble;
import rozmova.channel.meta.Graph.Result;

/// What Meta's refusals mean. Code and subcode decide; the words only where Meta gives no subcode:
/// https://developers.facebook.com/docs/messenger-platform/error-codes.
final class MessengerErrors {
    private static final Duration RATE_WAIT = Duration.ofMinutes(5);
    private static final Duration RESTRICTED_WAIT = Duration.ofMinutes(30);

    private static final List<String> WINDOW = List.of("outside of allowed window", "outside of the allowed window");

    /// Of somebody who did not block the Page, and still cannot be written to.
    private static final List<String> UNREACHABLE = List.of(
            "n't receiving messages", "not installed the app", "disallows message to user", "disallow message to user");

    /// A refusal that names no person, under codes that Meta uses for persons, too: whether the account works is to be
    /// asked of the account.
    static final String PERMISSION = "permission-missing";

    private MessengerErrors() {}

    /// What a failed send means for the message.
    ///
    /// @param late whether it was sent as a late answer: that needs a permission of its own, whose lack concerns
    ///     nothing else
    static Delivery delivery(Result.Rejected error, boolean late) {
        return switch (error.code()) {
            case 190, 102 -> broken("token-refused", error);
            case 368 -> broken("policy-block", error);
            case 4, 17, 32, 613, 80006 -> rate(error);
            case 10 -> ten(error, late);
            case 100 -> parameter(error, late);
            case 551 -> blocked(error);
            case 200, 230 -> recipient(error).orElseGet(() -> permission(error, late));
            case 1, 2, 1200 -> new Delivery.Postponed(error.pause(), false, error.message());
            default -> unknown(error);
        };
    }

    /// What a failed call in the Page's name means for the channel.
    static Trouble trouble(Result failed) {
        return switch (failed) {
            case Result.Rejected error
            when proofRefused(error) -> new Trouble("app-secret-refused", error.message(), true);
            case Result.Rejected error ->
                switch (error.code()) {
                    case 190, 102 -> new Trouble("token-refused", error.message(), true);
                    case 368 -> new Trouble("policy-block", error.message(), true);
                    case 10, 200, 230 -> new Trouble(PERMISSION, error.message(), true);
                    default -> other(error);
                };
            case Result.Unreachable(var detail) -> new Trouble("platform-unreachable", detail, false);
            case Result.Lost(var detail) -> new Trouble("platform-unreachable", detail, false);
            case Result.Ok ok -> throw new IllegalArgumentException("That call did not fail");
        };
    }

    /// As above, of a call in the app's own name, which is made of its id and secret.
    static Trouble appTrouble(Result failed) {
        if (failed instanceof Result.Rejected error) {
            var words = words(error);
            return error.code() == 190
                            || error.code() == 101
                            || words.contains("client secret")
                            || words.contains("validating application")
                    ? new Trouble("app-secret-refused", error.message(), true)
                    : other(error);
        }
        return trouble(failed);
    }

    private static Trouble other(Result.Rejected error) {
        return switch (error.code()) {
            case 1, 2, 4, 17, 32, 613, 1200, 80006 -> new Trouble("platform-unreachable", error.message(), false);
            // The callback did not answer Meta's question as agreed.
            case 2200 -> new Trouble("webhook-unreachable", error.message(), false);
            default ->
                new Trouble(
                        error.passing() || error.status() == 429 ? "platform-unreachable" : "webhook-refused",
                        error.message(),
                        false);
        };
    }

    /// What Meta says of one person under a code that also means a lost permission: by its subcode, else by its words,
    /// since it often gives no subcode. Empty when it may be about the account.
    private static Optional<Delivery> recipient(Result.Rejected error) {
        if (error.subcode() == 1545041) {
            return Optional.of(blocked(error));
        }
        var words = words(error);
        if (WINDOW.stream().anyMatch(words::contains)) {
            return Optional.of(refused("window-closed", error));
        }
        if (words.contains("n't available right now")) {
            return Optional.of(blocked(error));
        }
        return UNREACHABLE.stream().anyMatch(words::contains)
                ? Optional.of(refused("client-unreachable", error))
                : Optional.empty();
    }

    private static Delivery ten(Result.Rejected error, boolean late) {
        return switch (error.subcode()) {
            case 2018278, 2534022 -> refused("window-closed", error);
            case 2018108 -> refused("client-unreachable", error);
            case 1893063 ->
                new Delivery.Postponed(
                        longer(error, RESTRICTED_WAIT),
                        true,
                        error.message(),
                        new Trouble("account-restricted", error.message(), false));
            default -> recipient(error).orElseGet(() -> permission(error, late));
        };
    }

    private static Delivery parameter(Result.Rejected error, boolean late) {
        var words = words(error);
        return switch (error.subcode()) {
            case 2018001, 33 -> refused("client-unknown", error);
            case 2018008, 2018047, 2018074, 2018294 -> refused("file-refused", error);
            default -> {
                if (proofRefused(error)) {
                    yield broken("app-secret-refused", error);
                }
                if (late && words.contains(" tag")) {
                    yield refused("human-agent-refused", error);
                }
                if (words.contains("no matching user")) {
                    yield refused("client-unknown", error);
                }
                yield refused(words.contains("length of param") ? "too-long" : "refused", error);
            }
        };
    }

    private static Delivery permission(Result.Rejected error, boolean late) {
        return late ? refused("human-agent-refused", error) : broken(PERMISSION, error);
    }

    private static Delivery unknown(Result.Rejected error) {
        if (error.status() == 429) {
            return rate(error);
        }
        if (error.status() == 413) {
            return refused("file-too-large", error);
        }
        return error.passing()
                ? new Delivery.Postponed(error.pause(), false, error.message())
                : refused("refused", error);
    }

    private static Delivery rate(Result.Rejected error) {
        return new Delivery.Postponed(error.pause() == null ? RATE_WAIT : error.pause(), true, error.message());
    }

    private static Duration longer(Result.Rejected error, Duration least) {
        return error.pause() == null || error.pause().compareTo(least) < 0 ? least : error.pause();
    }

    /// The client blocked the Page, or their account is no more: Meta does not tell which.
    private static Delivery blocked(Result.Rejected error) {
        return new Delivery.Refused("blocked-by-client", error.message(), true);
    }

    private static Delivery broken(String code, Result.Rejected error) {
        return new Delivery.Broken(new Trouble(code, error.message(), true));
    }

    private static Delivery refused(String code, Result.Rejected error) {
        return new Delivery.Refused(code, error.message(), false);
    }

    private static String words(Result.Rejected error) {
        return error.message().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean proofRefused(Result.Rejected error) {
        return error.message().contains("appsecret_proof");
    }
}
