package rozmova.channel.viber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Credentials;
import rozmova.shared.secret.Secret;

class ViberWelcomeTest {
    private static final String OPENED = "conversation_started";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    uk    | Добрий день! Напишіть нам тут, і ми відповімо.
                    uk-UA | Добрий день! Напишіть нам тут, і ми відповімо.
                    uk_UA | Добрий день! Напишіть нам тут, і ми відповімо.
                    ru    | Здравствуйте! Напишите нам здесь, и мы ответим.
                    en    | Hello! Write to us here, and we will answer.
                    pl    | Hello! Write to us here, and we will answer.
                    """)
    void we_welcome_in_the_clients_language(String language, String words) {
        var event = fixture(OPENED).replace("\"uk\"", "\"" + language + "\"");

        assertThat(welcome(account("Kvitka", null), event)).containsEntry("text", words);
    }

    @Test
    void a_client_without_a_language_is_welcomed_all_the_same() {
        var event = fixture(OPENED).replace("\"language\"", "\"tongue\"");

        assertThat(welcome(account("Kvitka", null), event))
                .containsEntry("text", "Hello! Write to us here, and we will answer.");
    }

    @Test
    void the_shops_own_words_come_before_ours() {
        assertThat(welcome(account("Kvitka", "Вітаємо в Kvitka 🌸"), fixture(OPENED)))
                .isEqualTo(Map.of(
                        "min_api_version",
                        1,
                        "sender",
                        Map.of("name", "Kvitka"),
                        "type",
                        "text",
                        "text",
                        "Вітаємо в Kvitka 🌸",
                        "tracking_data",
                        "t:tok_1"));
    }

    @Test
    void a_long_name_is_cut_to_what_viber_takes() {
        assertThat(welcome(account("Квіти й подарунки на Подолі 🌸🌸", null), fixture(OPENED)))
                .containsEntry("sender", Map.of("name", "Квіти й подарунки на Подолі "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tok 1", "т1", "<b>"})
    void what_is_no_token_of_ours_is_not_carried_on(String context) {
        var event = fixture(OPENED).replace("tok_1", context);

        assertThat(welcome(account("Kvitka", null), event)).doesNotContainKey("tracking_data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "subscribed", "unsubscribed", "delivered", "seen", "failed", "webhook"})
    void every_other_event_is_answered_with_nothing(String name) {
        assertThat(ViberWelcome.of(account("Kvitka", null), Fixtures.bytes(name)))
                .isNull();
    }

    private static Map<String, Object> welcome(ConnectedChannel channel, String event) {
        return Objects.requireNonNull(ViberWelcome.of(channel, event.getBytes(StandardCharsets.UTF_8)));
    }

    private static String fixture(String name) {
        return new String(Fixtures.bytes(name), StandardCharsets.UTF_8);
    }

    private static ConnectedChannel account(String name, @Nullable String welcome) {
        return new ConnectedChannel(
                1,
                1,
                "viber",
                "pa:1",
                name,
                "kvitka",
                Credentials.of(new Secret("44dafb7e0f40021e-61a47a1e6778d187-f2c5a676a07050b3")),
                new Secret("unused"),
                null,
                welcome,
                ConnectedChannel.State.ACTIVE,
                ConnectedChannel.Reception.WEBHOOK);
    }
}
