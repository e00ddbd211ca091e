package rozmova.shared.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/// Schemas of the types that come in and go out, read from the types themselves. A record is an object: in an answer it
/// has all of its parts, in a request those that may be null can be left out. Which part may be null, `@Nullable` says.
final class Shapes {
    private static final String PLACE = "#/components/schemas/";

    private final Words words;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Schema> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new HashMap<>();
    private final Map<Class<?>, EnumMap<Way, Boolean>> ways = new HashMap<>();

    Shapes(Words words) {
        this.words = words;
    }

    /// In which direction a type goes over the wire.
    enum Way {
        REQUEST,
        ANSWER
    }

    /// The schemas that have names, in their order.
    Map<String, Schema> named() {
        return named;
    }

    /// Texts of which only some are used.
    void words(String name, List<String> values) {
        named.put(
                name,
                new Plain(SchemaType.STRING)
                        .schema()
                        .enumeration(List.copyOf(values))
                        .description(words.of(name)));
    }

    /// @throws IllegalStateException for a type that has no place on the wire
    Schema of(Type type, Way way) {
        return switch (type) {
            case Class<?> simple -> of(simple, way);
            case ParameterizedType generic
            when Collection.class.isAssignableFrom((Class<?>) generic.getRawType()) ->
                array(of(generic.getActualTypeArguments()[0], way));
            default -> throw new IllegalStateException("No schema for " + type);
        };
    }

    private Schema of(Class<?> type, Way way) {
        var plain = Plain.of(type);
        if (plain != null) {
            return plain.schema();
        }
        if (type.equals(int[].class) || type.equals(String[].class)) {
            return array(of(type.getComponentType(), way)).minItems(2).maxItems(2);
        }
        return ref(define(type, way));
    }

    /// What stands in a type's place, with whether it may be null.
    private Schema of(AnnotatedType type, Way way) {
        var schema =
                switch (type) {
                    case AnnotatedParameterizedType generic -> generic(generic, way);
                    default -> of(type.getType(), way);
                };
        return isNullable(type) ? orNull(schema) : schema;
    }

    private Schema generic(AnnotatedParameterizedType type, Way way) {
        var raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
        var parts = type.getAnnotatedActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return array(of(parts[0], way));
        }
        if (raw.equals(Map.class)) {
            var value = of(parts[1], way);
            var free = value.getType() == null && value.getRef() == null && value.getAnyOf() == null;
            var map = new Plain(SchemaType.OBJECT).schema();
            return free
                    ? map.additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true))
                    : map.additionalPropertiesSchema(value);
        }
        throw new IllegalStateException("No schema for " + type);
    }

    private String define(Class<?> type, Way way) {
        var name = Sealed.name(type);
        var owner = owners.putIfAbsent(name, type);
        if (owner != null && !owner.equals(type)) {
            throw new IllegalStateException("Two types are called %s: %s and %s".formatted(name, owner, type));
        }
        var known = ways.computeIfAbsent(type, none -> new EnumMap<>(Way.class));
        known.put(way, true);
        if (owner == null) {
            named.put(name, OASFactory.createSchema());
            named.put(name, body(type, way).description(words.of(name)));
        } else if (known.size() == 2
                && type.isRecord()
                && Arrays.stream(type.getRecordComponents()).anyMatch(part -> isNullable(part.getAnnotatedType()))) {
            throw new IllegalStateException(type + " comes in and goes out, and not all of it need be there");
        }
        return name;
    }

    private Schema body(Class<?> type, Way way) {
        if (type.isEnum()) {
            var values = Arrays.stream(type.getEnumConstants())
                    .map(constant -> (Object) json.valueToTree(constant).asText())
                    .toList();
            return new Plain(SchemaType.STRING).schema().enumeration(values);
        }
        if (type.isSealed()) {
            return choice(type, way);
        }
        if (type.isRecord()) {
            return object(type, way);
        }
        throw new IllegalStateException("No schema for " + type);
    }

    private Schema choice(Class<?> type, Way way) {
        var kinds = Sealed.kinds(type);
        var mapping = new LinkedHashMap<String, String>();
        var choice = OASFactory.createSchema();
        kinds.forEach((kind, names) -> {
            var name = define(kind, way);
            choice.addOneOf(ref(name));
            names.forEach(one -> mapping.put(one, PLACE + name));
        });
        return choice.discriminator(OASFactory.createDiscriminator()
                .propertyName(Sealed.property(type))
                .mapping(mapping));
    }

    private Schema object(Class<?> type, Way way) {
        var object = new Plain(SchemaType.OBJECT).schema();
        var required = new ArrayList<String>();
        var kind = Sealed.kind(type);
        if (kind != null
                && Stream.of(type.getRecordComponents())
                        .noneMatch(part -> part.getName().equals(kind.property()))) {
            object.addProperty(
                    kind.property(), new Plain(SchemaType.STRING).schema().constValue(kind.name()));
            required.add(kind.property());
        }
        var known = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        var needed = known == null ? List.<String>of() : List.of(known.requiredProperties());
        var leavesOut = type.isAnnotationPresent(JsonInclude.class);
        for (var part : type.getRecordComponents()) {
            if (part.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            var name = name(part);
            var nullable = isNullable(part.getAnnotatedType());
            var isThere = needed.contains(name) || !nullable || (way == Way.ANSWER && !leavesOut);
            var schema = part(part, way);
            var isNull = nullable && !needed.contains(name) && !leavesOut;
            object.addProperty(name, described(isNull ? orNull(schema) : schema, Sealed.name(type) + "." + name));
            if (isThere) {
                required.add(name);
            }
        }
        return required.isEmpty() ? object : object.required(required);
    }

    /// Of one part, not null.
    private Schema part(RecordComponent part, Way way) {
        var said = part.getAccessor().getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        var type = part.getAnnotatedType();
        if (said == null) {
            return type instanceof AnnotatedParameterizedType generic ? generic(generic, way) : of(type.getType(), way);
        }
        if (!said.ref().isEmpty()) {
            return word(said.ref());
        }
        if (!said.implementation().equals(Void.class)) {
            return of(said.implementation(), way);
        }
        if (said.anyOf().length > 0) {
            var any = OASFactory.createSchema();
            Stream.of(said.anyOf()).forEach(one -> any.addAnyOf(of(one, way)));
            return any;
        }
        throw new IllegalStateException("No schema for " + part);
    }

    /// A text of which only some are used: they stand in the words, by its name.
    private Schema word(String name) {
        if (!named.containsKey(name)) {
            words(name, List.of(words.needed(name + ".all").split(" ")));
        }
        return ref(name);
    }

    private static String name(RecordComponent part) {
        var said = part.getAccessor().getAnnotation(JsonProperty.class);
        return said == null || said.value().isEmpty() ? part.getName() : said.value();
    }

    private Schema described(Schema schema, String place) {
        var text = words.of(place);
        if (text == null) {
            return schema;
        }
        return schema.description(text);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getType() == null && schema.getAnyOf() == null && schema.getRef() == null) {
            return schema;
        }
        if (schema.getAnyOf() != null) {
            return schema.addAnyOf(new Plain(SchemaType.NULL).schema());
        }
        if (schema.getRef() != null) {
            return OASFactory.createSchema().addAnyOf(schema).addAnyOf(new Plain(SchemaType.NULL).schema());
        }
        if (schema.getEnumeration() != null) {
            schema.enumeration(Stream.concat(schema.getEnumeration().stream(), Stream.of((Object) null))
                    .toList());
        }
        return schema.type(List.of(schema.getType().getFirst(), SchemaType.NULL));
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Schema array(Schema items) {
        return new Plain(SchemaType.ARRAY).schema().items(items);
    }

    static Schema ref(String name) {
        return OASFactory.createSchema().ref(PLACE + name);
    }
}
