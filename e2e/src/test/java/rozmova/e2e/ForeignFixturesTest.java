package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The events that the server's tests are fed with, read by libraries that never saw our code: anything in a fixture
/// that they do not know is something that the platform would not send. Invented fixtures lie one folder deeper, and
/// are not read here.
class ForeignFixturesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicContainer> every_messenger_has_fixtures_that_others_read_the_same_way() {
        return list(Path.of(System.getProperty("rozmova.fixtures")))
                .map(folder -> dynamicContainer(name(folder), tests(folder)));
    }

    private static List<DynamicTest> tests(Path folder) {
        var tests =
                switch (name(folder)) {
                    case "telegram" -> each(folder, TelegramFixture::check);
                    case "messenger" -> each(folder, MessengerFixture::check);
                    case "viber" -> ForeignProgram.checks("viber/fixtures.mjs", folder);
                    case String unknown ->
                        throw new AssertionError("No library of other hands reads the fixtures of " + unknown);
                };
        assertThat(tests).as("fixtures of " + folder.getFileName()).isNotEmpty();
        return tests;
    }

    private static List<DynamicTest> each(Path folder, Reader reader) {
        return list(folder)
                .filter(file -> file.toString().endsWith(".json"))
                .map(file -> dynamicTest(name(file), () -> {
                    var text = Files.readString(file);
                    reader.check(text, JSON.readTree(text));
                }))
                .toList();
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private interface Reader {
        /// Reads `text` with the library and compares with `expected`.
        void check(String text, JsonNode expected) throws IOException;
    }
}
