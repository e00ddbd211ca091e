package rozmova.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicAddressTest {
    @Test
    void without_any_setting_it_is_this_machine() {
        var address = address(Map.of());

        assertThat(address.of("/setup")).isEqualTo("http://127.0.0.1:8080/setup");
        assertThat(address.isPublic()).isFalse();
        assertThat(address.isEncrypted()).isFalse();
    }

    @Test
    void the_public_address_stands_in_every_link() {
        var address = address(Map.of("rozmova.public-url", "https://desk.example/", "rozmova.port", "9000"));

        assertThat(address.of("/setup")).isEqualTo("https://desk.example/setup");
        assertThat(address.isPublic()).isTrue();
        assertThat(address.isEncrypted()).isTrue();
    }

    @Test
    void a_server_that_listens_everywhere_is_reached_at_this_machine_by_name() {
        var address = address(Map.of("rozmova.host", "0.0.0.0", "rozmova.port", "9000"));

        assertThat(address.of("")).isEqualTo("http://localhost:9000");
    }

    private static PublicAddress address(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(ProjectConfig.class)
                .withDefaultValues(settings)
                .build();
        return new PublicAddress(config.getConfigMapping(ProjectConfig.class));
    }
}
