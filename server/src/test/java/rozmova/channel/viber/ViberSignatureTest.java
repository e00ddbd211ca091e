package rozmova.channel.viber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.HookCall;
import rozmova.shared.secret.Secret;

class ViberSignatureTest {
    private static final Secret TOKEN = new Secret("44dafb7e0f40021e-61a47a1e6778d187-f2c5a676a07050b3");
    private static final byte[] BODY = Fixtures.bytes("webhook");
    private static final String PUBLISHED = "d21b343448c8aee33b8e93768ef6ceb64a6ba6163099973a2b8bd028fea510ef";

    @Test
    void the_published_example_is_right() {
        assertThat(ViberSignature.of(BODY, TOKEN)).isEqualTo(PUBLISHED);
    }

    @Test
    void the_header_proves() {
        assertThat(proves(PUBLISHED, null, BODY)).isTrue();
    }

    @Test
    void the_address_proves_where_there_is_no_header() {
        assertThat(proves(null, PUBLISHED, BODY)).isTrue();
    }

    @Test
    void letters_beyond_ascii_are_signed_as_they_travel() {
        var raw = bytes("{\"text\":\"Їжачок 🦔\"}");
        var escaped = bytes("{\"text\":\"\\u0407\\u0436\\u0430\\u0447\\u043e\\u043a \\ud83e\\udd94\"}");
        var signature = "21a168cc436278db5bbac2ebe97cf76b75d9868f59aeed123f8f73a68b93c144";

        assertThat(ViberSignature.of(raw, TOKEN)).isEqualTo(signature);
        assertThat(proves(ViberSignature.of(raw, TOKEN), null, raw)).isTrue();
        assertThat(proves(ViberSignature.of(raw, TOKEN), null, escaped)).isFalse();
    }

    @Test
    void another_body_and_another_token_are_refused() {
        assertThat(proves(PUBLISHED, null, bytes("{\"event\":\"webhook\"}"))).isFalse();
        assertThat(ViberSignature.proves(
                        call(PUBLISHED, null, BODY), new Secret("44dafb7e0f40021e-61a47a1e6778d187-f2c5a676a07050b4")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "d21b", "sha256=d21b343448c8aee33b8e93768ef6ceb64a6ba6163099973a2b8bd028fea510ef"})
    void an_empty_or_a_strange_proof_is_refused(String wrong) {
        assertThat(proves(wrong, null, BODY)).isFalse();
        assertThat(proves(null, wrong, BODY)).isFalse();
    }

    @Test
    void no_proof_is_refused() {
        assertThat(proves(null, null, BODY)).isFalse();
    }

    @Test
    void an_empty_token_proves_nothing() {
        assertThatThrownBy(() -> ViberSignature.of(BODY, new Secret(""))).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean proves(@Nullable String header, @Nullable String query, byte[] body) {
        return ViberSignature.proves(call(header, query, body), TOKEN);
    }

    private static HookCall call(@Nullable String header, @Nullable String query, byte[] body) {
        return new HookCall(
                name -> name.equals("X-Viber-Content-Signature") ? header : null,
                name -> name.equals("sig") ? query : null,
                body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
