package rozmova.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Condition;
import rozmova.shared.database.Condition.Operator;
import rozmova.shared.database.SqlType;
import rozmova.shared.database.SqlValue;
import rozmova.shared.database.Where;
import rozmova.shared.http.QueryParameters;
import rozmova.shared.words.WordQuery;

/// What of the log is wanted; every part narrows it. Log, export, reviews and reports read the same parameters, those
/// of `docs/api.md`, from a request or from a text that was kept.
public final class LogFilter {
    /// Conversations whose client waited longer than this at some time.
    static final int SILENT_SECONDS = 86_400;

    /// No filter at all.
    static final LogFilter EVERYTHING = new LogFilter(QueryParameters.NONE, Period.ALL, Map.of(), null);

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String DATE_FIELD = "dateField";
    private static final String WORDS = "q";

    private final QueryParameters parameters;
    private final Period period;
    private final Map<String, Condition> conditions;
    private final @Nullable WordQuery words;

    /// @param conditions beside those of the period, by the parameter that each was made of
    private LogFilter(
            QueryParameters parameters, Period period, Map<String, Condition> conditions, @Nullable WordQuery words) {
        this.parameters = parameters;
        this.period = period;
        this.conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        this.words = words;
    }

    /// The names of all its parameters.
    public static List<String> names() {
        return Stream.concat(Stream.of(FROM, TO, DATE_FIELD, WORDS), LogParameters.names())
                .toList();
    }

    /// Reads parameters; those of others are left alone.
    ///
    /// @param zone in which days begin
    /// @throws rozmova.shared.http.Problem 422 naming the parameter
    public static LogFilter of(QueryParameters given, ZoneId zone) {
        var parameters = new LogParameters(given, zone);
        var period = new Period(
                parameters.moment(FROM, 0),
                parameters.moment(TO, 1),
                LogParameters.one(DATE_FIELD, given.first(DATE_FIELD), "created", "closed")
                        .equals("closed"));
        var words = Optional.ofNullable(given.first(WORDS)).flatMap(WordQuery::parse);
        return new LogFilter(given.only(names()), period, parameters.conditions(period), words.orElse(null));
    }

    /// Reads what [#text] wrote.
    ///
    /// @param zone in which days begin
    /// @throws rozmova.shared.http.Problem 422 naming the parameter, or `query` for what is no list of parameters
    public static LogFilter parse(String text, ZoneId zone) {
        return of(QueryParameters.parse(text), zone);
    }

    /// The filter as the address of the log spells it, without the question mark; empty for everything.
    public String text() {
        return parameters.text();
    }

    /// The first moment, inclusive; null without a limit.
    public @Nullable Instant from() {
        return period.from();
    }

    /// The end, exclusive; null without a limit.
    public @Nullable Instant to() {
        return period.to();
    }

    /// Whether the period is that of closing, not of creation.
    public boolean byClosing() {
        return period.byClosing();
    }

    /// The column of `conversation c` that the period bounds.
    public String date() {
        return period.column();
    }

    /// The same filter between two moments.
    ///
    /// @param from inclusive
    /// @param to exclusive
    public LogFilter within(Instant from, Instant to) {
        return new LogFilter(
                parameters.with(FROM, from.toString()).with(TO, to.toString()),
                new Period(from, to, period.byClosing()),
                conditions,
                words);
    }

    /// The conditions on rows of `conversation c`: the logged conversations of a project that the filter lets through.
    public Where where(long projectId) {
        var all = new ArrayList<Condition>();
        all.add(Condition.of("c.project_id", Operator.EQUAL, "project", projectId));
        all.add(new Condition.Fixed("c.state = 'logged'"));
        all.addAll(conditions());
        words().ifPresent(query -> all.add(Condition.of(
                "c.words", Operator.MATCHES, new SqlValue("words", SqlType.TSQUERY, query.tsquery(projectId)))));
        return new Where(all);
    }

    /// What is looked for; empty for everything.
    public Optional<WordQuery> words() {
        return Optional.ofNullable(words);
    }

    /// The same filter without what `parameter` says. The period is no parameter of these.
    LogFilter without(String parameter) {
        var others = new LinkedHashMap<>(conditions);
        others.remove(parameter);
        return new LogFilter(parameters.without(List.of(parameter)), period, others, words);
    }

    /// The same filter, whatever was written.
    LogFilter withoutWords() {
        return new LogFilter(parameters.without(List.of(WORDS)), period, conditions, null);
    }

    /// Only the words, whatever else is filtered.
    LogFilter onlyWords() {
        return new LogFilter(parameters.only(List.of(WORDS)), Period.ALL, Map.of(), words);
    }

    /// What it says of a conversation's row, beside its words.
    List<Condition> conditions() {
        return Stream.concat(period.conditions(), conditions.values().stream()).toList();
    }

    /// Between two moments of one of the dates.
    record Period(@Nullable Instant from, @Nullable Instant to, boolean byClosing) {
        static final Period ALL = new Period(null, null, false);

        String column() {
            return byClosing ? "c.closed_at" : "c.created_at";
        }

        private Stream<Condition> conditions() {
            return Stream.of(
                            Optional.ofNullable(from)
                                    .map(at -> Condition.of(column(), Operator.GREATER_OR_EQUAL, FROM, at)),
                            Optional.ofNullable(to).map(at -> Condition.of(column(), Operator.LESS, TO, at)))
                    .flatMap(Optional::stream);
        }
    }
}
