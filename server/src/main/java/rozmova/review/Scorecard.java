package rozmova.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/// By which criteria conversations are judged.
///
/// @param version grows when the criteria change under reviews; not told
/// @param archived whether new reviews use others
record Scorecard(long id, @JsonIgnore int version, String name, boolean archived, List<Criterion> criteria) {
    /// Keeps its own copy of the criteria.
    Scorecard {
        criteria = List.copyOf(criteria);
    }
}
