package rozmova.log.export;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rozmova.log.LogFilter;
import rozmova.log.LogOrder;
import rozmova.shared.database.Collation;
import rozmova.testing.GoldenSql;

/// The statements that write files, as files below `rozmova/log/export` of the tests' resources.
class ExportStatementsTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final String FILTER =
            "from=2026-11-01&hour=9,10&manager=3,none&channel=7,telegram&tag=a%2Cb&tag=o%27c"
                    + "&automatic=false&q=%D0%B2%D0%B0%D0%B7%D0%B0";

    @ParameterizedTest
    @EnumSource
    void a_statement_changes_only_where_somebody_sees_it(Content content) {
        var where = LogFilter.parse(FILTER, KYIV).where(1);
        var select = new Select(content, where, LogOrder.of("-manager", Collation.UKRAINIAN));
        var settings = RowStore.settings(where, KYIV, "https://kvitka.example/projects/1/log/").stream()
                .map(GoldenSql::script)
                .collect(Collectors.joining());

        GoldenSql.check(
                "rozmova/log/export/" + content.word() + ".sql",
                "-- log/export?rows=%s&sort=-manager&%s\n\nbegin;\n".formatted(content.word(), FILTER)
                        + settings
                        + GoldenSql.script(RowStore.copying(select, Delimiter.COMMA))
                        + "rollback;\n");
    }
}
