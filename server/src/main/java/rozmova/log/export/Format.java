package rozmova.log.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What kind of file it is.
@Schema(name = "ExportFormat")
public enum Format {
    CSV("text/csv; charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /// The media type.
    String type() {
        return type;
    }

    /// How interface, database and file names spell it.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
