package rozmova.sandbox;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

class PackagesTests {

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
}
