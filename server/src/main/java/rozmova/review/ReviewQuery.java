package rozmova.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The conditions of a filter of reviews, and nothing else; the review is called `r`.
final class ReviewQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, List<Long>> lists = new HashMap<>();

    ReviewQuery(long projectId) {
        and("r.project_id = :project", "project", projectId);
    }

    ReviewQuery(long projectId, ReviewFilter filter) {
        this(projectId);
        if (filter.from() != null) {
            and("r.created_at >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            and("r.created_at < :to", "to", filter.to());
        }
        if (filter.about() != null) {
            and("r.manager_id = :about", "about", filter.about());
        }
        any("r.manager_id = any(:managers)", "managers", filter.managers());
        any("r.reviewer_id = any(:reviewers)", "reviewers", filter.reviewers());
        any("r.scorecard_id = any(:scorecards)", "scorecards", filter.scorecards());
        if (filter.unseen()) {
            conditions.add("r.seen_at is null");
        }
    }

    ReviewQuery and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    String where() {
        return "where " + String.join("\n  and ", conditions) + "\n";
    }

    Map<String, Object> values() {
        return values;
    }

    Map<String, List<Long>> lists() {
        return lists;
    }

    private void any(String condition, String name, List<Long> list) {
        if (!list.isEmpty()) {
            conditions.add(condition);
            lists.put(name, list);
        }
    }
}
