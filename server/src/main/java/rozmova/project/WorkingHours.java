package rozmova.project;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Measures time in which a project works: nights, days off and the hour that summer time takes or gives are where
/// its own clock has them.
///
/// @param week null for round the clock
public record WorkingHours(@Nullable WorkWeek week, ZoneId zone) {

    /// The working seconds of a stretch of time; none when it ends before it begins.
    public long secondsBetween(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return 0;
        }
        if (week == null) {
            return Duration.between(from, to).toSeconds();
        }
        var worked = Duration.ZERO;
        var last = LocalDate.ofInstant(to, zone);
        for (var day = LocalDate.ofInstant(from, zone); !day.isAfter(last); day = day.plusDays(1)) {
            for (var range : week.on(day.getDayOfWeek())) {
                worked = worked.plus(common(from, to, begin(day, range), end(day, range)));
            }
        }
        return worked.toSeconds();
    }

    private Instant begin(LocalDate day, WorkWeek.Range range) {
        return moment(day.atTime(range.begin()));
    }

    private Instant end(LocalDate day, WorkWeek.Range range) {
        return moment(range.untilMidnight() ? day.plusDays(1).atStartOfDay() : day.atTime(range.end()));
    }

    /// A time that the clock skips when it is put forward is the moment of that change. A time that it shows twice is
    /// the first of both.
    private Instant moment(LocalDateTime clock) {
        var change = zone.getRules().getTransition(clock);
        return change != null && change.isGap()
                ? change.getInstant()
                : clock.atZone(zone).toInstant();
    }

    private static Duration common(Instant from, Instant to, Instant begin, Instant end) {
        var first = from.isAfter(begin) ? from : begin;
        var last = to.isBefore(end) ? to : end;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }
}
