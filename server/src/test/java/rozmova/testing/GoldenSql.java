package rozmova.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import rozmova.shared.database.SqlQuery;
import rozmova.shared.database.SqlValue;

/// Statements as the product makes them, each as a file that can be pasted into `psql`: the values stand before the
/// statement, as variables of `psql`. They are there to be read, explained and compared: whoever changes a statement
/// writes the files anew with `-Drozmova.golden=write`, and shows what has changed with the commit.
public final class GoldenSql {
    private static final boolean WRITE = "write".equals(System.getProperty("rozmova.golden"));
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final boolean PSQL = found();

    private GoldenSql() {}

    /// The file says what we would write into it.
    ///
    /// @param file below the tests' resources
    public static void check(String file, String script) {
        var path = RESOURCES.resolve(file);
        try {
            if (WRITE) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, script);
            }
            assertThat(path)
                    .as("written by -Drozmova.golden=write")
                    .exists()
                    .content(StandardCharsets.UTF_8)
                    .isEqualTo(script);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The files of a folder, and of no folder below it.
    public static List<Path> all(String folder) {
        try (var files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A statement with its values before it.
    public static String script(SqlQuery query) {
        return script(query.text(), query.values());
    }

    /// A statement without values.
    public static String script(String sql) {
        return script(sql, List.of());
    }

    private static String script(String sql, List<SqlValue> values) {
        return values.stream()
                        .map(value -> "\\set %s %s\n".formatted(value.name(), variable(literal(value.content()))))
                        .collect(Collectors.joining())
                + sql.stripTrailing() + ";\n";
    }

    /// What `psql` says to a file, read with our database. The test is skipped where there is no `psql`; never where CI
    /// runs.
    public static String paste(Path file) {
        assumeTrue(
                PSQL || System.getenv("CI") != null,
                "Install the package postgresql-client: its psql takes the statements as people paste them");
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try {
            var psql = new ProcessBuilder(
                            "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", file.toString(), url.substring(5))
                    .redirectErrorStream(true)
                    .start();
            var said = new String(psql.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(psql.waitFor()).as(said).isZero();
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String literal(Object content) {
        return switch (content) {
            case Number number -> number.toString();
            case List<?> list ->
                quoted(list.stream().map(GoldenSql::element).collect(Collectors.joining(",", "{", "}")));
            default -> quoted(content.toString());
        };
    }

    private static String element(Object content) {
        return content instanceof Number
                ? content.toString()
                : "\"" + content.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String variable(String literal) {
        return literal.startsWith("'") ? quoted(literal.replace("\\", "\\\\")) : literal;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static boolean found() {
        try {
            return new ProcessBuilder("psql", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
