package rozmova.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemMapperTest {
    @ParameterizedTest
    @CsvSource({"PT0S, 1", "PT0.2S, 1", "PT1S, 1", "PT1.001S, 2", "PT59.999S, 60", "PT60S, 60"})
    void whoever_waits_as_long_as_told_never_comes_too_early(Duration wait, long told) {
        assertThat(ProblemMapper.wholeSeconds(wait)).isEqualTo(told);
    }
}
