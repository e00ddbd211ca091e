package rozmova;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.contract.Contract;
import rozmova.testing.Companies;

/// The description of the interface is what runs, and says everything that a caller must know.
@QuarkusTest
class ContractTest {
    /// Set, the committed description is replaced by the one that runs; see CONTRIBUTING.
    private static final String WRITE = "contract.write";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "options");

    @Inject
    Companies companies;

    private JsonNode running;

    @BeforeEach
    void read() {
        running = companies.desk().stranger().get("/openapi?format=json").good().body();
    }

    @Test
    void the_committed_description_is_what_runs() throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(Contract.FILE, JSON.writeValueAsString(running) + "\n");
        }

        assertThat(JSON.readTree(Contract.FILE.toFile()))
                .as("run this test with -D%s=true when the change is meant", WRITE)
                .isEqualTo(running);
    }

    @Test
    void names_of_schemas_carry_no_numbers() {
        assertThat(running.at("/components/schemas").fieldNames())
                .toIterable()
                .isNotEmpty()
                .noneMatch(name -> name.matches(".*\\d"));
    }

    @Test
    void each_operation_has_an_id_of_its_own_and_a_summary() {
        var ids = operations()
                .map(operation -> operation.path("operationId").asText())
                .toList();

        assertThat(ids).doesNotContain("").doesNotHaveDuplicates().hasSizeGreaterThan(90);
        assertThat(operations())
                .allMatch(operation -> operation.path("summary").asText().endsWith("."));
    }

    @Test
    void each_parameter_is_described_and_has_an_example() {
        var parameters = operations()
                .flatMap(operation -> stream(operation.path("parameters")))
                .toList();

        assertThat(parameters).hasSizeGreaterThan(300).allSatisfy(parameter -> {
            assertThat(parameter.path("description").asText()).isNotBlank();
            assertThat(parameter.path("example").isMissingNode()).isFalse();
            assertThat(parameter.at("/schema/type").isMissingNode()).isFalse();
        });
    }

    @Test
    void each_operation_that_needs_a_sign_in_says_so() {
        var open = running.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/projects/"))
                .flatMap(path -> stream(path.getValue()))
                .filter(operation -> operation.at("/security/0/session").isMissingNode());

        assertThat(open).isEmpty();
        assertThat(running.at("/components/securitySchemes/session/in").asText())
                .isEqualTo("cookie");
    }

    @Test
    void whatever_carries_json_has_an_example_that_fits() {
        var contract = new Contract(running);
        var wrong = new ArrayList<String>();
        running.path("paths").findParents("schema").stream()
                .filter(media -> media.has("examples"))
                .forEach(media -> media.path("examples").forEach(example -> contract.wrongExample(
                                media.path("schema"),
                                running.at(example.path("$ref").asText().substring(1))
                                        .path("value"))
                        .ifPresent(fault -> wrong.add(example + " " + fault))));
        var bare = operations()
                .flatMap(operation ->
                        Stream.concat(stream(operation.path("responses")), Stream.of(operation.path("requestBody"))))
                .map(carrier -> carrier.at("/content/application~1json"))
                .filter(json -> !json.isMissingNode() && !json.has("examples"));

        assertThat(wrong).isEmpty();
        assertThat(bare).hasSizeLessThanOrEqualTo(1); // What Viber is answered is Viber's.
    }

    @Test
    void an_answer_with_a_property_that_nobody_described_is_found() {
        var contract = new Contract(running);

        assertThat(contract.contradiction("GET", "/api/v1/setup", 200, "application/json", "{\"needed\":true}"))
                .isEmpty();
        assertThat(List.of(
                        contract.contradiction(
                                "GET", "/api/v1/setup", 200, "application/json", "{\"needed\":true,\"more\":1}"),
                        contract.contradiction("GET", "/api/v1/setup", 200, "application/json", "{}"),
                        contract.contradiction("GET", "/api/v1/setup", 200, "text/html", "<p>"),
                        contract.contradiction("GET", "/api/v1/setup", 202, "application/json", "{\"needed\":true}"),
                        contract.contradiction("GET", "/api/v1/nowhere", 200, "application/json", "{}")))
                .allMatch(Optional::isPresent);
    }

    private Stream<JsonNode> operations() {
        return running.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream())
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
