package rozmova.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rozmova.bench.sample.Messenger;

final class AccountIdsTests {
    @ParameterizedTest
    @EnumSource(Messenger.class)
    void no_two_people_have_the_same_id(Messenger messenger) {
        assertThat(LongStream.rangeClosed(1, 50_000).mapToObj(identity -> AccountIds.of(messenger, identity)))
                .doesNotHaveDuplicates();
    }

    @Test
    void ids_have_the_form_of_their_platform() {
        assertThat(AccountIds.of(Messenger.TELEGRAM, 12)).isEqualTo("6000000012");
        assertThat(Base64.getDecoder().decode(AccountIds.of(Messenger.VIBER, 12)))
                .hasSize(16);
        assertThat(AccountIds.of(Messenger.MESSENGER, 12)).matches("7\\d{15}");
    }
}
