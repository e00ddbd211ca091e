package rozmova.review;

import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.project.Names;
import rozmova.shared.http.Problem;

/// A rule as somebody wants it.
@Schema(
        name = "ReviewRuleRequest",
        requiredProperties = {"name", "perManager", "every"})
record RuleWish(
        @Nullable String name,
        @Nullable Integer perManager,
        @Schema(implementation = Frequency.class) @Nullable String every,
        @Nullable String query,
        @Nullable Boolean active) {
    private static final int MOST_PER_MANAGER = 50;

    /// @throws Problem 422 naming the field
    Checked checked(ZoneId zone) {
        return new Checked(
                Names.checked("name", name),
                Texts.within("perManager", perManager, 1, MOST_PER_MANAGER),
                Frequency.of(every)
                        .orElseThrow(() -> Problem.invalid("every", "unknown-value", "It is one of day, week, month")),
                FilterText.ofRule(query, zone),
                !Boolean.FALSE.equals(active));
    }

    record Checked(String name, int perManager, Frequency every, String query, boolean active) {}
}
