package rozmova.staff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// The languages that the screens speak.
@Schema(name = "Locale")
public enum Language {
    EN("Sale", "Consulted", "Not interested", "Spam"),
    UK("Продаж", "Консультація", "Не зацікавлені", "Спам"),
    RU("Продажа", "Консультация", "Не интересно", "Спам");

    private final List<String> results;

    Language(String... results) {
        this.results = List.of(results);
    }

    /// The results that a project set up in this language begins with.
    List<String> results() {
        return results;
    }

    /// How database, interface and browsers spell it.
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The language that an input names.
    ///
    /// @throws Problem 422 when the screens do not speak it
    static Language checked(@Nullable String locale) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(locale))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("locale", "locale-unknown", "Give en, uk or ru"));
    }

    /// The language of a stored row.
    static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
