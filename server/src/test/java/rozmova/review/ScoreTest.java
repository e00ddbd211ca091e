package rozmova.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rozmova.review.Score.Mark;

class ScoreTest {
    @Test
    void everything_reached_is_a_hundred() {
        assertThat(Score.of(List.of(yes(10), scale(30, 5, 5)))).isEqualTo(100);
    }

    @Test
    void nothing_reached_is_zero() {
        assertThat(Score.of(List.of(no(10), scale(30, 0, 5)))).isEqualTo(0);
    }

    @Test
    void a_criterion_counts_by_its_weight() {
        assertThat(Score.of(List.of(yes(30), no(10)))).isEqualTo(75);
    }

    @Test
    void points_count_as_their_share_of_the_scale() {
        assertThat(Score.of(List.of(scale(1, 3, 5)))).isEqualTo(60);
        assertThat(Score.of(List.of(scale(1, 3, 10)))).isEqualTo(30);
    }

    @Test
    void what_is_not_applicable_counts_neither_way() {
        assertThat(Score.of(List.of(yes(10), new Mark(2, 90, null, 5)))).isEqualTo(100);
        assertThat(Score.of(List.of(no(10), new Mark(2, 90, null, 1)))).isEqualTo(0);
    }

    @Test
    void without_anything_applicable_there_is_no_score() {
        assertThat(Score.of(List.of(new Mark(1, 10, null, 1)))).isNull();
    }

    @Test
    void half_a_percent_is_rounded_up() {
        assertThat(Score.of(List.of(scale(1, 1, 8)))).isEqualTo(13);
        assertThat(Score.of(List.of(yes(1), no(100), no(99)))).isEqualTo(1);
    }

    @Test
    void thirds_do_not_get_lost() {
        var thirds = new ArrayList<Mark>();
        for (var number = 0; number < 30; number++) {
            thirds.add(scale(100, number % 3 + 1, 3));
        }

        assertThat(Score.of(thirds)).isEqualTo(67);
    }

    private static Mark yes(int weight) {
        return new Mark(1, weight, 1, 1);
    }

    private static Mark no(int weight) {
        return new Mark(1, weight, 0, 1);
    }

    private static Mark scale(int weight, int points, int most) {
        return new Mark(1, weight, points, most);
    }
}
