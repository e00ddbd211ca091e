package rozmova;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which table belongs to whom. An import shows that one part knows another; a join does not, so it is read here from
/// the text of the stores.
class TablesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "rozmova");
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Pattern CREATED = Pattern.compile("create table (\\w+)");
    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(?:insert\\s+into|delete\\s+from|update)\\s+(\\w+)(?!\\s*\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    /// The tables with the only part of the product that writes them.
    private static final Map<String, String> OWNERS = owners(
            "shared: lease",
            "project: project",
            "staff: staff membership session invite audit_entry",
            "file: file",
            "visit: visitor visitor_tab visit visit_page",
            "channel: channel raw_event",
            "launch: launch",
            "client: client identity identity_change",
            "conversation: conversation message message_version outbox receipt download response",
            "log: log_view export",
            "review: criterion scorecard review review_answer review_comment review_draw review_rule review_task");

    /// The tables that a part reads although it knows none of their owner's types: bulk reads are joins, for a call
    /// per row would cost too much.
    private static final Map<String, Set<String>> READ_IN_BULK =
            Map.of("log", Set.of("channel"), "report", Set.of("conversation"));

    @Test
    void every_table_has_an_owner() throws IOException {
        try (var migrations = Files.list(MIGRATIONS)) {
            var created = migrations.flatMap(file -> words(CREATED, text(file))).collect(Collectors.toSet());

            assertThat(OWNERS.keySet()).isEqualTo(created);
        }
    }

    @Test
    void a_table_is_written_by_its_owner_only() {
        assertThat(used(WRITTEN)).allSatisfy((table, parts) -> assertThat(parts).containsExactly(OWNERS.get(table)));
    }

    @Test
    void a_table_is_read_by_those_who_may_know_its_owner() {
        used(READ).forEach((table, parts) -> assertThat(parts)
                .as(table)
                .allMatch(part -> part.equals(OWNERS.get(table))
                        || StructureTest.MAY_KNOW.getOrDefault(part, Set.of()).contains(OWNERS.get(table))
                        || READ_IN_BULK.getOrDefault(part, Set.of()).contains(OWNERS.get(table))));
    }

    /// Each table with the parts whose stores use it in this way.
    private static Map<String, Set<String>> used(Pattern use) {
        var parts = new TreeMap<String, Set<String>>();
        sources().forEach(file -> words(use, withoutComments(text(file)))
                .filter(OWNERS::containsKey)
                .forEach(table -> parts.computeIfAbsent(table, none -> new TreeSet<>())
                        .add(SOURCES.relativize(file).getName(0).toString())));
        return parts;
    }

    private static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> SOURCES.relativize(file).getNameCount() > 1)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1).toLowerCase(Locale.ROOT));
    }

    private static String withoutComments(String source) {
        return source.lines().filter(line -> !line.strip().startsWith("//")).collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> owners(String... lines) {
        return Stream.of(lines)
                .map(line -> line.split(": "))
                .flatMap(parts -> Stream.of(parts[1].split(" ")).map(table -> Map.entry(table, parts[0])))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
