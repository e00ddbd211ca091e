package rozmova.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Path;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;
import rozmova.shared.contract.Shapes.Way;
import rozmova.shared.http.ProblemDetails;

/// Makes the description whole while the product is built: the framework finds routes and parameters, and this says
/// what goes in and out, who may ask, what is refused, and how it looks. What is missing or spare fails the build.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {
    private static final String JSON = "application/json";
    private static final String SESSION = "session";
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    private final Map<String, Route> routes = new HashMap<>();
    private final Words words = new Words("words.properties");
    private final Words codes = new Words("problems.properties");
    private final Words values = new Words("examples.properties");
    private final Shapes shapes = new Shapes(words);
    private final Examples examples = new Examples(shapes.named(), values);
    private final Refusals refusals = new Refusals(codes);

    /// @param index of the product's classes
    public ContractFilter(IndexView index) {
        index.getAnnotations(Path.class).stream()
                .filter(mark -> mark.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(mark -> loaded(mark.target().asClass().name().toString()))
                .flatMap(Route::of)
                .forEach(route -> routes.put(route.verb() + " " + route.path(), route));
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        shapes.words("ProblemCode", List.copyOf(codes.names()));
        // Of addresses that take other methods: no route of the description says it.
        codes.needed("method-not-allowed");
        shapes.of(ProblemDetails.class, Way.ANSWER);
        var ids = new HashSet<String>();
        var sorted = OASFactory.createPaths();
        new TreeMap<>(description.getPaths().getPathItems()).forEach((path, item) -> {
            item.getOperations().forEach((verb, operation) -> {
                var route = Optional.ofNullable(routes.get(verb + " " + path))
                        .orElseThrow(() -> new IllegalStateException("No route for " + verb + " " + path));
                describe(operation, route, item.getParameters());
                if (!ids.add(operation.getOperationId())) {
                    throw new IllegalStateException("Two operations are called " + operation.getOperationId());
                }
            });
            sorted.addPathItem(path, item.parameters(null));
        });
        description.setPaths(sorted);
        description.setTags(null);
        description.setComponents(OASFactory.createComponents()
                .schemas(shapes.named())
                .responses(refusals.shared())
                .examples(examples.shared())
                .addSecurityScheme(SESSION, session()));
        List.of(words, codes, values).forEach(Words::check);
    }

    private void describe(Operation operation, Route route, @Nullable List<Parameter> common) {
        operation.setOperationId(route.id());
        operation.setTags(List.of(route.area()));
        operation.setParameters(parameters(operation, route, common));
        operation.setRequestBody(null);
        route.json()
                .ifPresentOrElse(
                        type -> operation.setRequestBody(OASFactory.createRequestBody()
                                .required(true)
                                .content(
                                        content(route.isStrict() ? JSON : "text/plain", shapes.of(type, Way.REQUEST)))),
                        () -> {
                            if (route.takesBody()) {
                                operation.setRequestBody(OASFactory.createRequestBody()
                                        .required(true)
                                        .content(OASFactory.createContent()
                                                .addMediaType("*/*", OASFactory.createMediaType())));
                            }
                        });
        operation.setSecurity(
                route.isPublic()
                        ? null
                        : List.of(OASFactory.createSecurityRequirement().addScheme(SESSION)));
        var responses = OASFactory.createAPIResponses();
        responses(operation, route).forEach(responses::addAPIResponse);
        operation.setResponses(responses);
    }

    private List<Parameter> parameters(Operation operation, Route route, @Nullable List<Parameter> common) {
        var all = new ArrayList<Parameter>();
        for (var known : Arrays.asList(common, operation.getParameters())) {
            if (known != null) {
                known.stream()
                        .filter(parameter -> parameter.getIn() != Parameter.In.HEADER)
                        .map(this::described)
                        .forEach(all::add);
            }
        }
        IN_PATH.matcher(route.path())
                .results()
                .map(found -> found.group(1))
                .filter(name -> all.stream().noneMatch(known -> name.equals(known.getName())))
                .map(name -> OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.PATH)
                        .required(true)
                        .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING))))
                .map(this::described)
                .forEach(all::add);
        route.alsoTakes().forEach(more -> more.all().stream()
                .filter(parameter ->
                        all.stream().noneMatch(known -> parameter.name().equals(known.getName())))
                .forEach(parameter -> all.add(parameter.described())));
        return all;
    }

    private Parameter described(Parameter parameter) {
        var name = parameter.getName();
        if (parameter.getDescription() == null) {
            parameter.setDescription(words.needed("parameter." + name));
        }
        if (parameter.getSchema().getType() == null) {
            parameter.getSchema().setType(List.of(SchemaType.STRING));
        }
        return parameter.example(examples.ofParameter(name));
    }

    private Map<String, APIResponse> responses(Operation operation, Route route) {
        var all = new TreeMap<String, APIResponse>();
        route.answer().ifPresentOrElse(type -> all.put(Integer.toString(route.status()), answer(route, type)), () -> {
            if (route.described().isEmpty()) {
                throw new IllegalStateException(route + " does not say what it answers");
            }
            route.described()
                    .forEach(status -> all.put(status, operation.getResponses().getAPIResponse(status)));
        });
        refusals.of(route).forEach(all::putIfAbsent);
        return all;
    }

    private APIResponse answer(Route route, Type type) {
        var answer = OASFactory.createAPIResponse().description(words.needed("answer." + route.status()));
        return Route.isNothing(type) ? answer : answer.content(content(JSON, shapes.of(type, Way.ANSWER)));
    }

    private Content content(String mediaType, Schema schema) {
        var example = examples.named(schema);
        return OASFactory.createContent()
                .addMediaType(
                        mediaType,
                        OASFactory.createMediaType()
                                .schema(schema)
                                .addExample(
                                        example, OASFactory.createExample().ref("#/components/examples/" + example)));
    }

    private SecurityScheme session() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("rozmova_session")
                .description(words.needed("security"));
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
