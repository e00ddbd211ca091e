package rozmova;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The shape that `docs/architecture.md` draws, held by the build. Each rule was seen to fail on a planted fault.
class StructureTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter().importPath(java.nio.file.Path.of("target", "classes"));

    /// Every part of the product with the parts that it may know. Nobody may know `console`, and `log` only what
    /// is built on it; the package that starts everything stands apart.
    static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("project", Set.of("shared")),
            Map.entry("staff", Set.of("shared", "project")),
            Map.entry("file", Set.of("shared", "project", "staff")),
            Map.entry("site", Set.of("shared", "project")),
            Map.entry("visit", Set.of("shared", "site")),
            Map.entry("channel", Set.of("shared", "staff")),
            Map.entry("launch", Set.of("shared", "site", "visit", "channel")),
            Map.entry("callback", Set.of("shared", "site", "channel")),
            Map.entry("client", Set.of("shared", "channel", "file")),
            Map.entry(
                    "conversation",
                    Set.of("shared", "project", "staff", "file", "visit", "channel", "launch", "client")),
            Map.entry("console", Set.of("shared", "staff", "visit", "channel", "conversation")),
            Map.entry("log", Set.of("shared", "project", "staff", "file", "visit", "client", "conversation")),
            Map.entry("review", Set.of("shared", "project", "staff", "client", "conversation", "log")),
            Map.entry("report", Set.of("shared", "staff", "log")));

    /// Doors that nobody uses are walled up: a new one is a decision.
    @Test
    void every_door_is_used() {
        MAY_KNOW.forEach((part, known) -> {
            var used = PRODUCT.stream()
                    .filter(type -> part.equals(part(type)))
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .map(dependency -> part(dependency.getTargetClass()))
                    .filter(other -> !other.isEmpty() && !other.equals(part))
                    .collect(Collectors.toSet());
            assertThat(used).as(part).isEqualTo(known);
        });
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("rozmova.(**)").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void the_path_runs_one_way() {
        MAY_KNOW.forEach((part, known) -> classes()
                .that()
                .resideInAPackage(in(part))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("rozmova..")
                        .or(resideInAPackage(in(part)))
                        .or(resideInAnyPackage(
                                known.stream().map(StructureTest::in).toArray(String[]::new))))
                .allowEmptyShould(true)
                .check(PRODUCT));
    }

    @Test
    void every_part_has_its_place_on_the_path() {
        var parts = PRODUCT.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("rozmova."))
                .map(name -> name.split("\\.", 3)[1]);

        assertThat(parts).isSubsetOf(MAY_KNOW.keySet());
    }

    /// `channel.meta` is no messenger: it holds what the platforms of one company have in common. It knows none of
    /// them.
    @Test
    void messengers_do_not_know_one_another() {
        slices().matching("rozmova.channel.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("rozmova.channel.*.."), resideInAPackage("rozmova.channel.meta.."))
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void a_messenger_knows_the_frame_and_what_all_share_only() {
        classes()
                .that()
                .resideInAPackage("rozmova.channel.*..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("rozmova..")
                        .or(resideInAnyPackage("rozmova.channel..", "rozmova.shared..")))
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void the_frame_knows_no_messenger() {
        noClasses()
                .that()
                .resideOutsideOfPackage("rozmova.channel.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("rozmova.channel.*..")
                .check(PRODUCT);
    }

    @Test
    void sql_lives_only_in_stores() {
        noClasses()
                .that()
                .resideOutsideOfPackage("rozmova.shared.database")
                .and(describe(
                        "belong to no store",
                        type -> !outermost(type).getSimpleName().endsWith("Store")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jdbi..")
                .check(PRODUCT);
    }

    @Test
    void stores_resources_and_sockets_are_hidden() {
        classes()
                .that()
                .haveNameMatching(".*(Store|Resource|Socket)")
                .or(describe("have a path", type -> type.isAnnotatedWith(Path.class)))
                .should()
                .bePackagePrivate()
                .check(PRODUCT);
    }

    /// Resources find out who asks, and call others: where a transaction begins and ends is no matter of HTTP.
    @Test
    void resources_hold_neither_database_nor_store() {
        noClasses()
                .that()
                .haveNameMatching(".*Resource")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("rozmova.shared.database.Database")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("rozmova\\..*Store")
                .check(PRODUCT);
    }

    /// What goes on by itself is a [rozmova.shared.work.Work], with its figures and its end. Apart from it: what comes
    /// before the application, calls to platforms that nobody waits for, and the end of a connection.
    @Test
    void threads_begin_with_works() {
        noClasses()
                .that()
                .resideOutsideOfPackage("rozmova.shared.work")
                .and(describe("begin threads for other things", type -> !Set.of(
                                "rozmova.Main",
                                "rozmova.shared.database.DatabaseLock",
                                "rozmova.shared.database.PostgresStart",
                                "rozmova.channel.Inbox",
                                "rozmova.log.export.Reader",
                                "rozmova.conversation.desk.Signals")
                        .contains(type.getName())))
                .should()
                .callMethodWhere(describe(
                        "begin threads",
                        call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getName().matches("ofVirtual|ofPlatform|startVirtualThread|start")))
                .check(PRODUCT);
    }

    /// An event that is fired asynchronously passes by whoever observes it in the usual way, without a word.
    @Test
    void whoever_waits_for_the_server_to_listen_hears_of_it() {
        var deaf = PRODUCT.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter -> parameter.getRawType().isEquivalentTo(HttpServerStart.class))
                .filter(parameter -> !parameter.isAnnotatedWith(ObservesAsync.class))
                .map(parameter -> parameter.getOwner().getFullName());

        assertThat(deaf).isEmpty();
    }

    @Test
    void routes_run_on_virtual_threads() {
        methods()
                .that(answerRequests())
                .should()
                .beAnnotatedWith(RunOnVirtualThread.class)
                .orShould()
                .beDeclaredInClassesThat(
                        describe("run on virtual threads", type -> type.isAnnotatedWith(RunOnVirtualThread.class)))
                .check(PRODUCT);
    }

    /// Otherwise what the caller prefers decides after the work is done: an error, or an object's `toString`.
    @Test
    void a_route_that_makes_its_answer_itself_says_of_which_type_it_is() {
        methods()
                .that(answerRequests())
                .and()
                .haveRawReturnType(Response.class)
                .should()
                .beAnnotatedWith(Produces.class)
                .orShould()
                .beDeclaredInClassesThat(
                        describe("say what they produce", type -> type.isAnnotatedWith(Produces.class)))
                .check(PRODUCT);
    }

    /// Behind a proxy, the connection is the proxy's.
    @Test
    void who_sent_a_request_is_found_out_in_one_place() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("rozmova.shared.http.Forwarded")
                .should()
                .callMethod(HttpServerRequest.class, "remoteAddress")
                .orShould()
                .callMethod(HttpServerRequest.class, "scheme")
                .orShould()
                .callMethod(HttpServerRequest.class, "isSSL")
                .check(PRODUCT);
    }

    @Test
    void every_package_says_what_may_be_null() {
        var unmarked = PRODUCT.stream()
                .map(JavaClass::getPackage)
                .filter(place -> !place.tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false))
                .map(place -> place.getName());

        assertThat(unmarked).isEmpty();
    }

    private static String part(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith("rozmova.") ? name.split("\\.", 3)[1] : "";
    }

    private static String in(String part) {
        return "rozmova." + part + "..";
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        return describe("answer requests", method -> method.isMetaAnnotatedWith(HttpMethod.class));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(StructureTest::outermost).orElse(type);
    }
}
