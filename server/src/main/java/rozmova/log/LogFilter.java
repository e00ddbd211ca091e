package rozmova.log;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.shared.words.WordQuery;

/// What of the log is wanted; every part narrows it. Log, export, reviews and reports read the same parameters, those
/// of `docs/api.md`.
public final class LogFilter {
    /// Conversations whose client waited longer than this at some time.
    static final int SILENT_SECONDS = 86_400;

    /// No filter at all.
    static final LogFilter EVERYTHING = new LogFilter(Period.ALL, List.of(), null);

    private final Period period;
    private final List<Condition> conditions;
    private final @Nullable WordQuery words;

    private LogFilter(Period period, List<Condition> conditions, @Nullable WordQuery words) {
        this.period = period;
        this.conditions = List.copyOf(conditions);
        this.words = words;
    }

    /// Reads query parameters; those of others are left alone.
    ///
    /// @param zone in which days begin
    /// @throws rozmova.shared.http.Problem 422 naming the parameter
    public static LogFilter of(MultivaluedMap<String, String> query, ZoneId zone) {
        var parameters = new LogParameters(query, zone);
        var period = parameters.period();
        var conditions = Stream.of(
                        period.since(),
                        period.until(),
                        parameters.weekdays(period),
                        parameters.hours(period),
                        parameters.managers(),
                        parameters.closers(),
                        parameters.participants(),
                        parameters.channels(),
                        parameters.exact("source"),
                        parameters.exact("medium"),
                        parameters.exact("campaign"),
                        parameters.exact("term"),
                        parameters.exact("content"),
                        parameters.results(),
                        parameters.tags(),
                        parameters.yesOrNo("unanswered", "c.waiting_since is not null", "c.waiting_since is null"),
                        parameters.yesOrNo(
                                "answered", "c.first_response_seconds is not null", "c.first_response_seconds is null"),
                        parameters.yesOrNo("automatic", "c.closed_automatically", "not c.closed_automatically"),
                        parameters.yesOrNo("attachments", "c.attachments > 0", "c.attachments = 0"),
                        parameters.yesOrNo("reviewed", "c.reviewed_at is not null", "c.reviewed_at is null"),
                        parameters.yesOrNo(
                                "silent",
                                "c.longest_wait_seconds > " + SILENT_SECONDS,
                                "coalesce(c.longest_wait_seconds, 0) <= " + SILENT_SECONDS),
                        parameters.score("scoreFrom", ">="),
                        parameters.score("scoreTo", "<="))
                .flatMap(Optional::stream)
                .toList();
        return new LogFilter(period, conditions, parameters.words().orElse(null));
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

    /// The same filter without what `parameter` says.
    LogFilter without(String parameter) {
        return new LogFilter(
                period,
                conditions.stream()
                        .filter(condition -> !condition.parameter().equals(parameter))
                        .toList(),
                words);
    }

    /// What is looked for; empty for everything.
    public Optional<WordQuery> words() {
        return Optional.ofNullable(words);
    }

    /// The same filter, whatever was written.
    LogFilter withoutWords() {
        return new LogFilter(period, conditions, null);
    }

    /// Only the words, whatever else is filtered.
    LogFilter onlyWords() {
        return new LogFilter(Period.ALL, List.of(), words);
    }

    List<Condition> conditions() {
        return conditions;
    }

    /// Between two moments of one of the dates.
    record Period(@Nullable Instant from, @Nullable Instant to, boolean byClosing) {
        static final Period ALL = new Period(null, null, false);

        String column() {
            return byClosing ? "c.closed_at" : "c.created_at";
        }

        Optional<Condition> since() {
            return Optional.ofNullable(from).map(at -> Condition.of("from", column() + " >= :from", "from", at));
        }

        Optional<Condition> until() {
            return Optional.ofNullable(to).map(at -> Condition.of("to", column() + " < :to", "to", at));
        }
    }
}
