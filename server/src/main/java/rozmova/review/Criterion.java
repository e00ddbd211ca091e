package rozmova.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that a review looks at.
///
/// @param id the same through all versions of its scorecard
/// @param most the points of a scale; null for yes or no
/// @param weight what it counts beside the others
record Criterion(
        long id,
        String title,
        @Nullable String help,
        Kind kind,
        @Nullable Integer most,
        int weight) {
    /// How many points can be reached: a yes is one.
    @JsonIgnore
    int points() {
        return most == null ? 1 : most;
    }

    /// How it is answered.
    @Schema(name = "CriterionKind")
    enum Kind {
        YES_NO("yes-no"),
        SCALE("scale");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// How database and interface spell it.
        @JsonValue
        String word() {
            return word;
        }

        static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
