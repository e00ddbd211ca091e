package rozmova;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the process remembers is bounded, so that nobody can fill the heap. A field that can hold many things is a
/// [rozmova.shared.memory.Memory], or a constant that cannot grow, or it stands here with the reason why nobody from
/// outside makes it grow. Records are values: they live as long as whatever holds them.
class BoundedMemoryTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter().importPath(java.nio.file.Path.of("target", "classes"));

    /// Live as long as the process.
    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("channel.Channels.listeners", "our own parts, found at the start"),
            Map.entry("channel.Channels.messengers", "our own parts, found at the start"),
            Map.entry("client.Clients.listeners", "our own parts, found at the start"),
            Map.entry("conversation.Announcer.listeners", "our own parts, found at the start"),
            Map.entry("conversation.Timeline.sinks", "our own parts, found at the start"),
            Map.entry("visit.Visits.listeners", "our own parts, found at the start"),
            Map.entry("channel.FileHosts.suffixes", "from the settings, at the start"),
            Map.entry("channel.telegram.TelegramHealth.updates", "a constant of its channel"),
            Map.entry("visit.Hits.byVisitor", "Hits.MOST hits; whoever comes then waits, and is refused"),
            Map.entry("visit.Hits.ready", "each is in byVisitor, too"),
            Map.entry("visit.Referrers.SITES", "read from the published lists when the class is loaded"),
            Map.entry("staff.Role.permissions", "an enum's"),
            Map.entry("project.Language.results", "an enum's"),
            Map.entry("project.TimeZones.RENAMED", "read from a list of ours when the class is loaded"),
            Map.entry("log.export.Content.columns", "an enum's"),
            Map.entry("report.Origin.columns", "an enum's"),
            Map.entry("shared.words.Bases.WORDS", "an array of fixed size, for words of up to 24 characters"),
            Map.entry("shared.words.Bases.ANALYSTS", "a queue of fixed size, one for each processor"),
            Map.entry("channel.Lanes.standing", "Lanes.MOST chats; the others wait in the database"),
            Map.entry("channel.Lanes.ready", "each is in standing, too"),
            Map.entry("channel.Poller.polls", "one for each polled channel that an owner has connected"),
            Map.entry("console.Hub.rooms", "one for each project; the caller is a member, or an event of the project"),
            Map.entry("console.Hub$Room.listeners", "the open connections of the project's members"),
            Map.entry("console.History.entries", "the last 512 frames"),
            Map.entry("console.LiveSocket.browsers", "the open connections of members; gone when they close"),
            Map.entry(
                    "log.export.ExportsInProgress.open",
                    "the files that are being made or stand in line, for 20 seconds at most"),
            Map.entry("shared.pool.HeldConnections.held", "the connections of the pool, which is bounded"),
            Map.entry("shared.pool.HeldConnections.told", "some of these"),
            Map.entry("shared.database.PostgresStart.others", "our child processes before the start"),
            Map.entry("shared.work.Batcher.queue", "each item has a caller who waits for it"),
            Map.entry("shared.work.Works.works", "our own parts, found at the start"),
            Map.entry("shared.work.WorkRunner.running", "these, and Poller.polls"),
            Map.entry("shared.work.Running.loops", "as many threads as the work says"),
            Map.entry("shared.work.Running.meters", "three figures"),
            Map.entry("shared.work.Leases.held", "some of what runs"),
            Map.entry("shared.work.Leases.elsewhere", "some of what runs"));

    /// Live as long as one request, transaction, page or file, and hold what that one is allowed to be.
    private static final Set<String> SHORT = Set.of(
            "conversation.Announcements",
            "conversation.digest.ResponseStore$Columns",
            "conversation.digest.ConversationText",
            "conversation.digest.ResponseTimes",
            "log.LogFilter",
            "log.export.XlsxFile",
            // While the product is built.
            "shared.contract.ContractFilter",
            "shared.contract.Examples",
            "shared.contract.Refusals",
            "shared.contract.Shapes",
            "shared.contract.Words",
            "shared.database.Transaction",
            "shared.words.QueryReader",
            "shared.words.Term$Alternatives",
            "shared.words.WordDocument",
            "shared.words.WordQuery");

    @Test
    void whatever_holds_many_things_is_bounded_and_says_why() {
        var found = fields().filter(field -> !SHORT.contains(owner(field)))
                .map(BoundedMemoryTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(new TreeSet<>(LONG.keySet()));
    }

    @Test
    void what_lives_for_one_request_is_no_part_of_the_application() {
        var living = PRODUCT.stream()
                .filter(type -> SHORT.contains(type.getName().substring("rozmova.".length())))
                .filter(type -> type.getAnnotations().stream()
                        .noneMatch(one -> one.getRawType().getPackageName().startsWith("jakarta.")));

        assertThat(living).hasSameSizeAs(SHORT);
    }

    @Test
    void there_is_one_idiom_for_what_is_remembered() {
        noClasses()
                .that()
                .resideOutsideOfPackage("rozmova.shared.memory")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.benmanes.caffeine..")
                .check(PRODUCT);
    }

    private static Stream<JavaField> fields() {
        return PRODUCT.stream()
                .filter(type -> !type.isRecord() && !type.isInterface())
                .flatMap(type -> type.getFields().stream())
                .filter(BoundedMemoryTest::holdsMany)
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC) || mayGrow(field));
    }

    private static boolean holdsMany(JavaField field) {
        var type = field.getRawType();
        return type.isAssignableTo(Map.class) || type.isAssignableTo(Collection.class) || holdsObjects(field);
    }

    /// An array of things; the one in which the compiler keeps an enum's values is none of ours.
    private static boolean holdsObjects(JavaField field) {
        var type = field.getRawType();
        return type.isArray()
                && !type.getComponentType().isPrimitive()
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /// A static field that holds anything else than what `Set.of` and its like return.
    private static boolean mayGrow(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return !reflected.get(null).getClass().getName().startsWith("java.util.ImmutableCollections$");
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String owner(JavaField field) {
        return field.getOwner().getName().substring("rozmova.".length());
    }

    private static String name(JavaField field) {
        return owner(field) + "." + field.getName();
    }
}
