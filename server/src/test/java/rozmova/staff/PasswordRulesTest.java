package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.shared.http.Problem;

class PasswordRulesTest {
    private static final String[] NAMES = {"Olena Kravets", "olena@kvitka.example", "Kvitka Shop", "Олена"};

    @Test
    void a_password_has_ten_to_two_hundred_characters() {
        assertThat(PasswordRules.checked("p7Wcx2Lq9Z")).isEqualTo("p7Wcx2Lq9Z");
        assertThatThrownBy(() -> PasswordRules.checked("p7Wcx2Lq9")).hasMessageContaining("at least 10");
        assertThatThrownBy(() -> PasswordRules.checked("p7Wcx2Lq9Z".repeat(20) + "a"))
                .hasMessageContaining("at most 200");
        assertThatThrownBy(() -> PasswordRules.checked(null)).hasMessageContaining("at least 10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a quiet harbour",
                "тиха гавань",
                "ґанок і каштан",
                "k7#Vq9!mZe",
                "correct horse battery staple",
                "tulips-before-noon",
                "workshop in the attic"
            })
    void a_few_unrelated_words_or_random_signs_will_do(String password) {
        assertThat(PasswordRules.checked(password, NAMES)).isEqualTo(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password2026!",
                "sunshine2024",
                "iloveyou1234",
                "Qwerty123456",
                "yakovleva1990",
                "YAKOVLEVA1990",
                "пароль12345"
            })
    void what_many_use_or_what_has_leaked_is_refused(String password) {
        assertThat(refusal(password).code()).isEqualTo("password-common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaa",
                "ааааааааааа",
                "demo-demo-demo",
                "passwordpassword",
                "парольпароль",
                "asdfghjkl;'",
                "йцукенгшщзх",
                "abcdefghijkl",
                "2026-11-22!",
                "0501234567",
                "0671928374"
            })
    void repetitions_rows_of_keys_dates_and_numbers_are_refused(String password) {
        assertThat(refusal(password).code()).isIn("password-pattern", "password-common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "olenakravets",
                "Olena-Kravets-2026",
                "Kvitka2026!!",
                "kvitka-demo-2026",
                "kv1tk@kv1tka",
                "akt1vk-2026!",
                "Олена2026!!",
                "KvitkaShop#1"
            })
    void what_is_made_of_the_persons_and_the_shops_names_is_refused(String password) {
        assertThat(refusal(password).code()).isEqualTo("password-of-names");
    }

    @Test
    void a_name_within_a_good_password_does_no_harm() {
        assertThat(PasswordRules.checked("kvitka and three red tulips", NAMES)).isNotEmpty();
    }

    @Test
    void the_number_in_an_address_is_no_word_in_disguise() {
        assertThat(PasswordRules.checked("a quiet harbour", "manager-137@kvitka.example"))
                .isNotEmpty();
    }

    @Test
    void the_field_is_named_and_the_password_is_not_repeated() {
        var refusal = refusal("passwordpassword");

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.field()).isEqualTo("password");
        assertThat(refusal).hasMessageNotContaining("passwordpassword");
    }

    @Test
    void what_somebody_types_to_sign_in_is_measured_only() {
        assertThat(PasswordRules.typed("short")).isEqualTo("short");
        assertThat(PasswordRules.typed(null)).isEmpty();
        assertThatThrownBy(() -> PasswordRules.typed("x".repeat(201))).hasMessageContaining("at most 200");
    }

    private static Problem refusal(String password) {
        var refusal = catchThrowableOfType(Problem.class, () -> PasswordRules.checked(password, NAMES));
        assertThat(refusal).as(password).isNotNull();
        return refusal;
    }
}
