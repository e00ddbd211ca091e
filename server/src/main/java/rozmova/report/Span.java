package rozmova.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// A stretch of time that a report counts; never without an end, so that no report reads more than was asked for.
///
/// @param to exclusive
/// @param zone in which its days begin
record Span(Instant from, Instant to, ZoneId zone) {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_PERIODS = 1_200;

    /// Completes what a filter says: up to the end of today, and thirty days.
    static Span of(@Nullable Instant from, @Nullable Instant to, ZoneId zone, Instant now) {
        var end = to == null ? midnight(day(now, zone).plusDays(1), zone) : to;
        var begin = from == null ? midnight(day(end.minusNanos(1), zone).minusDays(USUAL_DAYS - 1L), zone) : from;
        return new Span(later(begin, Instant.EPOCH), end, zone);
    }

    /// The whole days, weeks or months of it, the first and the last cut off where it begins and ends.
    ///
    /// @throws Problem 422 when there would be too many of them
    List<Period> cut(Step step) {
        var periods = new ArrayList<Period>();
        var begin = step.begin(day(from, zone));
        while (midnight(begin, zone).isBefore(to)) {
            if (periods.size() == MOST_PERIODS) {
                throw Problem.invalid(
                        "by", "too-many-periods", "There may be %d periods at most".formatted(MOST_PERIODS));
            }
            var next = step.next(begin);
            periods.add(new Period(
                    begin, new Span(later(from, midnight(begin, zone)), earlier(to, midnight(next, zone)), zone)));
            begin = next;
        }
        return periods;
    }

    /// As the filter spells it: days when it begins and ends with one.
    Range range() {
        return whole(from) && whole(to) && from.isBefore(to)
                ? new Range(
                        day(from, zone).toString(), day(to, zone).minusDays(1).toString())
                : new Range(from.toString(), to.toString());
    }

    private boolean whole(Instant moment) {
        return moment.equals(midnight(day(moment, zone), zone));
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// Goes back into the filter as it is.
    ///
    /// @param from a day or an instant
    /// @param to a day, inclusive, or an instant, exclusive
    @Schema(name = "ReportRange")
    record Range(String from, String to) {}

    /// A part of a span.
    ///
    /// @param begin the day on which the period as a whole begins
    record Period(LocalDate begin, Span span) {}
}
