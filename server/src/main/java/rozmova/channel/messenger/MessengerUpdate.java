package rozmova.channel.messenger;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Meta sends in `messaging` and `standby`, as far as we read it:
/// https://developers.facebook.com/docs/messenger-platform/reference/webhook-events. Unknown fields are ignored.
///
/// @param timestamp milliseconds, sometimes seconds, sometimes a string
record MessengerUpdate(
        @Nullable Party sender,
        @Nullable Party recipient,
        @Nullable String timestamp,
        @Nullable Message message,
        @JsonProperty("message_edit") @Nullable Edit edit,
        @Nullable Postback postback,
        @Nullable Referral referral,
        @Nullable Optin optin,
        @Nullable Reaction reaction,
        @Nullable Receipt delivery,
        @Nullable Receipt read,
        @JsonProperty("messaging_feedback") @Nullable JsonNode feedback,
        @JsonProperty("pass_thread_control") @Nullable Handover passed,
        @JsonProperty("take_thread_control") @Nullable Handover taken,

        @JsonProperty("policy_enforcement") @JsonAlias("policy-enforcement") @Nullable
        Policy policy) {

    /// The earliest number that can only be milliseconds.
    private static final long MILLISECONDS = 100_000_000_000L;

    /// Whether something was said in `came` of which nothing could be read.
    boolean lost(JsonNode came) {
        return (message == null ? came.has("message") : message.lost(came.path("message")))
                || (edit == null && came.has("message_edit"))
                || (postback == null && came.has("postback"));
    }

    /// A time of Meta's.
    static @Nullable Instant time(@Nullable String timestamp) {
        if (timestamp == null || !timestamp.matches("\\d{1,15}")) {
            return null;
        }
        var number = Long.parseLong(timestamp);
        return number < MILLISECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    record Party(@Nullable String id) {}

    record Message(
            @Nullable String mid,
            @Nullable String text,
            @JsonProperty("is_echo") boolean echo,
            @JsonProperty("app_id") @Nullable String appId,
            @Nullable String metadata,
            @JsonProperty("quick_reply") @Nullable QuickReply quickReply,
            @JsonProperty("reply_to") @Nullable ReplyTo replyTo,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<Attachment> attachments,

            @Nullable Referral referral) {
        private boolean lost(JsonNode came) {
            return text == null
                    && quickReply == null
                    && (attachments == null || attachments.isEmpty())
                    && (came.has("text")
                            || came.has("quick_reply")
                            || !came.path("attachments").isEmpty());
        }
    }

    record QuickReply(@Nullable String payload) {}

    record ReplyTo(@Nullable String mid) {}

    /// @param payload as many forms as there are types
    record Attachment(
            @Nullable String type,
            @Nullable String url,
            @Nullable String title,
            @Nullable JsonNode payload) {}

    record Edit(@Nullable String mid, @Nullable String text) {}

    record Postback(
            @Nullable String mid,
            @Nullable String title,
            @Nullable String payload,
            @Nullable Referral referral) {}

    /// @param source left out for people under European rules
    record Referral(
            @Nullable String ref,
            @Nullable String source,
            @JsonProperty("ad_id") @Nullable String adId,
            @JsonProperty("ads_context_data") @Nullable AdContext ad) {}

    record AdContext(@JsonProperty("ad_title") @Nullable String title) {}

    record Optin(@Nullable String type, @Nullable String ref) {}

    record Reaction(
            @Nullable String mid,
            @Nullable String action,
            @Nullable String reaction,
            @Nullable String emoji) {}

    /// @param mids often missing: everything up to the watermark is meant then
    record Receipt(@Nullable List<String> mids, @Nullable String watermark) {}

    record Handover(
            @JsonProperty("new_owner_app_id") @Nullable String owner) {}

    record Policy(@Nullable String action, @Nullable String reason) {}
}
