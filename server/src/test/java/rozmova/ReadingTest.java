package rozmova;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What takes a [rozmova.shared.database.Reading] reads. The compiler sees to it that nobody locks or waits for a
/// commit with one; what stands in a statement only its text tells.
class ReadingTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern READS = Pattern.compile("\\bReading reading\\b");
    private static final Pattern CHANGES = Pattern.compile(
            "createUpdate|prepareBatch|executeUpdate|insert\\s+into|delete\\s+from|update\\s+\\w+(\\s+\\w+)?\\s+set\\b"
                    + "|for\\s+(no\\s+key\\s+)?(update|share)\\b",
            CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile("\\b(?:Reading|Transaction) \\w+(?=[,)])");

    @Test
    void whatever_takes_a_reading_neither_locks_nor_changes_anything() {
        var guilty = sources()
                .flatMap(ReadingTest::members)
                .filter(member -> READS.matcher(member).find())
                .filter(member -> CHANGES.matcher(member).find());

        assertThat(guilty).isEmpty();
    }

    @Test
    void readings_and_transactions_are_called_so() {
        var names =
                sources().flatMap(source -> PARAMETER.matcher(source).results().map(MatchResult::group));

        assertThat(names).isNotEmpty().isSubsetOf("Reading reading", "Transaction transaction");
    }

    /// Methods and constructors, by their last line.
    private static Stream<String> members(String source) {
        return Arrays.stream(source.split("\n {4}}\n"));
    }

    private static Stream<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(ReadingTest::text).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
