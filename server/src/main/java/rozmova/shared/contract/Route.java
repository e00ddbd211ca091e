package rozmova.shared.contract;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import rozmova.shared.http.Public;

/// A method that answers requests.
record Route(Class<?> resource, Method method) {
    private static final Set<String> SAFE = Set.of("GET", "OPTIONS");

    /// The routes of a resource.
    static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verb(method).isPresent())
                .map(method -> new Route(resource, method));
    }

    /// `GET`, `POST`, …
    String verb() {
        return verb(method).orElseThrow();
    }

    /// The address with its parameters in braces, as the description spells it.
    String path() {
        var own = method.getAnnotation(Path.class);
        var joined = resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        return ("/" + joined)
                .replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }

    /// The resource without its suffix, and the method: `reviewPage`.
    String id() {
        var name = method.getName();
        return area().substring(0, 1).toLowerCase(Locale.ROOT)
                + area().substring(1)
                + name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1);
    }

    /// What the resource is about.
    String area() {
        return resource.getSimpleName().replaceFirst("Resource$", "");
    }

    /// Whether nobody need be signed in.
    boolean isPublic() {
        return method.isAnnotationPresent(Public.class) || resource.isAnnotationPresent(Public.class);
    }

    /// Whether it changes something.
    boolean changes() {
        return !SAFE.contains(verb());
    }

    /// Whether it belongs to a project.
    boolean isOfProject() {
        return path().contains("{project}");
    }

    /// Whether its address names something else than the project.
    boolean namesSomething() {
        return path().replace("{project}", "").contains("{");
    }

    /// The type of the JSON that it takes, if it takes any.
    Optional<Type> json() {
        return bodies().map(body -> {
                    var said = body.getAnnotation(RequestBody.class);
                    return said == null
                            ? body.getParameterizedType()
                            : said.content()[0].schema().implementation();
                })
                .filter(type -> !type.equals(InputStream.class) && !type.equals(byte[].class))
                .findFirst();
    }

    /// Whether it takes a body of any kind.
    boolean takesBody() {
        return bodies().findAny().isPresent();
    }

    /// Whether its JSON must come under its own name.
    boolean isStrict() {
        return bodies().anyMatch(body -> !body.isAnnotationPresent(RequestBody.class)) && json().isPresent();
    }

    /// What it answers when all goes well; empty when it makes its answers itself.
    Optional<Type> answer() {
        var type = method.getGenericReturnType();
        if (type instanceof ParameterizedType generic && generic.getRawType().equals(RestResponse.class)) {
            type = generic.getActualTypeArguments()[0];
        }
        return type instanceof Class<?> simple && simple.getName().endsWith(".Response")
                ? Optional.empty()
                : Optional.of(type);
    }

    /// The status of that answer.
    int status() {
        var said = method.getAnnotation(ResponseStatus.class);
        if (said != null) {
            return said.value();
        }
        return answer().filter(Route::isNothing).isPresent()
                ? RestResponse.StatusCode.NO_CONTENT
                : RestResponse.StatusCode.OK;
    }

    /// What it refuses of its own.
    List<String> refuses() {
        var said = method.getAnnotation(Refuses.class);
        return said == null ? List.of() : List.of(said.value());
    }

    /// Statuses that it describes itself.
    List<String> described() {
        return Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                .map(APIResponse::responseCode)
                .toList();
    }

    /// The parameters that it reads from the whole address.
    List<SharedParameters> alsoTakes() {
        var said = method.getAnnotation(AlsoTakes.class);
        return said == null
                ? List.of()
                : Arrays.stream(said.value()).map(Route::made).toList();
    }

    static boolean isNothing(Type type) {
        return type.equals(void.class) || type.equals(Void.class);
    }

    private static SharedParameters made(Class<? extends SharedParameters> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What bears none of the framework's marks is the body.
    private Stream<Parameter> bodies() {
        return Arrays.stream(method.getParameters()).filter(parameter -> Arrays.stream(parameter.getAnnotations())
                .noneMatch(mark -> mark.annotationType().getName().startsWith("jakarta.ws.rs")));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(mark -> mark.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }
}
