package rozmova.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import rozmova.shared.database.Condition.Operator;

class WhereTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void each_condition_has_a_line_and_each_value_a_name() {
        var where = new Where(List.of(
                        Condition.of("c.created_at", Operator.GREATER_OR_EQUAL, "from", AT),
                        Condition.among("c.source", "source", List.of("google")),
                        Condition.of("c.words", Operator.MATCHES, new SqlValue("words", SqlType.TSQUERY, "'vase'"))))
                .and(new Condition.Row(
                        List.of("c.score", "c.id"),
                        Operator.LESS,
                        List.of(new SqlValue("after", SqlType.SMALLINT, "7"), SqlValue.of("afterId", 42L))));

        assertThat(where.sql()).isEqualTo("""
                where c.created_at >= :from
                  and c.source = :source
                  and c.words @@ :words::tsquery
                  and (c.score, c.id) < (:after::smallint, :afterId)
                """);
        assertThat(where.values())
                .extracting(SqlValue::name)
                .containsExactly("from", "source", "words", "after", "afterId");
    }

    @Test
    void something_else_than_a_parameter_can_stand_for_a_value() {
        var where = new Where(List.of(Condition.Either.of(
                Condition.among("c.manager_id", "manager", List.of(3L, 5L)), Condition.missing("c.manager_id"))));

        assertThat(where.sql(value -> "setting(" + value.name() + ")::" + value.sqlType()))
                .isEqualTo("where (c.manager_id = any(setting(manager)::bigint[]) or c.manager_id is null)\n");
    }

    /// It would break where the text was searched for names.
    @Test
    void a_colon_in_a_text_of_ours_is_no_name() {
        var where = new Where(List.of(new Condition.Fixed("to_char(c.created_at, 'HH24:mi') = '10:30'")));

        assertThat(where.sql(value -> "?")).isEqualTo("where to_char(c.created_at, 'HH24:mi') = '10:30'\n");
        assertThat(where.values()).isEmpty();
    }

    @Test
    void a_value_that_two_conditions_share_is_there_once() {
        var kyiv = ZoneId.of("Europe/Kyiv");
        var where = new Where(List.of(
                Condition.ClockPart.of("isodow", "c.created_at", kyiv, "weekday", List.of(1)),
                Condition.ClockPart.of("hour", "c.created_at", kyiv, "hour", List.of(9, 10))));

        assertThat(where.values())
                .containsExactly(
                        SqlValue.of("zone", "Europe/Kyiv"),
                        SqlValue.of("weekday", List.of(1)),
                        SqlValue.of("hour", List.of(9, 10)));
    }

    @Test
    void one_name_cannot_stand_for_two_values() {
        var where = new Where(List.of(
                Condition.of("c.id", Operator.GREATER, "id", 1L), Condition.of("c.id", Operator.LESS, "id", 2L)));

        assertThatThrownBy(where::values).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_list_of_texts_is_cast_since_the_driver_sends_another_type() {
        assertThat(SqlValue.of("tag", List.of("vip")).placed()).isEqualTo(":tag::text[]");
        assertThat(SqlValue.of("manager", List.of(3L)).placed()).isEqualTo(":manager");
    }

    @Test
    void an_empty_list_has_no_type() {
        assertThatThrownBy(() -> SqlValue.of("manager", List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
