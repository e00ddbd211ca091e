package rozmova.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.log.LogFilter;
import rozmova.shared.contract.QueryParameter;
import rozmova.shared.contract.SharedParameters;
import rozmova.shared.database.Condition;
import rozmova.shared.database.Condition.Operator;
import rozmova.shared.database.Where;
import rozmova.shared.http.Problem;
import rozmova.shared.http.QueryParameters;
import rozmova.staff.Agent;
import rozmova.staff.Permission;

/// Which reviews are wanted.
///
/// @param from inclusive
/// @param to exclusive
/// @param about whose work they must be about, beside `managers`; null for everybody's
record ReviewFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        List<Long> managers,
        List<Long> reviewers,
        List<Long> scorecards,
        @Nullable Long about,
        boolean unseen) {
    /// Reads the query parameters of `docs/api.md`. Those who may not review see what is about themselves.
    ///
    /// @throws Problem 422 naming the parameter
    static ReviewFilter of(Agent agent, QueryParameters parameters, ZoneId zone) {
        var period = LogFilter.of(parameters.only(List.of("from", "to")), zone);
        var mine = yes(parameters, "mine") || !agent.may(Permission.REVIEW);
        return new ReviewFilter(
                period.from(),
                period.to(),
                ids(parameters, "manager"),
                ids(parameters, "reviewer"),
                ids(parameters, "scorecard"),
                mine ? Long.valueOf(agent.id()) : null,
                yes(parameters, "unseen"));
    }

    /// Ids, repeated or with commas between them.
    static List<Long> ids(QueryParameters parameters, String name) {
        var values = parameters.all(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.stream().anyMatch(value -> !value.matches("\\d{1,18}"))) {
            throw Problem.invalid(name, "id-malformed", "Ids are numbers");
        }
        return values.stream().map(Long::valueOf).toList();
    }

    /// The conditions on rows of `review r` of the agent's project.
    Where where(Agent agent) {
        var all = new ArrayList<Condition>();
        if (from != null) {
            all.add(Condition.of("r.created_at", Operator.GREATER_OR_EQUAL, "from", from));
        }
        if (to != null) {
            all.add(Condition.of("r.created_at", Operator.LESS, "to", to));
        }
        if (about != null) {
            all.add(isAbout(about));
        }
        any("r.manager_id", "managers", managers).ifPresent(all::add);
        any("r.reviewer_id", "reviewers", reviewers).ifPresent(all::add);
        any("r.scorecard_id", "scorecards", scorecards).ifPresent(all::add);
        if (unseen) {
            all.add(Condition.missing("r.seen_at"));
        }
        return inProject(agent).and(all.toArray(Condition[]::new));
    }

    /// All reviews that the agent may see, as conditions on rows of `review r`.
    static Where visible(Agent agent) {
        var all = inProject(agent);
        return agent.may(Permission.REVIEW) ? all : all.and(isAbout(agent.id()));
    }

    private static Where inProject(Agent agent) {
        return new Where(List.of(Condition.of("r.project_id", Operator.EQUAL, "project", agent.projectId())));
    }

    private static Condition isAbout(long manager) {
        return Condition.of("r.manager_id", Operator.EQUAL, "about", manager);
    }

    private static Optional<Condition> any(String column, String name, List<Long> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(Condition.of(column, Operator.AMONG, name, list));
    }

    private static boolean yes(QueryParameters parameters, String name) {
        var value = parameters.first(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw Problem.invalid(name, "unknown-value", "It is one of true, false");
        }
        return true;
    }

    /// The parameters of [ReviewFilter], as the description names them.
    static final class Parameters implements SharedParameters {
        private static final String IDS = "\\d+(,\\d+)*";
        private static final String DAY = "\\d{4}-\\d\\d-\\d\\d(T.+)?";

        @Override
        public List<QueryParameter> all() {
            return List.of(
                    QueryParameter.shaped("from", "The first day in the project's zone, inclusive.", DAY, "2026-11-01"),
                    QueryParameter.shaped("to", "The last day in the project's zone, inclusive.", DAY, "2026-11-22"),
                    QueryParameter.shaped("manager", "Ids of whose work was judged.", IDS, "2")
                            .severally(),
                    QueryParameter.shaped("reviewer", "Ids of who judged.", IDS, "1")
                            .severally(),
                    QueryParameter.shaped("scorecard", "Ids of scorecards.", IDS, "1")
                            .severally(),
                    QueryParameter.flag("mine", "Only what is about the caller's own work."),
                    QueryParameter.flag("unseen", "Only what the manager has not seen yet."));
        }

        @Override
        public List<String> codes() {
            return List.of("date-malformed", "id-malformed", "unknown-value");
        }
    }
}
