package rozmova.shared.contract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import rozmova.shared.http.ProblemDetails;

/// What routes refuse, as responses of the description. Those that every route of a kind has are shared by name.
final class Refusals {
    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("AddressRefused", "400 address-malformed bad-request"),
            Map.entry("BodyRefused", "400 address-malformed bad-request body-broken body-cut body-missing"),
            Map.entry("UploadRefused", "400 address-malformed bad-request body-cut"),
            Map.entry("SignInNeeded", "401 sign-in-needed"),
            Map.entry("Forbidden", "403 forbidden"),
            Map.entry("ChangeForbidden", "403 cross-site forbidden"),
            Map.entry("CrossSite", "403 cross-site"),
            Map.entry("NotFound", "404 not-found"),
            Map.entry("NotAcceptable", "406 not-acceptable"),
            Map.entry("TooSlow", "408 body-too-slow"),
            Map.entry("TooLarge", "413 body-too-large"),
            Map.entry("UnsupportedMediaType", "415 unsupported-media-type"),
            Map.entry("TextUnusable", "422 text-unusable"),
            Map.entry("BodyInvalid", "422 body-invalid text-unusable"),
            Map.entry("Fault", "500 internal"),
            Map.entry("TryAgain", "503 try-again"));

    private final Map<String, String> names = new HashMap<>();
    private final Words words;

    /// @param words of the codes
    Refusals(Words words) {
        this.words = words;
        SHARED.forEach((name, codes) -> names.put(codes, name));
    }

    /// The responses that have names, in their order.
    Map<String, APIResponse> shared() {
        var shared = new TreeMap<String, APIResponse>();
        SHARED.forEach((name, codes) -> {
            var parts = List.of(codes.split(" "));
            var status = Integer.parseInt(parts.getFirst());
            var response = made(status, parts.subList(1, parts.size()));
            response.getContent().getMediaType(ProblemDetails.TYPE).setExample(example(status, parts.get(1)));
            shared.put(name, response);
        });
        return shared;
    }

    /// What a route refuses, by status.
    Map<String, APIResponse> of(Route route) {
        var responses = new LinkedHashMap<String, APIResponse>();
        codes(route).forEach((status, codes) -> {
            var name = names.get(status + " " + String.join(" ", codes));
            responses.put(
                    Integer.toString(status),
                    name == null
                            ? made(status, List.copyOf(codes))
                            : OASFactory.createAPIResponse().ref("#/components/responses/" + name));
        });
        return responses;
    }

    private static Map<Integer, SortedSet<String>> codes(Route route) {
        var all = new TreeMap<Integer, SortedSet<String>>();
        common(route).forEach(entry -> add(all, entry));
        route.refuses().forEach(entry -> add(all, entry));
        route.alsoTakes().forEach(more -> {
            if (!more.codes().isEmpty()) {
                add(all, "422 " + String.join(" ", more.codes()));
            }
        });
        return all;
    }

    /// What every route of this kind refuses.
    private static List<String> common(Route route) {
        var isOurs = route.path().startsWith("/api/");
        var all = new TreeSet<String>();
        all.add("400 address-malformed bad-request");
        all.add("500 internal");
        all.add("503 try-again");
        all.add("422 text-unusable");
        if (!route.isPublic()) {
            all.add("401 sign-in-needed");
            if (route.changes()) {
                all.add("403 cross-site");
            }
        }
        if (route.isOfProject()) {
            all.add("403 forbidden");
        }
        if (route.isOfProject() || route.namesSomething()) {
            all.add("404 not-found");
        }
        if (isOurs) {
            all.add("406 not-acceptable");
            all.add("415 unsupported-media-type");
        }
        if (route.changes()) {
            all.add("400 body-cut");
            all.add("408 body-too-slow");
            all.add("413 body-too-large");
        }
        if (route.json().isPresent()) {
            all.add("400 body-broken body-missing");
            all.add("422 body-invalid");
        }
        return List.copyOf(all);
    }

    private static void add(Map<Integer, SortedSet<String>> all, String entry) {
        var parts = Arrays.asList(entry.split(" "));
        all.computeIfAbsent(Integer.valueOf(parts.getFirst()), none -> new TreeSet<>())
                .addAll(parts.subList(1, parts.size()));
    }

    private APIResponse made(int status, List<String> codes) {
        var description = new StringBuilder();
        codes.forEach(code -> description
                .append(description.isEmpty() ? "" : "\n")
                .append("- `%s`: %s".formatted(code, words.needed(code))));
        return OASFactory.createAPIResponse()
                .description(description.toString())
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemDetails.TYPE,
                                OASFactory.createMediaType().schema(schema(status, codes))));
    }

    private static Schema schema(int status, List<String> codes) {
        return OASFactory.createSchema()
                .addAllOf(Shapes.ref("Problem"))
                .addAllOf(OASFactory.createSchema()
                        .addProperty("status", OASFactory.createSchema().constValue(status))
                        .addProperty("code", OASFactory.createSchema().enumeration(List.copyOf(codes))));
    }

    private Map<String, Object> example(int status, String code) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "about:blank");
        example.put("title", ProblemDetails.title(status));
        example.put("status", status);
        example.put("code", code);
        example.put("detail", words.needed(code));
        example.put("field", null);
        return example;
    }
}
