package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples in `contract/events.json`, which the browser side reads, too: both sides mean the same.
class ConversationEventTest {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_event_is_read_and_written_as_the_contract_has_it(JsonNode event, boolean inThread) throws IOException {
        var ours = JSON.treeToValue(event, ConversationEvent.class);

        assertThat(JSON.readTree(JSON.writeValueAsString(ours))).isEqualTo(event);
        assertThat(ours instanceof ConversationEvent.InThread).isEqualTo(inThread);
    }

    @Test
    void the_contract_has_an_example_of_each_kind() throws IOException {
        var kinds = Arrays.stream(ConversationEvent.class
                        .getAnnotation(JsonSubTypes.class)
                        .value())
                .map(JsonSubTypes.Type::name);

        assertThat(examples()
                        .map(example -> ((JsonNode) example[0]).path("name").asText())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(kinds.toList());
    }

    @Test
    void every_kind_has_a_name() {
        var named = Arrays.stream(ConversationEvent.class
                        .getAnnotation(JsonSubTypes.class)
                        .value())
                .map(JsonSubTypes.Type::value)
                .collect(Collectors.toSet());

        assertThat(kinds(ConversationEvent.class)).containsExactlyInAnyOrderElementsOf(named);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind) : Stream.of(kind));
    }

    static Stream<Object[]> examples() throws IOException {
        var all = JSON.readTree(Path.of("..", "contract", "events.json").toFile());
        return StreamSupport.stream(all.spliterator(), false).map(example ->
                new Object[] {example.path("event"), example.path("inThread").asBoolean()});
    }
}
