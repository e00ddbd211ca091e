package rozmova.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/// A value without parts.
///
/// @param type null for any
/// @param format what kind of text or number it is
record Plain(@Nullable SchemaType type, @Nullable String format) {
    private static final Map<Class<?>, Plain> ALL = Map.ofEntries(
            Map.entry(String.class, new Plain(SchemaType.STRING)),
            Map.entry(UUID.class, new Plain(SchemaType.STRING, "uuid")),
            Map.entry(URI.class, new Plain(SchemaType.STRING, "uri")),
            Map.entry(Instant.class, new Plain(SchemaType.STRING, "date-time")),
            Map.entry(LocalDate.class, new Plain(SchemaType.STRING, "date")),
            Map.entry(boolean.class, new Plain(SchemaType.BOOLEAN)),
            Map.entry(Boolean.class, new Plain(SchemaType.BOOLEAN)),
            Map.entry(int.class, new Plain(SchemaType.INTEGER, "int32")),
            Map.entry(Integer.class, new Plain(SchemaType.INTEGER, "int32")),
            Map.entry(long.class, new Plain(SchemaType.INTEGER, "int64")),
            Map.entry(Long.class, new Plain(SchemaType.INTEGER, "int64")),
            Map.entry(double.class, new Plain(SchemaType.NUMBER, "double")),
            Map.entry(Object.class, new Plain(null, null)),
            Map.entry(JsonNode.class, new Plain(null, null)));

    Plain(SchemaType type) {
        this(type, null);
    }

    /// Null for types that are no such value.
    static @Nullable Plain of(Class<?> type) {
        return ALL.get(type);
    }

    Schema schema() {
        var schema = OASFactory.createSchema();
        return type == null ? schema : schema.type(List.of(type)).format(format);
    }
}
