package rozmova.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.channel.Check;
import rozmova.channel.Credentials;

/// What Meta says of tokens that are alive, in the forms that the sandbox has no tokens for.
class MessengerCredentialsTest {
    private static final String TOKEN = "EAA" + "x".repeat(60);
    private static final Credentials PASTED =
            MessengerPlatform.credentials(TOKEN, Fixtures.APP, "0123456789abcdef0123456789abcdef");

    private final List<String> addresses = new CopyOnWriteArrayList<>();
    private final List<String> callers = new CopyOnWriteArrayList<>();
    private String token = "";
    private String me = "";
    private HttpServer graph;
    private MessengerChannel channel;

    @BeforeEach
    void open() throws IOException {
        graph = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        graph.createContext("/", this::answer);
        graph.start();
        var root = URI.create("http://127.0.0.1:" + graph.getAddress().getPort() + "/");
        channel = MessengerPlatform.channel(
                new MessengerPlatform.Settings(root, "v26.0", root, Optional.empty()), InstantSource.system());
    }

    @AfterEach
    void close() {
        graph.stop(0);
    }

    @Test
    void a_page_without_a_user_name_is_reached_by_its_id() {
        token = token("PAGE", Fixtures.APP, "\"pages_messaging\",\"pages_manage_metadata\",\"pages_show_list\"");
        me = "{\"id\":\"7\",\"name\":\"Квітка\"}";

        assertThat(channel.check(PASTED)).isEqualTo(new Check.Accepted("7", "Квітка", "7"));
    }

    @Test
    void a_page_is_asked_with_proof_and_its_token_stands_in_no_address() {
        token = token("PAGE", Fixtures.APP, "\"pages_messaging\",\"pages_manage_metadata\"");
        me = "{\"id\":\"7\"}";

        channel.check(PASTED);

        assertThat(addresses.getLast()).startsWith("/v26.0/me?appsecret_proof=").doesNotContain(TOKEN);
        assertThat(callers.getLast()).isEqualTo("Bearer " + TOKEN);
    }

    @ParameterizedTest(name = "{0} of {1} with {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            PAGE | 1200000000000001 | "pages_messaging" | scopes-missing | pages_manage_metadata
            PAGE | 1200000000000001 | "email" | scopes-missing | pages_messaging, pages_manage_metadata
            PAGE | 99999 | "pages_messaging" | token-of-another-app | The token belongs to the app 99999
            USER | 1200000000000001 | "pages_messaging" | token-not-of-page | The token is one of a USER
            """)
    void what_is_wrong_with_a_token_is_told(String type, String app, String scopes, String code, String detail) {
        token = token(type, app, scopes);

        assertThat(channel.check(PASTED)).isInstanceOfSatisfying(Check.Refused.class, refused -> {
            assertThat(refused.trouble().code()).isEqualTo(code);
            assertThat(refused.trouble().detail()).isEqualTo(detail);
            assertThat(refused.field()).isEqualTo("token");
        });
    }

    @Test
    void a_refusal_that_repeats_a_token_is_told_without_it() {
        token = "{\"error\":{\"message\":\"Malformed: %s|0123456789abcdef0123456789abcdef, %s\",\"code\":190}}"
                .formatted(Fixtures.APP, TOKEN);

        var refused = channel.check(PASTED);

        assertThat(refused.toString())
                .contains("app-secret-refused", "Malformed")
                .doesNotContain("0123456789abcdef", TOKEN);
    }

    @Test
    void a_platform_that_is_away_blames_no_field() {
        graph.stop(0);

        assertThat(channel.check(PASTED)).isInstanceOfSatisfying(Check.Refused.class, refused -> {
            assertThat(refused.trouble().code()).isEqualTo("platform-unreachable");
            assertThat(refused.field()).isNull();
        });
    }

    private static String token(String type, String app, String scopes) {
        return "{\"data\":{\"is_valid\":true,\"type\":\"%s\",\"app_id\":\"%s\",\"scopes\":[%s]}}"
                .formatted(type, app, scopes);
    }

    private void answer(HttpExchange exchange) throws IOException {
        addresses.add(exchange.getRequestURI().toString());
        callers.add(exchange.getRequestHeaders().getFirst("Authorization"));
        var body = (exchange.getRequestURI().getPath().endsWith("/debug_token") ? token : me)
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(refuses(body) ? 400 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static boolean refuses(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).startsWith("{\"error\"");
    }
}
