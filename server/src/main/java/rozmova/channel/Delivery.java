package rozmova.channel;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How sending went.
public sealed interface Delivery {
    /// The platform has it.
    ///
    /// @param externalId the platform's id of the message
    /// @param at the platform's time of it
    record Sent(String externalId, Instant at) implements Delivery {}

    /// Not now, and certainly not sent.
    ///
    /// @param retryAfter how long the platform asked to wait, null when it did not say
    /// @param wholeChannel whether the platform counts the whole account and not only this chat
    /// @param alert what the account's owner should know of it, if it is more than a moment's haste
    record Postponed(
            @Nullable Duration retryAfter,
            boolean wholeChannel,
            String detail,
            @Nullable Trouble alert) implements Delivery {
        /// Not now, for no reason that anybody has to know.
        public Postponed(@Nullable Duration retryAfter, boolean wholeChannel, String detail) {
            this(retryAfter, wholeChannel, detail, null);
        }
    }

    /// Never.
    ///
    /// @param code stable, translated on screen: `blocked-by-client`, `too-long`, …
    /// @param blocked whether the client does not want to hear from us
    record Refused(String code, String detail, boolean blocked) implements Delivery {}

    /// The account itself does not work; everything waits until somebody mends it.
    record Broken(Trouble trouble) implements Delivery {}

    /// The request left and no answer came: it may have arrived. Never sent again by itself.
    record Unknown(String detail) implements Delivery {}
}
