package rozmova.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;

class HitsTest {
    private final Hits hits = new Hits();
    private final List<String> taken = new ArrayList<>();

    @Test
    void what_one_visitor_did_is_taken_in_as_it_was_told() {
        hits.add(1, "anna", () -> taken.add("page"));
        hits.add(1, "anna", () -> taken.add("leave"));
        hits.add(1, "bob", () -> taken.add("another page"));

        work();

        assertThat(taken).containsExactly("page", "another page", "leave");
    }

    @Test
    void nobody_takes_in_a_visitors_second_hit_while_the_first_is_being_taken_in() {
        hits.add(1, "anna", () -> {
            taken.add("page begins");
            assertThat(hits.round()).isFalse();
            taken.add("page ends");
        });
        hits.add(1, "anna", () -> taken.add("leave"));

        work();

        assertThat(taken).containsExactly("page begins", "page ends", "leave");
    }

    @Test
    void a_hit_waits_for_a_database_that_is_away() {
        var away = new ConnectionException(new SQLException("away", "08001"));
        hits.add(1, "anna", () -> {
            taken.add("tried");
            if (taken.size() == 1) {
                throw away;
            }
        });
        hits.add(1, "anna", () -> taken.add("leave"));

        assertThatThrownBy(hits::round).isSameAs(away);
        work();

        assertThat(taken).containsExactly("tried", "tried", "leave");
    }

    @Test
    void a_hit_that_cannot_be_taken_in_stops_no_other() {
        hits.add(1, "anna", () -> {
            throw new IllegalStateException("no such page");
        });
        hits.add(1, "anna", () -> taken.add("leave"));

        work();

        assertThat(taken).containsExactly("leave");
    }

    @Test
    void whoever_asks_after_a_hit_finds_it_taken_in() throws InterruptedException {
        hits.add(1, "anna", () -> taken.add("page"));
        var asking = Thread.ofVirtual().start(() -> {
            hits.settle(1, "anna");
            taken.add("launch");
        });
        while (asking.isAlive()) {
            work();
        }
        asking.join();

        assertThat(taken).containsExactly("page", "launch");
    }

    @Test
    void a_stop_waits_for_what_was_told() throws InterruptedException {
        for (var page = 0; page < 100; page++) {
            hits.add(1, "anna" + page % 7, () -> taken.add("page"));
        }
        var working = Thread.ofVirtual().start(this::work);

        hits.end(new ShutdownEvent());
        working.join();

        assertThat(taken).hasSize(100);
    }

    private void work() {
        var more = true;
        while (more) {
            more = hits.round();
        }
    }
}
