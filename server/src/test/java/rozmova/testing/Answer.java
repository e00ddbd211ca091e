package rozmova.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/// What the server answered.
///
/// @param body the JSON of the answer; missing when it carried none
public record Answer(int status, JsonNode body, HttpHeaders headers) {
    /// The stable name of the problem; empty when there is none.
    public String code() {
        return body.path("code").asText();
    }

    /// The input that the problem names; empty when there is none.
    public String field() {
        return body.path("field").asText("");
    }

    /// The answer, if all went well.
    ///
    /// @throws AssertionError otherwise, with what the server said
    public Answer good() {
        if (status >= 400) {
            throw new AssertionError("The server answered %d %s".formatted(status, body));
        }
        return this;
    }

    /// The value of the cookie that signs in.
    public String sessionCookie() {
        return headers.allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("rozmova_session="))
                .map(cookie -> cookie.substring("rozmova_session=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
