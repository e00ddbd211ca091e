package rozmova.channel.viber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.Delivery;
import rozmova.channel.viber.ViberApi.Result;

class ViberErrorsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    1  | invalidUrl                   | refused             | false
                    3  | badData                      | refused             | false
                    4  | missingData                  | refused             | false
                    5  | receiverNotRegistered        | client-unknown      | false
                    6  | receiverNotSubscribed        | blocked-by-client   | true
                    11 | receiverNoSuitableDevice     | no-suitable-device  | false
                    13 | apiVersionNotSupported       | client-outdated     | false
                    14 | incompatibleWithVersion      | refused             | false
                    16 | inchatReplyMessageNotAllowed | refused             | false
                    17 | publicAccountIsNotInline     | refused             | false
                    18 | noPublicChat                 | refused             | false
                    19 | cannotSendBroadcast          | refused             | false
                    20 | broadcastNotAllowed          | refused             | false
                    21 | unsupportedCountry           | country-unsupported | false
                    22 | paymentUnsupported           | refused             | false
                    """)
    void a_refusal_is_final(int status, String message, String meaning, boolean blocked) {
        assertThat(delivery(new Result.Rejected(status, message)))
                .isEqualTo(new Delivery.Refused(meaning, status + " " + message, blocked));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "2, invalidAuthToken, token-refused",
        "7, publicAccountBlocked, account-blocked",
        "8, publicAccountNotFound, account-gone",
        "9, publicAccountSuspended, account-suspended",
        "10, webhookNotSet, webhook-lost",
        "15, publicAccountNotAuthorized, account-not-authorized",
        "23, freeMessagesExceeded, no-money",
        "24, noBalance, no-money"
    })
    void what_is_wrong_with_the_account_breaks_the_channel(int status, String message, String meaning) {
        var rejected = new Result.Rejected(status, message);

        assertThat(delivery(rejected)).isInstanceOfSatisfying(Delivery.Broken.class, broken -> {
            assertThat(broken.trouble().code()).isEqualTo(meaning);
            assertThat(broken.trouble().lasting()).isTrue();
        });
        assertThat(ViberErrors.trouble(rejected).code()).isEqualTo(meaning);
    }

    @Test
    void too_many_messages_make_this_chat_wait_for_a_minute() {
        assertThat(delivery(new Result.Rejected(12, "tooManyRequests")))
                .isEqualTo(new Delivery.Postponed(Duration.ofSeconds(60), false, "12 tooManyRequests"));
    }

    @Test
    void a_client_who_has_just_written_may_not_be_known_as_a_subscriber_yet() {
        assertThat(unsubscribed(NOW.minusSeconds(59)))
                .isEqualTo(new Delivery.Postponed(Duration.ofSeconds(5), false, "not subscribed yet"));
        assertThat(unsubscribed(NOW.minusSeconds(60))).isInstanceOf(Delivery.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 25, 99})
    void a_status_without_a_name_passes(int status) {
        assertThat(delivery(new Result.Rejected(status, "general error")))
                .isEqualTo(new Delivery.Postponed(null, false, status + " general error"));
    }

    @Test
    void what_did_not_arrive_is_sent_again_and_what_may_have_is_not() {
        assertThat(delivery(new Result.Disturbed("HTTP 502"))).isInstanceOf(Delivery.Postponed.class);
        assertThat(delivery(new Result.Unreachable("ConnectException"))).isInstanceOf(Delivery.Postponed.class);
        assertThat(delivery(new Result.Lost("HttpTimeoutException"))).isInstanceOf(Delivery.Unknown.class);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1, webhook-refused", "3, webhook-refused", "12, platform-unreachable", "99, platform-unreachable"})
    void a_call_that_failed_for_another_reason_leaves_the_channel_as_it_is(int status, String meaning) {
        var trouble = ViberErrors.trouble(new Result.Rejected(status, "what they said"));

        assertThat(trouble.code()).isEqualTo(meaning);
        assertThat(trouble.lasting()).isFalse();
    }

    private static Delivery unsubscribed(Instant lastInbound) {
        return ViberErrors.delivery(new Result.Rejected(6, "receiverNotSubscribed"), lastInbound, NOW);
    }

    private static Delivery delivery(Result failed) {
        return ViberErrors.delivery(failed, null, NOW);
    }
}
