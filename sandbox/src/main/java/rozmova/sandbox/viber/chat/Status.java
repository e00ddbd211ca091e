package rozmova.sandbox.viber.chat;

import java.util.Arrays;
import java.util.Optional;

/// What Viber answers to a call: 0 is success, everything else a refusal with a name.
public enum Status {
    OK(0, "ok"),
    INVALID_URL(1, "invalidUrl"),
    INVALID_AUTH_TOKEN(2, "invalidAuthToken"),
    BAD_DATA(3, "badData"),
    MISSING_DATA(4, "missingData"),
    RECEIVER_NOT_REGISTERED(5, "receiverNotRegistered"),
    RECEIVER_NOT_SUBSCRIBED(6, "receiverNotSubscribed"),
    PUBLIC_ACCOUNT_BLOCKED(7, "publicAccountBlocked"),
    PUBLIC_ACCOUNT_NOT_FOUND(8, "publicAccountNotFound"),
    PUBLIC_ACCOUNT_SUSPENDED(9, "publicAccountSuspended"),
    WEBHOOK_NOT_SET(10, "webhookNotSet"),
    RECEIVER_NO_SUITABLE_DEVICE(11, "receiverNoSuitableDevice"),
    TOO_MANY_REQUESTS(12, "tooManyRequests"),
    API_VERSION_NOT_SUPPORTED(13, "apiVersionNotSupported"),
    INCOMPATIBLE_WITH_VERSION(14, "incompatibleWithVersion"),
    PUBLIC_ACCOUNT_NOT_AUTHORIZED(15, "publicAccountNotAuthorized"),
    INCHAT_REPLY_MESSAGE_NOT_ALLOWED(16, "inchatReplyMessageNotAllowed"),
    PUBLIC_ACCOUNT_IS_NOT_INLINE(17, "publicAccountIsNotInline"),
    NO_PUBLIC_CHAT(18, "noPublicChat"),
    CANNOT_SEND_BROADCAST(19, "cannotSendBroadcast"),
    BROADCAST_NOT_ALLOWED(20, "broadcastNotAllowed"),
    UNSUPPORTED_COUNTRY(21, "unsupportedCountry"),
    PAYMENT_UNSUPPORTED(22, "paymentUnsupported"),
    FREE_MESSAGES_EXCEEDED(23, "freeMessagesExceeded"),
    NO_BALANCE(24, "noBalance");

    private final int code;
    private final String title;

    Status(int code, String title) {
        this.code = code;
        this.title = title;
    }

    public int code() {
        return code;
    }

    /// The name in Viber's words.
    public String title() {
        return title;
    }

    /// The status with this number, unless it is one of those without a name.
    public static Optional<Status> of(int code) {
        return Arrays.stream(values()).filter(status -> status.code == code).findFirst();
    }
}
