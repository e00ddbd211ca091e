package rozmova.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rozmova.channel.Content;

/// Every field of a message in the specification is known for what it is.
class TelegramKindsTest {
    /// They have names as media, or are no kind that lacks anything.
    private static final Set<String> MEDIA = Stream.of(Content.Type.values())
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.collectingAndThen(Collectors.toSet(), types -> {
                types.addAll(Set.of("location", "contact"));
                return types;
            }));

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("fields")
    void every_field_of_the_specification_is_classified(String field, String as) {
        var found = new TreeSet<String>();
        if (TelegramKinds.CONTENT.contains(field)) {
            found.add("content");
        }
        if (TelegramKinds.NEWS.contains(field)) {
            found.add("news");
        }
        if (TelegramKinds.SURROUNDINGS.contains(field)) {
            found.add("surroundings");
        }

        assertThat(found).containsExactly(as);
    }

    @Test
    void nothing_is_known_that_never_was_in_a_specification() throws IOException {
        var known = new HashSet<>(TelegramKinds.CONTENT);
        known.addAll(TelegramKinds.NEWS);
        known.addAll(TelegramKinds.SURROUNDINGS);
        known.removeAll(fields().map(field -> field[0]).toList());

        assertThat(known)
                .isEqualTo(Set.of(
                        // What a bot's own messages carry; the list has it in types of its own.
                        "reply_markup",
                        "forward_from",
                        "forward_from_chat",
                        "forward_from_message_id",
                        "forward_signature",
                        "forward_sender_name",
                        "forward_date"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("surroundings")
    void nothing_hides_the_content_that_it_stands_beside(String field) {
        var message = JsonNodeFactory.instance.objectNode().put(field, 1).put("poll", 1);

        assertThat(TelegramKinds.of(message)).isEqualTo("poll");
        assertThat(TelegramKinds.isNews(message)).isFalse();
    }

    /// Screens have a name for each of them, in every language: their tests read the same list.
    @Test
    void every_kind_that_cannot_be_shown_has_a_name_for_people() throws IOException {
        var named = new HashSet<>(MEDIA);
        new ObjectMapper()
                .readTree(Path.of("..", "contract", "platform-kinds.json").toFile())
                .forEach(kind -> named.add(kind.asText()));

        assertThat(named).containsAll(TelegramKinds.CONTENT).contains(TelegramKinds.EMPTY);
    }

    static Stream<String> surroundings() throws IOException {
        return fields().filter(field -> !"content".equals(field[1])).map(field -> field[0]);
    }

    static Stream<String[]> fields() throws IOException {
        try (var file = TelegramKindsTest.class.getResourceAsStream("message-fields.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "));
        }
    }
}
