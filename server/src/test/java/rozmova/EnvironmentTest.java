package rozmova;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    @Test
    void an_unknown_setting_is_refused_by_its_name() {
        assertThatThrownBy(() -> Environment.read(Map.of("ROZMOVA_PROT", "8080")))
                .hasMessageStartingWith("ROZMOVA_PROT is not a setting of Rozmova")
                .hasMessageContaining("ROZMOVA_PORT");
    }

    @Test
    void a_malformed_setting_is_refused_with_what_it_takes() {
        assertThatThrownBy(() -> Environment.read(Map.of("ROZMOVA_PORT", "eighty")))
                .hasMessage("ROZMOVA_PORT is not usable: it takes a port from 1 to 65535");
    }

    @Test
    void a_file_has_at_least_a_megabyte_and_at_most_two_thousand() {
        assertThatThrownBy(() -> Environment.read(Map.of("ROZMOVA_FILE_MEGABYTES", "0")))
                .hasMessage("ROZMOVA_FILE_MEGABYTES is not usable: it takes a whole number from 1 to 2000");
        assertThatThrownBy(() -> Environment.read(Map.of("ROZMOVA_FILE_MEGABYTES", "2001")))
                .hasMessageContaining("from 1 to 2000");
        assertThat(Environment.read(Map.of("ROZMOVA_FILE_MEGABYTES", "2000")).databaseUrl())
                .isNull();
    }

    @Test
    void a_messenger_brings_its_own_settings() {
        var settings = Map.of(
                "ROZMOVA_TELEGRAM_API", "http://127.0.0.1:8081/telegram",
                "ROZMOVA_VIBER_FILE_HOSTS", "files.example, cdn.example",
                "ROZMOVA_MESSENGER_VERSION", "v27.0");

        assertThat(Environment.read(settings).databaseUrl()).isNull();
        assertThatThrownBy(() -> Environment.read(Map.of("ROZMOVA_TELEGRAM_LINKS", "t.me")))
                .hasMessage("ROZMOVA_TELEGRAM_LINKS is not usable: it takes a web address, such as https://t.me");
        assertThatThrownBy(() -> Environment.read(Map.of("ROZMOVA_MESSENGER_VERSION", "26")))
                .hasMessageContaining("it takes a version of the Graph API");
    }

    @Test
    void a_typing_error_in_a_messengers_setting_names_that_messengers() {
        assertThatThrownBy(() -> Environment.read(Map.of("ROZMOVA_TELEGRAM_AIP", "https://api.telegram.org")))
                .hasMessage("ROZMOVA_TELEGRAM_AIP is not a setting of Rozmova. There are: "
                        + "ROZMOVA_TELEGRAM_API, ROZMOVA_TELEGRAM_LINKS");
    }

    @Test
    void variables_of_others_are_none_of_our_business() {
        assertThat(Environment.read(Map.of("HOME", "/home/olena")).databaseUrl())
                .isNull();
    }

    @Test
    void a_hosting_service_address_becomes_a_jdbc_address() {
        var environment = Environment.read(
                Map.of("ROZMOVA_DATABASE_URL", "postgres://shop:s%40crt@db.example:6432/desk?sslmode=require"));

        assertThat(environment.databaseUrl())
                .isEqualTo("jdbc:postgresql://db.example:6432/desk?sslmode=require&user=shop&password=s%40crt");
    }
}
