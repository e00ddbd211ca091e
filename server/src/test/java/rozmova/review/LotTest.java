package rozmova.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.review.DrawStore.Drawn;
import rozmova.shared.database.Database;
import rozmova.shared.database.Where;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Person;

@QuarkusTest
class LotTest {
    private static final Instant BEGIN = Instant.parse("2026-10-18T21:00:00Z");
    private static final Instant END = Instant.parse("2026-10-25T22:00:00Z");
    private static final int DRAWS = 400;

    @Inject
    Companies companies;

    @Inject
    Reviewing reviewing;

    @Inject
    DrawStore store;

    @Inject
    Database database;

    private Company kvitka;
    private Person taras;
    private Person ihor;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        taras = kvitka.colleague("manager", "Taras Hnatiuk");
        ihor = kvitka.colleague("manager", "Ihor");
    }

    @Test
    void the_same_seed_finds_the_same_conversations_another_finds_others() {
        logged(40, BEGIN, taras);

        assertThat(lot(5, "one")).isEqualTo(lot(5, "one"));
        assertThat(lot(5, "one")).isNotEqualTo(lot(5, "another"));
        assertThat(lotByHand(5, "one")).isEqualTo(lotByHand(5, "one")).isNotEqualTo(lotByHand(5, "another"));
    }

    @Test
    void every_conversation_has_the_same_chance() {
        var all = logged(20, BEGIN, taras);
        var times = new HashMap<Long, Integer>();

        for (var draw = 0; draw < DRAWS; draw++) {
            lot(5, "seed " + draw).forEach(one -> times.merge(one.conversation(), 1, Integer::sum));
        }

        // Each is expected a hundred times; five standard deviations are 43.
        assertThat(times.keySet()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(times.values()).allSatisfy(count -> assertThat(count).isBetween(55, 145));
    }

    @Test
    void managers_who_have_more_do_not_get_more() {
        logged(30, BEGIN, taras);
        logged(3, BEGIN, ihor);

        var lot = lot(5, "seed");

        assertThat(lot.stream().filter(one -> one.manager() != null && one.manager() == taras.id()))
                .hasSize(5);
        assertThat(lot.stream().filter(one -> one.manager() != null && one.manager() == ihor.id()))
                .hasSize(3);
    }

    @Test
    void a_period_is_from_its_first_instant_to_before_its_last() {
        logged(1, BEGIN.minusMillis(1), taras);
        var inside = new ArrayList<>(logged(1, BEGIN, taras));
        inside.addAll(logged(1, END.minusMillis(1), taras));
        logged(1, END, taras);

        assertThat(lot(50, "seed").stream().map(Drawn::conversation)).containsExactlyInAnyOrderElementsOf(inside);
    }

    @Test
    void by_hand_only_the_newest_take_part() {
        logged(5, BEGIN, taras);
        var newest = logged(3, END, taras);

        var lot = database.read(reading -> store.ofAll(reading, query(), 3, 50, "seed"));

        assertThat(lot.stream().map(Drawn::conversation)).containsExactlyInAnyOrderElementsOf(newest);
    }

    private List<Long> logged(int many, Instant at, Person manager) {
        var ids = new ArrayList<Long>();
        for (var number = 0; number < many; number++) {
            ids.add(reviewing.conversation(kvitka, at, manager));
        }
        return ids;
    }

    private List<Drawn> lot(int most, String seed) {
        return database.read(
                reading -> store.ofEach(reading, query(), BEGIN, END, List.of(taras.id(), ihor.id()), most, seed));
    }

    private List<Drawn> lotByHand(int most, String seed) {
        return database.read(reading -> store.ofAll(reading, query(), 50_000, most, seed));
    }

    private Where query() {
        return FilterText.filter("channel=telegram", ZoneId.of("Europe/Kyiv"))
                .where(kvitka.owner().projectId());
    }
}
