package rozmova.bench.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// When people write: more from year to year and before holidays, on weekdays, in business hours.
final class Calendar {
    /// The last ones need time to come to an end.
    private static final Duration LATEST = Duration.ofMinutes(45);

    private static final int[] HOURS = {
        4, 2, 1, 1, 1, 2, 6, 16, 40, 72, 96, 104, 100, 84, 88, 92, 90, 84, 72, 66, 60, 48, 28, 12
    };
    private static final double[] MONTHS = {0.8, 1.05, 1.2, 0.95, 0.95, 0.85, 0.8, 0.85, 1.0, 1.1, 1.25, 1.55};
    private static final int HOUR = 3_600;

    private final Plan plan;
    private final Instant latest;
    private final LocalDate first;
    private final int[] perDay;

    Calendar(Plan plan) {
        this.plan = plan;
        latest = plan.now().minus(plan.quiet()).minus(LATEST);
        first = latest.atZone(plan.zone()).toLocalDate().minusDays(plan.days() - 1L);
        perDay = spread();
    }

    int days() {
        return perDay.length;
    }

    /// The times of one day in their order.
    List<Instant> times(int day) {
        var dice = Dice.of(plan.seed() ^ 0xda7e, first.plusDays(day).toEpochDay());
        var date = first.plusDays(day);
        return IntStream.range(0, perDay[day])
                .mapToObj(ignored -> time(date, dice))
                .sorted()
                .toList();
    }

    private Instant time(LocalDate date, Dice dice) {
        var hours = hours(date);
        var point = dice.fraction() * IntStream.of(hours).sum();
        var hour = 0;
        while (point >= hours[hour]) {
            point -= hours[hour];
            hour++;
        }
        var begin = date.atTime(hour, 0).atZone(plan.zone()).toInstant();
        var seconds = Math.min(HOUR, Math.max(1, Duration.between(begin, latest).toSeconds()));
        return begin.plusSeconds((long) (dice.fraction() * seconds));
    }

    /// The day's hours that are over by now; of the last day perhaps only the first.
    private int[] hours(LocalDate date) {
        var hours = HOURS.clone();
        for (var hour = 1; hour < hours.length; hour++) {
            if (!date.atTime(hour, 0).atZone(plan.zone()).toInstant().isBefore(latest)) {
                hours[hour] = 0;
            }
        }
        return hours;
    }

    /// How many there are each day: the shares, rounded so that the sum is exact.
    private int[] spread() {
        var shares = IntStream.range(0, plan.days()).mapToDouble(this::share).toArray();
        var sum = Arrays.stream(shares).sum();
        var counts = new ArrayList<Integer>();
        var due = 0.0;
        var given = 0;
        for (var share : shares) {
            due += share / sum * plan.conversations();
            var count = (int) Math.round(due) - given;
            given += count;
            counts.add(count);
        }
        return counts.stream().mapToInt(Integer::intValue).toArray();
    }

    private double share(int day) {
        var date = first.plusDays(day);
        var dice = Dice.of(plan.seed() ^ 0x5a4e, date.toEpochDay());
        var growth = 0.6 + 0.8 * day / plan.days();
        var open =
                IntStream.of(hours(date)).sum() / (double) IntStream.of(HOURS).sum();
        return growth * MONTHS[date.getMonthValue() - 1] * weekday(date) * (0.8 + 0.4 * dice.fraction()) * open;
    }

    private static double weekday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case DayOfWeek.MONDAY -> 1.25;
            case DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY -> 1.15;
            case DayOfWeek.FRIDAY -> 1.0;
            case DayOfWeek.SATURDAY -> 0.7;
            case DayOfWeek.SUNDAY -> 0.55;
        };
    }
}
