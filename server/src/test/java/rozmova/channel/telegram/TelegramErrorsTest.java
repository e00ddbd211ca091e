package rozmova.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.channel.Delivery;
import rozmova.channel.telegram.TelegramApi.Result;

class TelegramErrorsTest {
    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    400 | Bad Request: chat not found | client-unknown | false
                    400 | Bad Request: PEER_ID_INVALID | client-unknown | false
                    400 | Bad Request: user not found | client-unknown | false
                    400 | Bad Request: message is too long | too-long | false
                    400 | Bad Request: message caption is too long | too-long | false
                    400 | Bad Request: message text is empty | empty | false
                    400 | Bad Request: file is too big | file-too-large | false
                    400 | Bad Request: file must be non-empty | empty | false
                    400 | Bad Request: business connection not found | business-disconnected | false
                    400 | Bad Request: BUSINESS_CONNECTION_INVALID | business-disconnected | false
                    400 | Bad Request: BUSINESS_PEER_USAGE_MISSING | window-closed | false
                    400 | Bad Request: BUSINESS_PEER_INVALID | business-forbidden | false
                    400 | Bad Request: BOT_ACCESS_FORBIDDEN | business-forbidden | false
                    400 | Bad Request: INPUT_USER_DEACTIVATED | client-gone | true
                    403 | Forbidden: INPUT_USER_DEACTIVATED | client-gone | true
                    400 | Bad Request: ALLOW_PAYMENT_REQUIRED | payment-required | false
                    403 | Forbidden: ALLOW_PAYMENT_REQUIRED_25 | payment-required | false
                    400 | Bad Request: anything new | refused | false
                    403 | Forbidden: bot was blocked by the user | blocked-by-client | true
                    403 | Forbidden: user is deactivated | client-gone | true
                    403 | Forbidden: bot can't initiate conversation with a user | not-started | false
                    403 | Forbidden: bot can't send messages to bots | refused | false
                    413 | Request Entity Too Large | file-too-large | false
                    """)
    void a_refusal_is_final(int code, String description, String meaning, boolean blocked) {
        assertThat(TelegramErrors.delivery(rejected(code, description, 0)))
                .isEqualTo(new Delivery.Refused(meaning, description, blocked));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"401, Unauthorized", "404, Not Found"})
    void a_token_that_is_worth_nothing_breaks_the_channel(int code, String description) {
        assertThat(TelegramErrors.delivery(rejected(code, description, 0)))
                .isInstanceOfSatisfying(Delivery.Broken.class, broken -> {
                    assertThat(broken.trouble().code()).isEqualTo("token-refused");
                    assertThat(broken.trouble().lasting()).isTrue();
                });
    }

    @Test
    void too_many_requests_make_the_whole_account_wait_as_told() {
        assertThat(TelegramErrors.delivery(rejected(429, "Too Many Requests: retry after 7", 7)))
                .isEqualTo(new Delivery.Postponed(Duration.ofSeconds(7), true, "Too Many Requests: retry after 7"));
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504"})
    void trouble_on_their_side_passes(int code) {
        assertThat(TelegramErrors.delivery(rejected(code, "Internal Server Error: restart", 0)))
                .isEqualTo(new Delivery.Postponed(null, false, "Internal Server Error: restart"));
    }

    @ParameterizedTest(name = "{0} is {1}, lasting: {2}")
    @CsvSource({
        "401, token-refused, true",
        "404, token-refused, true",
        "409, conflict, false",
        "429, platform-unreachable, false",
        "502, platform-unreachable, false",
        "400, webhook-refused, false"
    })
    void a_failed_call_tells_how_the_channel_is(int code, String meaning, boolean lasting) {
        var trouble = TelegramErrors.trouble(rejected(code, "what they said", 0));

        assertThat(trouble.code()).isEqualTo(meaning);
        assertThat(trouble.lasting()).isEqualTo(lasting);
    }

    private static Result.Rejected rejected(int code, String description, long retryAfter) {
        return new Result.Rejected(code, description, retryAfter, 0);
    }
}
