package rozmova.shared.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is wrong with a body, in our words: Jackson's own speak of classes.
final class JsonTrouble {
    private JsonTrouble() {}

    static Problem of(JsonProcessingException failure) {
        var field = field(failure);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Problem problem -> {
                    return problem;
                }
                case UnusableText text -> {
                    return Problem.unusable(field == null ? name(text.getProcessor()) : field);
                }
                case InputCoercionException beyond -> {
                    return Problem.misfit("This number is too large", field);
                }
                case StreamConstraintsException beyond -> {
                    return Problem.broken(
                            "The body is nested too deeply, or a number or name in it is too long", field);
                }
                case JsonParseException broken -> {
                    return broken(broken, field);
                }
                default -> {
                    // The cause may say more.
                }
            }
        }
        return Problem.misfit(misfit(failure), field);
    }

    private static Problem broken(JsonParseException broken, @Nullable String field) {
        var message = broken.getOriginalMessage();
        if (message != null && message.startsWith("Duplicate field")) {
            var name = name(broken.getProcessor());
            return Problem.broken("A name stands twice in the same object; keep one of them", name);
        }
        var place = broken.getLocation();
        return Problem.broken(
                place == null || place.getLineNr() < 1
                        ? "The body is not JSON in UTF-8"
                        : "The body is not JSON in UTF-8: look at line %d, column %d"
                                .formatted(place.getLineNr(), place.getColumnNr()),
                field);
    }

    private static String misfit(JsonProcessingException failure) {
        return switch (failure) {
            case InvalidNullException missing -> "This takes no null";
            case InvalidFormatException format when format.getTargetType() != null -> takes(format.getTargetType());
            case ValueInstantiationException value
            when value.getType() != null -> takes(value.getType().getRawClass());
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null -> takes(mismatch.getTargetType());
            default -> "The body has another shape than this route takes";
        };
    }

    /// What a place of this type takes.
    private static String takes(Class<?> type) {
        if (type.isEnum()) {
            return "This takes one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(one -> one.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "This takes a text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "This takes true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "This takes a number, and not too large a one";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "This takes a list";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord()
                ? "This takes a JSON object"
                : "This takes another kind of value";
    }

    /// The innermost name on the way to the place; null for the body itself.
    private static @Nullable String field(JsonProcessingException failure) {
        List<JsonMappingException.Reference> path =
                failure instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        return path.reversed().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .findFirst()
                .orElseGet(() -> failure instanceof InvalidNullException missing && missing.getPropertyName() != null
                        ? missing.getPropertyName().getSimpleName()
                        : null);
    }

    private static @Nullable String name(@Nullable Object parser) {
        return parser instanceof JsonParser json ? json.getParsingContext().getCurrentName() : null;
    }
}
