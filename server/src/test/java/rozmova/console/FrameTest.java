package rozmova.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rozmova.testing.Company;

/// The examples that the phone's tests read, too: both sides mean the same.
class FrameTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void a_frame_has_the_fields_that_the_contract_names(String name, JsonNode example) throws IOException {
        var frame = example.path("frame");

        var ours = JSON.readTree(JSON.writerFor(Frame.class).writeValueAsString(JSON.treeToValue(frame, Frame.class)));

        assertThat(names("", ours)).isEqualTo(names("", frame));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void applied_to_the_state_before_it_gives_the_state_after(String name, JsonNode example) {
        var shown = shown(example.path("before"));
        var after = shown(example.path("after"));

        shown.apply(example.path("frame"));

        assertThat(shown.conversations()).isEqualTo(after.conversations());
    }

    private static Shown shown(JsonNode state) {
        return Shown.of(state, JSON.createArrayNode());
    }

    static Stream<Object[]> examples() throws IOException {
        var all = JSON.readTree(Path.of("..", "contract", "frames.json").toFile());
        return Company.list(all).stream()
                .map(example -> new Object[] {example.path("name").asText(), example});
    }

    private static Set<String> names(String path, JsonNode node) {
        var names = new TreeSet<String>();
        node.properties().forEach(field -> {
            names.add(path + field.getKey());
            names.addAll(names(path + field.getKey() + ".", field.getValue()));
        });
        if (node.isArray()) {
            StreamSupport.stream(node.spliterator(), false).forEach(one -> names.addAll(names(path, one)));
        }
        return names;
    }
}
