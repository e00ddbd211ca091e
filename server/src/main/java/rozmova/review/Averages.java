package rozmova.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.staff.Person;

/// What reviews come to, by manager and together.
@Schema(name = "ReviewAverages")
record Averages(List<OfManager> managers, Total all) {
    /// Keeps its own copy of the managers.
    Averages {
        managers = List.copyOf(managers);
    }

    /// @param manager null for reviews of conversations that nobody was responsible for
    @Schema(name = "ManagerAverages")
    record OfManager(
            @Nullable Person manager, int reviews, @Nullable Integer score, List<OfCriterion> criteria) {
        /// Keeps its own copy of the criteria.
        OfManager {
            criteria = List.copyOf(criteria);
        }
    }

    /// All reviews of the filter.
    @Schema(name = "TotalAverages")
    record Total(int reviews, @Nullable Integer score, List<OfCriterion> criteria) {
        /// Keeps its own copy of the criteria.
        Total {
            criteria = List.copyOf(criteria);
        }
    }

    /// @param score in percent of its points; null when it never was applicable
    @Schema(name = "CriterionAverage")
    record OfCriterion(
            long id, long scorecard, String title, @Nullable Integer score) {}
}
