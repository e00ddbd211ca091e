package rozmova.shared.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Types of which a property tells the kind, as Jackson's annotations say it.
///
/// @param property the property's name
/// @param name the kind
record Sealed(String property, String name) {
    /// The property that tells the kinds of `type` apart.
    static String property(Class<?> type) {
        return root(type).getAnnotation(JsonTypeInfo.class).property();
    }

    /// The kinds of `type`, each with its names.
    static Map<Class<?>, List<String>> kinds(Class<?> type) {
        var kinds = new LinkedHashMap<Class<?>, List<String>>();
        for (var kind : root(type).getAnnotation(JsonSubTypes.class).value()) {
            if (type.isAssignableFrom(kind.value())) {
                kinds.put(kind.value(), names(kind));
            }
        }
        return kinds;
    }

    /// Which kind a record is; null when it is none of several.
    static @Nullable Sealed kind(Class<?> type) {
        for (var parent : parents(type)) {
            if (parent.isAnnotationPresent(JsonSubTypes.class)) {
                var names = kinds(parent).getOrDefault(type, List.of());
                return names.isEmpty() ? null : new Sealed(property(parent), names.getFirst());
            }
        }
        return null;
    }

    /// What a type is called in the description.
    static String name(Class<?> type) {
        var said = type.getAnnotation(Schema.class);
        return said == null || said.name().isEmpty() ? type.getSimpleName() : said.name();
    }

    private static List<String> names(JsonSubTypes.Type kind) {
        return kind.names().length > 0 ? List.of(kind.names()) : List.of(kind.name());
    }

    private static Class<?> root(Class<?> type) {
        return parents(type).stream()
                .filter(parent -> parent.isAnnotationPresent(JsonTypeInfo.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing tells the kinds of " + type + " apart"));
    }

    private static List<Class<?>> parents(Class<?> type) {
        var all = new ArrayList<Class<?>>(List.of(type));
        Stream.of(type.getInterfaces()).forEach(parent -> all.addAll(parents(parent)));
        return all;
    }
}
