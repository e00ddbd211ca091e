package rozmova.sandbox;

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

/// The shape of the sandbox, held by the build.
class StructureTests {

    private static final int MAX_PARAMETERS = 8;
    private static final int MAX_LINES = 300;
    private static final int MAX_TYPES = 30;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("rozmova.sandbox");

    @Test
    void packages_form_no_circle() {
        SlicesRuleDefinition.slices()
                .matching("rozmova.sandbox.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void common_ground_knows_no_messenger() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage("rozmova.sandbox.net..", "rozmova.sandbox.people..", "rozmova.sandbox.shop..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "rozmova.sandbox.telegram..", "rozmova.sandbox.viber..", "rozmova.sandbox.messenger..")
                .check(CLASSES);
    }

    @Test
    void messengers_do_not_know_one_another() {
        for (String messenger : List.of("telegram", "viber", "messenger")) {
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage("rozmova.sandbox." + messenger + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(List.of("telegram", "viber", "messenger").stream()
                            .filter(other -> !other.equals(messenger))
                            .map(other -> "rozmova.sandbox." + other + "..")
                            .toArray(String[]::new))
                    .check(CLASSES);
        }
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
