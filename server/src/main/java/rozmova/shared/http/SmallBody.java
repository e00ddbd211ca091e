package rozmova.shared.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;

/// Reads the JSON that scripts on foreign pages send as `text/plain`, and never more than such a body can need.
@Singleton
public final class SmallBody {
    private static final int LIMIT = 8 * 1024;

    private final ObjectMapper json;

    SmallBody(ObjectMapper json) {
        this.json = JsonRules.forVisitors(json);
    }

    /// The body as a `type`.
    ///
    /// @throws Problem 413 when it is longer than 8 kB, 422 when it is no object
    /// @throws IOException when it is not JSON or does not fit; it leaves the server as 400 or 422 with the field
    public <T> T read(InputStream body, Class<T> type) throws IOException {
        var bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "body-too-large", "The body is longer than 8 kB");
        }
        var value = json.readValue(bytes, type);
        if (value == null) {
            throw Problem.invalid("body", "body-invalid", "The body has to be a JSON object");
        }
        return value;
    }
}
