package rozmova.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeZonesTest {
    private static final Instant SUMMER = Instant.parse("2026-07-01T12:00:00Z");
    private static final Instant WINTER = Instant.parse("2026-12-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"Europe/Kiev, Europe/Kyiv", "Asia/Calcutta, Asia/Kolkata", "Europe/Kyiv, Europe/Kyiv"})
    void an_old_name_is_accepted_and_becomes_that_of_today(String given, String present) {
        assertThat(ProjectRules.zone(given)).isEqualTo(ZoneId.of(present));
    }

    @ParameterizedTest
    @MethodSource("renamed")
    void a_renamed_zone_keeps_its_hours(String before, String now) {
        for (var at : new Instant[] {SUMMER, WINTER}) {
            assertThat(ZoneId.of(now).getRules().getOffset(at))
                    .isEqualTo(ZoneId.of(before).getRules().getOffset(at));
        }
    }

    @Test
    void no_name_of_today_is_itself_an_old_one() throws Exception {
        var renamed = all();

        assertThat(renamed.values()).doesNotContainAnyElementsOf(renamed.keySet());
    }

    private static Stream<Object[]> renamed() throws Exception {
        return all().entrySet().stream().map(entry -> new Object[] {entry.getKey(), entry.getValue()});
    }

    private static Properties all() throws Exception {
        var renamed = new Properties();
        try (var file = TimeZones.class.getResourceAsStream("renamed-time-zones.properties")) {
            renamed.load(file);
        }
        return renamed;
    }
}
