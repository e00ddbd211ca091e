package rozmova.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.channel.Delivery;
import rozmova.channel.Trouble;
import rozmova.channel.meta.Graph.Result;

class MessengerErrorsTest {
    @ParameterizedTest(name = "{0}/{1} {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            10 | 2018278 | outside of allowed window | window-closed | false
            10 | 2534022 | outside of allowed window | window-closed | false
            10 | 2018108 | This person is not receiving messages | client-unreachable | false
            100 | 2018001 | No matching user found | client-unknown | false
            100 | 33 | Object does not exist | client-unknown | false
            100 | 2018008 | Failed to fetch the file | file-refused | false
            100 | 2018047 | Upload attachment failure | file-refused | false
            100 | 2018074 | Attachment is not owned | file-refused | false
            100 | 2018294 | Video processing failed | file-refused | false
            100 | 0 | Length of param message[text] must be less | too-long | false
            100 | 0 | Invalid parameter | refused | false
            200 | 1545041 | This person isn't available right now | blocked-by-client | true
            551 | 1545041 | This person isn't available right now | blocked-by-client | true
            551 | 0 | This person isn't available right now | blocked-by-client | true
            10 | 2018065 | (#10) This message is sent outside of allowed window. | window-closed | false
            10 | 0 | (#10) This message is sent outside of the allowed window. | window-closed | false
            10 | 0 | (#10) This person isn't receiving messages from you right now. | client-unreachable | false
            200 | 0 | (#200) This person isn’t available right now. | blocked-by-client | true
            200 | 0 | Cannot send notifications to a user who has not installed the app | client-unreachable | false
            230 | 0 | (#230) Permission disallows message to user | client-unreachable | false
            230 | 0 | Permissions disallow message to user | client-unreachable | false
            100 | 0 | (#100) No matching user found | client-unknown | false
            2500 | 0 | Unknown path components | refused | false
            """)
    void a_refusal_is_final(int code, int subcode, String words, String meaning, boolean blocked) {
        assertThat(MessengerErrors.delivery(rejected(code, subcode, words, null), false))
                .isEqualTo(new Delivery.Refused(meaning, words, blocked));
    }

    @ParameterizedTest(name = "{0}/{1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            190 | 460 | The session was invalidated | token-refused
            190 | 463 | Session has expired | token-refused
            368 | 0 | Temporarily blocked for policies violations | policy-block
            10 | 0 | Application does not have permission | permission-missing
            10 | 2018065 | Lacks permission for this type | permission-missing
            200 | 0 | Requires pages_messaging permission | permission-missing
            230 | 0 | Requires pages_messaging permission | permission-missing
            100 | 0 | Invalid appsecret_proof provided in the API argument | app-secret-refused
            """)
    void what_concerns_the_account_breaks_the_channel(int code, int subcode, String words, String meaning) {
        assertThat(MessengerErrors.delivery(rejected(code, subcode, words, null), false))
                .isEqualTo(new Delivery.Broken(new Trouble(meaning, words, true)));
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource(delimiter = '|', textBlock = """
            10 | 2018065 | Lacks permission for this type
            10 | 0 | Application does not have permission
            100 | 0 | (#100) Param tag is not allowed
            """)
    void without_the_permission_for_late_answers_only_those_are_refused(int code, int subcode, String words) {
        assertThat(MessengerErrors.delivery(rejected(code, subcode, words, null), true))
                .isEqualTo(new Delivery.Refused("human-agent-refused", words, false));
    }

    @ParameterizedTest
    @CsvSource({"4", "17", "32", "613", "80006"})
    void a_limit_of_calls_makes_the_whole_account_wait(int code) {
        assertThat(MessengerErrors.delivery(rejected(code, 0, "slowly", null), false))
                .isEqualTo(new Delivery.Postponed(Duration.ofMinutes(5), true, "slowly"));
        assertThat(MessengerErrors.delivery(rejected(code, 0, "slowly", Duration.ofMinutes(2)), false))
                .isEqualTo(new Delivery.Postponed(Duration.ofMinutes(2), true, "slowly"));
    }

    @Test
    void a_restricted_page_waits_half_an_hour_and_its_owner_learns_of_it() {
        assertThat(MessengerErrors.delivery(rejected(10, 1893063, "restricted", Duration.ofMinutes(1)), false))
                .isEqualTo(new Delivery.Postponed(
                        Duration.ofMinutes(30),
                        true,
                        "restricted",
                        new Trouble("account-restricted", "restricted", false)));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "1200"})
    void trouble_on_their_side_passes(int code) {
        assertThat(MessengerErrors.delivery(rejected(code, 0, "try again", null), false))
                .isEqualTo(new Delivery.Postponed(null, false, "try again"));
    }

    @Test
    void a_page_of_a_proxy_is_judged_by_its_status() {
        assertThat(MessengerErrors.delivery(new Result.Rejected(502, 0, 0, true, "HTTP 502", null), false))
                .isEqualTo(new Delivery.Postponed(null, false, "HTTP 502"));
        assertThat(MessengerErrors.delivery(new Result.Rejected(413, 0, 0, false, "HTTP 413", null), false))
                .isEqualTo(new Delivery.Refused("file-too-large", "HTTP 413", false));
        assertThat(MessengerErrors.delivery(new Result.Rejected(429, 0, 0, false, "HTTP 429", null), false))
                .isEqualTo(new Delivery.Postponed(Duration.ofMinutes(5), true, "HTTP 429"));
    }

    @ParameterizedTest(name = "{0} is {2}, lasting: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            190 | the token is dead | token-refused | true
            368 | blocked for policies | policy-block | true
            200 | permission | permission-missing | true
            100 | Invalid appsecret_proof provided | app-secret-refused | true
            2200 | callback verification failed | webhook-unreachable | false
            613 | slowly | platform-unreachable | false
            2 | try again | platform-unreachable | false
            100 | Invalid parameter | webhook-refused | false
            """)
    void a_failed_call_tells_how_the_channel_is(int code, String words, String meaning, boolean lasting) {
        assertThat(MessengerErrors.trouble(rejected(code, 0, words, null)))
                .isEqualTo(new Trouble(meaning, words, lasting));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            190 | Invalid OAuth access token signature.
            101 | Error validating application.
            1 | Error validating client secret.
            """)
    void a_refused_call_of_the_app_blames_its_secret(int code, String words) {
        assertThat(MessengerErrors.appTrouble(rejected(code, 0, words, null)))
                .isEqualTo(new Trouble("app-secret-refused", words, true));
    }

    private static Result.Rejected rejected(int code, int subcode, String words, @Nullable Duration pause) {
        return new Result.Rejected(400, code, subcode, false, words, pause);
    }
}
