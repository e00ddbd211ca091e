package rozmova.log.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;

/// The files as LibreOffice opens them: what was written stands in its cell, and nothing is calculated.
@QuarkusTest
class CalcTest {
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");

    private static final List<String> WORDS = List.of(
            "ваза \"Ірис\"",
            "one, two; three",
            "рядок 1\nрядок 2",
            "👩‍👩‍👧 Їжак",
            "שלום עולם",
            "a\tb",
            "1e5, 2026-11-02, TRUE",
            "ї".repeat(20_000));

    private static final List<String> FORMULAS =
            List.of("=1+1", "+380501112233", "-1", "@SUM(A1)", "＝1+1", "0671234567", "380671234567", "1-2");

    @Inject
    Companies companies;

    @Inject
    Past past;

    @Inject
    Story story;

    private Company kvitka;

    @BeforeEach
    void say() {
        kvitka = companies.open();
        var row = past.conversation(kvitka, AT, kvitka.owner());
        var at = AT;
        for (var text : WORDS) {
            at = at.plusSeconds(1);
            story.message(kvitka, row, at, text, null);
        }
        for (var text : FORMULAS) {
            at = at.plusSeconds(1);
            story.message(kvitka, row, at, text, null);
        }
    }

    @Test
    void every_word_of_a_csv_survives_and_formulas_are_guarded() {
        assertThat(texts("csv"))
                .startsWith(WORDS.toArray(String[]::new))
                .endsWith(FORMULAS.stream().map(formula -> "'" + formula).toArray(String[]::new));
    }

    @Test
    void every_word_of_a_workbook_survives_and_formulas_are_texts() {
        assertThat(texts("xlsx")).startsWith(WORDS.toArray(String[]::new)).endsWith(FORMULAS.toArray(String[]::new));
    }

    private List<String> texts(String format) {
        var owner = kvitka.owner();
        var file = owner.exchange(
                        owner.request("projects/{p}/log/export?rows=messages&format=" + format),
                        BodyHandlers.ofByteArray())
                .body();
        var rows = Calc.read(file, format);
        var column = rows.getFirst().indexOf("text");
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }
}
