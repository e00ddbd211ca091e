package rozmova.channel.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.HookCall;
import rozmova.shared.secret.Secret;

class MetaHookTest {
    private static final Secret SECRET = new Secret("test_app_secret");

    /// As Meta sends it: letters beyond ASCII and slashes are escaped.
    private static final String BODY =
            "{\"object\":\"page\",\"entry\":[{\"id\":\"1\",\"time\":1,\"messaging\":[{\"sender\":{\"id\":\"2\"},"
                    + "\"recipient\":{\"id\":\"1\"},\"timestamp\":1,\"message\":{\"mid\":\"m1\",\"text\":"
                    + "\"\\u043f\\u0440\\u0438\\u0432\\u0456\\u0442 \\/ x\"}}]}]}";

    private static final String SIGNATURE = "sha256=0923eb2189e70b18816d4ebdee6c1126502bd6ac4dbfa1bf513f0f5760d4a7f2";

    @Test
    void the_signature_over_the_bytes_as_they_came_is_right() {
        assertThat(genuine(SIGNATURE, BODY)).isTrue();
    }

    @Test
    void the_same_words_in_other_bytes_are_another_body() {
        assertThat(genuine(SIGNATURE, BODY.replace("\\/", "/"))).isFalse();
        assertThat(genuine(SIGNATURE, BODY.replace("\\u043f\\u0440", "пр"))).isFalse();
        assertThat(genuine(SIGNATURE, BODY + " ")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Привіт", "🏺🦔", "їжак 🦔 \\ud83e\\udd94"})
    void cyrillic_letters_and_emoji_are_signed_as_their_bytes(String text) {
        var body = "{\"text\":\"" + text + "\"}";
        var signature = "sha256=" + MetaHmac.hex(SECRET, body.getBytes(StandardCharsets.UTF_8));

        assertThat(genuine(signature, body)).isTrue();
        assertThat(genuine(signature, body.replace("text", "test"))).isFalse();
    }

    @Test
    void the_signature_of_another_delivery_does_not_fit() {
        assertThat(genuine(SIGNATURE, BODY.replace("m1", "m2"))).isFalse();
    }

    @Test
    void the_signature_of_another_app_does_not_fit() {
        assertThat(MetaHook.genuine(new Secret("another_secret"), call(SIGNATURE, BODY, Map.of())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha256=",
                "0923eb2189e70b18816d4ebdee6c1126502bd6ac4dbfa1bf513f0f5760d4a7f2",
                "sha1=0923eb2189e70b18816d4ebdee6c1126502bd6ac4dbfa1bf513f0f5760d4a7f2",
                "sha256=0923EB2189E70B18816D4EBDEE6C1126502BD6AC4DBFA1BF513F0F5760D4A7F2",
                "sha256=0923eb2189e70b18816d4ebdee6c1126502bd6ac4dbfa1bf513f0f5760d4a7f",
                "wrong"
            })
    void a_signature_of_another_form_is_none(String signature) {
        assertThat(genuine(signature, BODY)).isFalse();
    }

    @Test
    void a_missing_signature_is_none() {
        assertThat(genuine(null, BODY)).isFalse();
    }

    @Test
    void with_an_empty_secret_nothing_is_genuine() {
        assertThat(MetaHook.genuine(new Secret(""), call(SIGNATURE, BODY, Map.of())))
                .isFalse();
    }

    @Test
    void the_proof_of_our_calls_is_as_meta_wants_it() {
        assertThat(Graph.Access.account(new Secret("EAAtoken"), SECRET).proof())
                .isEqualTo("d6c4deea04dad311877a7fc71b2040fadb5f611475eeec72bb3c0bfad16d5e04");
    }

    @Test
    void the_question_whether_the_callback_is_ours_is_answered_with_its_digits() {
        assertThat(challenge("subscribe", "our-words", "1158201444")).contains("1158201444");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "unsubscribe, our-words, 1158201444",
        "subscribe, wrong, 1158201444",
        "subscribe, '', 1158201444",
        ", our-words, 1158201444",
        "subscribe, , 1158201444",
        "subscribe, our-words,",
        "subscribe, our-words, ''",
        "subscribe, our-words, <script>",
        "subscribe, our-words, 11111111111111111111111111111111111111111111111111111111111111111"
    })
    void any_other_question_is_not(@Nullable String mode, @Nullable String words, @Nullable String digits) {
        assertThat(challenge(mode, words, digits)).isEmpty();
    }

    private static Optional<String> challenge(@Nullable String mode, @Nullable String words, @Nullable String digits) {
        var query = new HashMap<String, @Nullable String>();
        query.put("hub.mode", mode);
        query.put("hub.verify_token", words);
        query.put("hub.challenge", digits);
        return MetaHook.challenge(new Secret("our-words"), call(null, "", query));
    }

    private static boolean genuine(@Nullable String signature, String body) {
        return MetaHook.genuine(SECRET, call(signature, body, Map.of()));
    }

    private static HookCall call(@Nullable String signature, String body, Map<String, @Nullable String> query) {
        return new HookCall(
                name -> name.equalsIgnoreCase("X-Hub-Signature-256") ? signature : null,
                query::get,
                body.getBytes(StandardCharsets.UTF_8));
    }
}
