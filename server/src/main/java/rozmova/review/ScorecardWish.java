package rozmova.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.project.Names;
import rozmova.review.Criterion.Kind;
import rozmova.shared.http.Problem;

/// A scorecard as somebody wants it.
@Schema(
        name = "ScorecardRequest",
        requiredProperties = {"name", "criteria"})
record ScorecardWish(@Nullable String name, @Nullable List<@Nullable CriterionWish> criteria) {
    private static final int MOST_CRITERIA = 30;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_HELP = 500;
    private static final int MOST_POINTS = 10;
    private static final int MOST_WEIGHT = 100;

    /// The name, if it is one.
    ///
    /// @throws Problem 422 when it is missing or too long
    String checkedName() {
        return Names.checked("name", name);
    }

    /// The criteria, those that are new with the id 0.
    ///
    /// @param known ids that criteria of this scorecard have or had
    /// @throws Problem 422 naming the field
    List<Criterion> checkedCriteria(Set<Long> known) {
        if (criteria == null || criteria.isEmpty()) {
            throw Problem.invalid("criteria", "criteria-missing", "A scorecard needs at least one criterion");
        }
        if (criteria.size() > MOST_CRITERIA) {
            throw Problem.invalid("criteria", "too-many", "At most " + MOST_CRITERIA + " criteria");
        }
        var checked = new ArrayList<Criterion>();
        var seen = new HashSet<Long>();
        for (var index = 0; index < criteria.size(); index++) {
            var place = "criteria." + index;
            var wish = criteria.get(index);
            if (wish == null) {
                throw Problem.invalid(place, "required", "Describe the criterion");
            }
            checked.add(wish.checked(place, known, seen));
        }
        return checked;
    }

    /// A criterion; without an id it is a new one.
    @Schema(
            name = "CriterionRequest",
            requiredProperties = {"title", "kind", "weight"})
    record CriterionWish(
            @Nullable Long id,
            @Nullable String title,
            @Nullable String help,

            @Schema(implementation = Criterion.Kind.class) @Nullable
            String kind,

            @Nullable Integer most,
            @Nullable Integer weight) {
        private Criterion checked(String place, Set<Long> known, Set<Long> seen) {
            if (id != null && (!known.contains(id) || !seen.add(id))) {
                throw Problem.invalid(
                        place + ".id", "criterion-unknown", "The scorecard has no such criterion, or twice");
            }
            var kinds = List.of(Kind.values()).stream().map(Kind::word).toList();
            if (kind == null || !kinds.contains(kind)) {
                throw Problem.invalid(place + ".kind", "unknown-value", "It is one of " + String.join(", ", kinds));
            }
            var sort = Kind.of(kind);
            return new Criterion(
                    id == null ? 0 : id,
                    Texts.needed(place + ".title", title, LONGEST_TITLE),
                    Texts.optional(place + ".help", help, LONGEST_HELP),
                    sort,
                    sort == Kind.SCALE ? Integer.valueOf(Texts.within(place + ".most", most, 2, MOST_POINTS)) : null,
                    Texts.within(place + ".weight", weight, 1, MOST_WEIGHT));
        }
    }
}
