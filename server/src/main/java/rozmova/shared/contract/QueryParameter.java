package rozmova.shared.contract;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/// One parameter of an address.
///
/// @param example a value as it may stand there
/// @param repeated whether it may stand there several times
public record QueryParameter(String name, String description, Object example, boolean repeated, Schema schema) {
    /// Any text.
    public static QueryParameter text(String name, String description, String example) {
        return new QueryParameter(name, description, example, false, type(SchemaType.STRING));
    }

    /// Several texts, each exactly so.
    public static QueryParameter texts(String name, String description, String example) {
        return text(name, description, example).severally();
    }

    /// A text of this shape.
    ///
    /// @param pattern a regular expression that the whole text matches
    public static QueryParameter shaped(String name, String description, String pattern, String example) {
        return new QueryParameter(
                name, description, example, false, type(SchemaType.STRING).pattern(pattern));
    }

    /// One of these words; the first holds when nothing is given.
    public static QueryParameter oneOf(String name, String description, String... words) {
        return new QueryParameter(
                name,
                description,
                words[0],
                false,
                type(SchemaType.STRING).enumeration(List.of((Object[]) words)).defaultValue(words[0]));
    }

    /// `true` or `false`; both are open when nothing is given.
    public static QueryParameter flag(String name, String description) {
        return new QueryParameter(name, description, true, false, type(SchemaType.BOOLEAN));
    }

    /// A whole number, both ends inclusive.
    public static QueryParameter number(String name, String description, int least, int most) {
        return new QueryParameter(
                name,
                description,
                least,
                false,
                type(SchemaType.INTEGER).minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most)));
    }

    /// The same, several times, or with commas between the values where they are no texts of people.
    public QueryParameter severally() {
        return new QueryParameter(
                name,
                description,
                List.of(example),
                true,
                type(SchemaType.ARRAY).items(schema).maxItems(200));
    }

    Parameter described() {
        var parameter = OASFactory.createParameter()
                .name(name)
                .in(In.QUERY)
                .description(description)
                .schema(schema)
                .example(example);
        return repeated ? parameter.style(Parameter.Style.FORM).explode(true) : parameter;
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
