package rozmova.channel.meta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import rozmova.channel.PlatformJson;

/// JSON as Meta means it: fields come and go without notice.
public final class MetaJson {
    /// Ignores what it does not know, and what the database does not keep.
    public static final ObjectMapper MAPPER = PlatformJson.MAPPER;

    private MetaJson() {}

    /// Writes what we made ourselves.
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// As above, as text.
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
