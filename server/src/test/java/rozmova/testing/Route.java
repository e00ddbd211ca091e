package rozmova.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import rozmova.shared.http.Public;

/// A route as its resource declares it; found by reading the compiled product, so that none is forgotten.
///
/// @param path with its parameters in braces
/// @param type what it takes as its body
public record Route(String method, String path, String type, boolean isPublic) {
    private static final String JSON = "application/json";

    /// Every route of the product.
    public static List<Route> all() {
        var routes = new ClassFileImporter()
                .importPath(java.nio.file.Path.of("target", "classes")).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(Route::of)
                        .toList();
        if (routes.isEmpty()) {
            throw new AssertionError("There are no compiled routes in target/classes");
        }
        return routes;
    }

    /// Calls the route in `project` with 1 for everything else that it wants to know, and an empty object.
    public Answer call(Browser caller, long project) {
        var address = path.replace("{project}", Long.toString(project)).replaceAll("\\{[^}]*}", "1");
        var body = method.equals("GET") || method.equals("DELETE")
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString("{}");
        return caller.send(caller.request(address).header("Content-Type", type).method(method, body));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Stream<Route> of(JavaClass resource) {
        return resource.getMethods().stream().flatMap(method -> verb(method).map(verb -> of(resource, method, verb)));
    }

    private static Route of(JavaClass resource, JavaMethod method, String verb) {
        var path = "/" + path(resource) + "/" + path(method);
        var consumes = method.tryGetAnnotationOfType(Consumes.class)
                .or(() -> resource.tryGetAnnotationOfType(Consumes.class))
                .map(types -> types.value()[0])
                .orElse(JSON);
        var isPublic = method.isAnnotatedWith(Public.class) || resource.isAnnotatedWith(Public.class);
        return new Route(verb, path.replaceAll("/$", ""), consumes.equals("*/*") ? JSON : consumes, isPublic);
    }

    private static Stream<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(one -> one.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value);
    }

    private static String path(HasAnnotations<?> place) {
        return place.tryGetAnnotationOfType(Path.class)
                .map(path -> path.value().replaceAll("^/|/$", ""))
                .orElse("");
    }
}
