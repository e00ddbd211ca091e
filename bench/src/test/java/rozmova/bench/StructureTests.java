package rozmova.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The shape of the bench, held by the build.
class StructureTests {
    private static final int MAX_PARAMETERS = 8;
    private static final int MAX_LINES = 300;
    private static final int MAX_TYPES = 30;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("rozmova.bench");

    @Test
    void packages_form_no_circle() {
        SlicesRuleDefinition.slices()
                .matching("rozmova.bench.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /// Otherwise what is measured could depend on how it is drawn.
    @Test
    void sample_data_know_neither_network_nor_database() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("rozmova.bench.sample")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.sql..", "rozmova.bench.web", "rozmova.bench.load")
                .check(CLASSES);
    }

    @Test
    void a_package_has_at_most_30_types() {
        Map<String, Long> types = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(types)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MAX_TYPES));
    }

    /// A record's are its columns, and no collaborators.
    @Test
    void a_constructor_has_at_most_8_parameters() {
        List<String> tooLong = CLASSES.stream()
                .filter(type -> !type.isRecord())
                .flatMap(type -> type.getConstructors().stream())
                .filter(one -> one.getRawParameterTypes().size() > MAX_PARAMETERS)
                .map(JavaConstructor::getFullName)
                .toList();

        assertThat(tooLong).isEmpty();
    }

    @Test
    void a_file_has_at_most_300_lines() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MAX_LINES);
            }
        }
    }
}
