package rozmova.bench.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// How long it takes until somebody writes: clients a minute, the shop about as long when it is open, and until the
/// next morning when it is not.
final class Pace {
    private static final int OPENS = 9;
    private static final int CLOSES = 21;
    private static final Duration THINKING = Duration.ofSeconds(55);
    private static final Duration ANSWERING = Duration.ofSeconds(95);
    /// Within a conversation somebody already sits at the desk.
    private static final Duration TYPING = Duration.ofSeconds(45);

    private final ZoneId zone;
    private final Dice dice;

    Pace(ZoneId zone, Dice dice) {
        this.zone = zone;
        this.dice = dice;
    }

    Instant client(Instant after) {
        return after.plus(dice.about(THINKING));
    }

    Instant firstAnswer(Instant after) {
        var local = after.atZone(zone);
        return open(local) || dice.chance(0.15)
                ? after.plus(dice.about(ANSWERING))
                : opening(local).toInstant().plus(dice.about(Duration.ofMinutes(12)));
    }

    Instant answer(Instant after) {
        return after.plus(dice.about(TYPING));
    }

    private static boolean open(ZonedDateTime at) {
        return at.getHour() >= opens(at) && at.getHour() < CLOSES;
    }

    private static ZonedDateTime opening(ZonedDateTime after) {
        var day = after.getHour() < opens(after) ? after : after.plusDays(1);
        return day.toLocalDate().atTime(opens(day), 0).atZone(after.getZone());
    }

    private static int opens(ZonedDateTime day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? OPENS + 1 : OPENS;
    }
}
