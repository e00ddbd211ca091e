package rozmova.log.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What stands between the cells of a CSV file.
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';');

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /// How interface and database spell it.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
