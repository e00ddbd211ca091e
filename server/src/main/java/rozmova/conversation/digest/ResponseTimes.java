package rozmova.conversation.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rozmova.project.WorkingHours;

/// Follows a thread from line to line and measures how long its client waited. The rules stand in `docs/reports.md`.
final class ResponseTimes {
    private final WorkingHours hours;
    private final List<Response> responses = new ArrayList<>();
    private final Set<Long> answerers = new HashSet<>();
    private @Nullable Instant asked;
    private @Nullable Long responsible;
    private ThreadLine.@Nullable Taken handover;
    private boolean answered;
    private @Nullable Integer firstWorkingSeconds;
    private @Nullable Integer longestSeconds;

    private ResponseTimes(WorkingHours hours) {
        this.hours = hours;
    }

    /// Measures a whole thread.
    ///
    /// @param lines in their order
    /// @param end when a client who is still waiting stops waiting
    static Outcome measure(List<ThreadLine> lines, Instant end, WorkingHours hours) {
        var waiting = new ResponseTimes(hours);
        lines.forEach(waiting::next);
        waiting.stop(end);
        return new Outcome(waiting.responses, waiting.firstWorkingSeconds, waiting.longestSeconds);
    }

    private void next(ThreadLine line) {
        switch (line) {
            case ThreadLine.Asked(var at) -> asked = asked == null ? at : asked;
            case ThreadLine.Answered answer -> answer(answer);
            case ThreadLine.AnsweredElsewhere(var at) -> {
                answered |= asked != null;
                stop(at);
            }
            case ThreadLine.Taken taken -> take(taken);
        }
    }

    private void answer(ThreadLine.Answered answer) {
        if (asked != null) {
            var since = handover != null && handover.manager() == answer.manager() ? handover.at() : asked;
            responses.add(new Response(
                    answer.manager(),
                    asked,
                    answer.at(),
                    seconds(Duration.between(asked, answer.at()).toSeconds()),
                    seconds(hours.secondsBetween(since, answer.at())),
                    answerers.add(answer.manager())));
            if (!answered) {
                firstWorkingSeconds = seconds(hours.secondsBetween(asked, answer.at()));
            }
            answered = true;
        }
        responsible = responsible == null ? Long.valueOf(answer.manager()) : responsible;
        stop(answer.at());
    }

    /// Only a manager who takes over from a colleague begins anew; one who takes a conversation from the queue
    /// answers for that time, too.
    private void take(ThreadLine.Taken taken) {
        if (asked != null && responsible != null && responsible != taken.manager()) {
            handover = taken;
        }
        responsible = taken.manager();
    }

    private void stop(Instant at) {
        if (asked != null) {
            var waited = seconds(Duration.between(asked, at).toSeconds());
            longestSeconds = longestSeconds == null ? waited : Math.max(longestSeconds, waited);
        }
        asked = null;
        handover = null;
    }

    /// A clock that was wrong by decades must not keep a conversation out of the log.
    private static int seconds(long seconds) {
        return Math.clamp(seconds, 0, Integer.MAX_VALUE);
    }

    /// What was measured.
    ///
    /// @param firstWorkingSeconds of the first answer, since the client's first message; null when it was not ours
    /// @param longestSeconds by the wall clock, also of a wait that no answer ended; null when nobody waited
    record Outcome(
            List<Response> responses,
            @Nullable Integer firstWorkingSeconds,
            @Nullable Integer longestSeconds) {}
}
