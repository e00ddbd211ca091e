package rozmova.conversation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The shape of the heart and of the rooms around it, as decision 0036 has it.
class HeartTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final int MOST_SHOWN = 12;

    /// The rooms around the heart of a conversation: what clients do, what is on its way to them, what managers do,
    /// and what is noted when it is finished.
    private static final Map<String, Set<String>> AROUND_THE_HEART = Map.of(
            "inbound", Set.of(),
            "outbox", Set.of(),
            "desk", Set.of("outbox"),
            "finished", Set.of());

    @Test
    void the_heart_knows_none_of_the_rooms_around_it() {
        AROUND_THE_HEART.forEach((room, known) -> {
            noClasses()
                    .that()
                    .resideInAPackage("rozmova.conversation")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(in("conversation." + room))
                    .check(PRODUCT);
            AROUND_THE_HEART.keySet().stream()
                    .filter(other -> !other.equals(room) && !known.contains(other))
                    .forEach(other -> noClasses()
                            .that()
                            .resideInAPackage(in("conversation." + room))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(in("conversation." + other))
                            .check(PRODUCT));
        });
    }

    /// The row of a conversation is changed by its own acts only: the store that does it has one caller.
    @Test
    void only_a_live_conversation_changes_a_conversation() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("rozmova.conversation.LiveConversation")
                .and()
                .doNotHaveFullyQualifiedName("rozmova.conversation.LiveConversations")
                .and()
                .doNotHaveFullyQualifiedName("rozmova.conversation.OriginStore")
                .should()
                .dependOnClassesThat(describe("change a conversation", type -> type.getName()
                        .matches("rozmova\\.conversation\\.(ConversationStore|OriginStore)")))
                .check(PRODUCT);
    }

    /// What the heart shows is what others build on: few things, and no store among them.
    @Test
    void the_heart_shows_little() {
        var shown = PRODUCT.stream()
                .filter(type -> type.getPackageName().equals("rozmova.conversation"))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(shown).hasSizeLessThanOrEqualTo(MOST_SHOWN).noneMatch(name -> name.endsWith("Store"));
    }

    private static String in(String part) {
        return "rozmova." + part + "..";
    }
}
