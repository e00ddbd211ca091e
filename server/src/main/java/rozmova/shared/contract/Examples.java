package rozmova.shared.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/// Makes examples from schemas. What a text or number looks like stands in `contract/examples.properties`, by schema
/// and property, or by the property alone.
final class Examples {
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Schema> named;
    private final Words values;
    private final Map<String, Example> shared = new TreeMap<>();

    Examples(Map<String, Schema> named, Words values) {
        this.named = named;
        this.values = values;
    }

    /// The examples of schemas that have names.
    Map<String, Example> shared() {
        return shared;
    }

    /// An example of what a schema with a name describes, by that name.
    String named(Schema schema) {
        var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
        shared.computeIfAbsent(name, none -> OASFactory.createExample().value(of(schema, "", "")));
        return name;
    }

    /// An example of a parameter.
    @Nullable
    Object ofParameter(String name) {
        return parsed(values.needed("parameter." + name));
    }

    private @Nullable Object of(Schema schema, String owner, String property) {
        var given = property.isEmpty() ? null : values.of(owner + "." + property);
        if (given != null) {
            return parsed(given);
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            var whole = values.of(name);
            return whole == null ? of(Objects.requireNonNull(named.get(name)), name, "") : parsed(whole);
        }
        if (schema.getOneOf() != null) {
            return of(schema.getOneOf().getFirst(), owner, property);
        }
        if (schema.getAnyOf() != null) {
            return of(schema.getAnyOf().getFirst(), owner, property);
        }
        if (schema.getConstValue() != null) {
            return schema.getConstValue();
        }
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().getFirst();
        }
        return ofType(schema, owner, property);
    }

    private @Nullable Object ofType(Schema schema, String owner, String property) {
        var type =
                schema.getType() == null ? SchemaType.STRING : schema.getType().getFirst();
        return switch (type) {
            case OBJECT -> object(schema, owner);
            case ARRAY -> Collections.singletonList(of(schema.getItems(), owner, property));
            case BOOLEAN -> true;
            default -> {
                var common = values.of(property);
                yield common == null ? values.needed(owner + "." + property) : parsed(common);
            }
        };
    }

    private Map<String, @Nullable Object> object(Schema schema, String owner) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, part) -> object.put(name, of(part, owner, name)));
        }
        return object;
    }

    private @Nullable Object parsed(String text) {
        try {
            return text.isEmpty() ? "" : json.readValue(text, Object.class);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("No JSON: " + text, malformed);
        }
    }
}
