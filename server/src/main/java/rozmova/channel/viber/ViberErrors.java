package rozmova.channel.viber;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Delivery;
import rozmova.channel.Trouble;
import rozmova.channel.viber.ViberApi.Result;

/// What Viber's refusals mean: https://developers.viber.com/docs/api/rest-bot-api/#error-codes.
final class ViberErrors {
    /// Viber does not say when to come again. A hundred messages an hour may go to a client who does not answer, so a
    /// try every minute meets the end of that hour.
    private static final Duration IN_A_MINUTE = Duration.ofSeconds(60);

    /// The first message subscribes a client, and what we answer at once may overtake that.
    private static final Duration SUBSCRIBING = Duration.ofSeconds(60);

    private static final Duration IN_A_MOMENT = Duration.ofSeconds(5);

    private ViberErrors() {}

    /// What a failed send means for the message.
    ///
    /// @param lastInboundAt when the client was heard of last
    static Delivery delivery(Result failed, @Nullable Instant lastInboundAt, Instant now) {
        return switch (failed) {
            case Result.Rejected(var status, var _)
            when status == 6 && lastInboundAt != null && now.isBefore(lastInboundAt.plus(SUBSCRIBING)) ->
                new Delivery.Postponed(IN_A_MOMENT, false, "not subscribed yet");
            case Result.Rejected error -> rejected(error);
            case Result.Disturbed(var detail) -> new Delivery.Postponed(null, false, detail);
            case Result.Unreachable(var detail) -> new Delivery.Postponed(null, false, detail);
            case Result.Lost(var detail) -> new Delivery.Unknown(detail);
            case Result.Ok ok -> throw new IllegalArgumentException("That call did not fail");
        };
    }

    /// What a failed call means for the channel.
    static Trouble trouble(Result failed) {
        return switch (failed) {
            case Result.Rejected error -> {
                var account = account(error);
                yield account == null
                        ? new Trouble(
                                isFinal(error.status()) ? "webhook-refused" : "platform-unreachable",
                                words(error),
                                false)
                        : account;
            }
            case Result.Disturbed(var detail) -> new Trouble("platform-unreachable", detail, false);
            case Result.Unreachable(var detail) -> new Trouble("platform-unreachable", detail, false);
            case Result.Lost(var detail) -> new Trouble("platform-unreachable", detail, false);
            case Result.Ok ok -> throw new IllegalArgumentException("That call did not fail");
        };
    }

    private static Delivery rejected(Result.Rejected error) {
        var account = account(error);
        if (account != null) {
            return new Delivery.Broken(account);
        }
        return switch (error.status()) {
            case 12 -> new Delivery.Postponed(IN_A_MINUTE, false, words(error));
            case 5 -> refused("client-unknown", error);
            case 6 -> new Delivery.Refused("blocked-by-client", words(error), true);
            case 11 -> refused("no-suitable-device", error);
            case 13 -> refused("client-outdated", error);
            case 21 -> refused("country-unsupported", error);
            default ->
                isFinal(error.status()) ? refused("refused", error) : new Delivery.Postponed(null, false, words(error));
        };
    }

    /// What is wrong with the account as a whole, null when nothing is.
    private static @Nullable Trouble account(Result.Rejected error) {
        var code =
                switch (error.status()) {
                    case 2 -> "token-refused";
                    case 7 -> "account-blocked";
                    case 8 -> "account-gone";
                    case 9 -> "account-suspended";
                    case 10 -> "webhook-lost";
                    case 15 -> "account-not-authorized";
                    case 23, 24 -> "no-money";
                    default -> null;
                };
        return code == null ? null : new Trouble(code, words(error), true);
    }

    /// The statuses that have a name, except too much haste: each says what is wrong, and it stays wrong. A status
    /// without a name is a failure on Viber's side.
    private static boolean isFinal(int status) {
        return status >= 1 && status <= 24 && status != 12;
    }

    private static Delivery refused(String code, Result.Rejected error) {
        return new Delivery.Refused(code, words(error), false);
    }

    private static String words(Result.Rejected error) {
        return "%d %s".formatted(error.status(), error.message()).strip();
    }
}
