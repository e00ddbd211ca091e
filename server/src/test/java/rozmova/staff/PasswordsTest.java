package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void a_password_is_stored_as_argon2id_with_its_costs() {
        assertThat(passwords.hash("a quiet harbour")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void the_same_password_is_stored_differently_each_time() {
        assertThat(passwords.hash("a quiet harbour")).isNotEqualTo(passwords.hash("a quiet harbour"));
    }

    @Test
    void only_the_same_password_fits() {
        var hash = passwords.hash("тиха гавань");

        assertThat(passwords.fits("тиха гавань", hash, false)).isTrue();
        assertThat(passwords.fits("тиха гаванЬ", hash, false)).isFalse();
        assertThat(passwords.fits("", hash, false)).isFalse();
    }

    @Test
    void nothing_fits_where_there_is_no_account() {
        assertThat(passwords.fits("a quiet harbour", null, false)).isFalse();
    }
}
