package rozmova.shared.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Serial;

/// A text within JSON that is not [Storable].
final class UnusableText extends JsonMappingException {
    @Serial
    private static final long serialVersionUID = 1;

    UnusableText(JsonParser parser) {
        super(parser, "A text that cannot be stored");
    }
}
