package rozmova.project;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Collation;
import rozmova.shared.http.Problem;

/// The languages that the screens speak, and in whose order a project's lists of names stand.
@Schema(name = "Locale")
public enum Language {
    EN(Collation.ENGLISH, "Sale", "Consulted", "Not interested", "Spam"),
    UK(Collation.UKRAINIAN, "Продаж", "Консультація", "Не зацікавлені", "Спам"),
    RU(Collation.RUSSIAN, "Продажа", "Консультация", "Не интересно", "Спам");

    private final Collation collation;
    private final List<String> results;

    Language(Collation collation, String... results) {
        this.collation = collation;
        this.results = List.of(results);
    }

    /// How it orders names.
    public Collation collation() {
        return collation;
    }

    /// The results that a project set up in this language begins with.
    public List<String> results() {
        return results;
    }

    /// How database, interface and browsers spell it.
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The language that an input names.
    ///
    /// @param field of the input
    /// @throws Problem 422 when the screens do not speak it
    public static Language checked(String field, @Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(field, "locale-unknown", "Give en, uk or ru"));
    }

    /// The language of a stored row.
    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
