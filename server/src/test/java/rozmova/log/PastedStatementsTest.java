package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rozmova.testing.GoldenSql;

@QuarkusTest
class PastedStatementsTest {
    @ParameterizedTest
    @MethodSource
    void psql_takes_a_statement_as_its_file_has_it(Path file) {
        assertThat(GoldenSql.paste(file)).doesNotContain("ERROR");
    }

    static List<Path> psql_takes_a_statement_as_its_file_has_it() {
        return Stream.of("rozmova/log", "rozmova/log/export")
                .flatMap(folder -> GoldenSql.all(folder).stream())
                .toList();
    }
}
