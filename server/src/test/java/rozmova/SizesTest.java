package rozmova;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What has grown too large to be seen at once is split up. The exceptions are named here, and there are three at
/// most.
class SizesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final JavaClasses PRODUCT = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final int MOST_PARAMETERS = 8;
    private static final int MOST_LINES = 300;
    private static final int MOST_TYPES = 30;

    /// The vocabulary of every messenger; the people, until they move into rooms of their own; the rules of reviews.
    private static final String[] LARGE_PACKAGES = {"rozmova.channel", "rozmova.staff", "rozmova.review"};

    @Test
    void a_bean_has_at_most_eight_collaborators() {
        var large = PRODUCT.stream()
                .filter(type -> !type.isRecord())
                .flatMap(type -> type.getConstructors().stream())
                .filter(constructor -> constructor.getRawParameterTypes().size() > MOST_PARAMETERS)
                .map(constructor -> constructor.getOwner().getName());

        assertThat(large).isEmpty();
    }

    @Test
    void a_file_has_at_most_three_hundred_lines() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var large =
                    files.filter(file -> file.toString().endsWith(".java")).filter(file -> lines(file) > MOST_LINES);

            assertThat(large).isEmpty();
        }
    }

    @Test
    void a_package_has_at_most_thirty_types() {
        var types = PRODUCT.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        types.values().removeIf(count -> count <= MOST_TYPES);

        assertThat(types).containsOnlyKeys(LARGE_PACKAGES);
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
