package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.log.LogPlanning.Way;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Database;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;

/// Whichever index leads a search for words, the pages are the same.
@QuarkusTest
class LogWaysTest {
    private static final Instant AT = Instant.parse("2026-10-20T09:00:00Z");

    @Inject
    Companies companies;

    @Inject
    Past past;

    @Inject
    Log log;

    @Inject
    LogStore store;

    @Inject
    Database database;

    private Company kvitka;
    private long project;

    @BeforeEach
    void fill() {
        kvitka = companies.open();
        project = kvitka.owner().projectId();
        var taras = kvitka.colleague("manager", "Taras Hnatiuk");
        for (var number = 0; number < 20; number++) {
            var author = number % 5 == 0 ? null : number % 2 == 0 ? taras : kvitka.owner();
            var id = past.conversation(kvitka, AT.plusSeconds(number / 2), author);
            past.set(
                    id,
                    "source = 'S%d', score = nullif(%d, 3), words = '''%d %s'':1'::tsvector"
                            .formatted(number % 4, number % 7, project, number % 3 == 0 ? "ваза" : "букет"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"createdAt", "-createdAt", "score", "-score", "source", "-source", "manager", "-manager"})
    void words_first_reads_what_the_order_first_reads(String sort) {
        assertThat(pages(sort, new Way.WordsFirst())).hasSize(7).isEqualTo(pages(sort, new Way.OrderFirst()));
    }

    @ParameterizedTest
    @CsvSource({"createdAt, 1", "createdAt, 3", "-createdAt, 1", "-createdAt, 6", "-createdAt, 1000000"})
    void so_do_windows_of_any_size(String sort, long size) {
        var expected = pages(sort, new Way.OrderFirst());

        assertThat(pages(sort, new Way.Windows(size, false))).isEqualTo(expected);
        assertThat(pages(sort, new Way.Windows(size, true))).isEqualTo(expected);
    }

    private List<Long> pages(String sort, Way way) {
        var filter = LogFilter.parse("q=\"ваза\"", ZoneOffset.UTC);
        var order = LogOrder.of(sort, Collation.ENGLISH);
        return database.view(reading -> {
            var found = new ArrayList<Long>();
            @Nullable LogCursor cursor = null;
            do {
                var page = new ArrayList<LogStore.Placed>();
                var segments = log.segments(reading, project, filter, order, cursor, way);
                while (page.size() < 2 && segments.hasNext()) {
                    page.addAll(store.page(reading, segments.next(), order, 2 - page.size()));
                }
                page.forEach(placed -> found.add(placed.row().id()));
                cursor = page.isEmpty() ? null : page.getLast().cursor();
            } while (cursor != null);
            return found;
        });
    }
}
