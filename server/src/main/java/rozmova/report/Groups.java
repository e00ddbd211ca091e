package rozmova.report;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;

/// Conversations by period, by hour of the week and by origin; what is empty stands there as zero.
@Singleton
final class Groups {
    private final Database database;
    private final GroupStore store;

    Groups(Database database, GroupStore store) {
        this.database = database;
        this.store = store;
    }

    Periods periods(Question question, Step step) {
        var periods = question.span().cut(step);
        var range = question.span().range();
        if (periods.isEmpty()) {
            return new Periods(range, List.of(), List.of());
        }
        return database.read(reading -> {
            var counts = store.periods(reading, question, periods);
            var medians = new HashMap<Integer, Integer>();
            store.firstResponses(reading, question, periods)
                    .forEach(median -> medians.put(median.period(), median.seconds()));
            var frequency = new TreeMap<String, Long>();
            counts.forEach(count -> frequency.merge(count.messenger(), count.conversations(), Long::sum));
            var messengers = frequent(frequency);
            var rows = new ArrayList<Periods.Row>();
            for (var index = 0; index < periods.size(); index++) {
                var number = index;
                rows.add(row(
                        periods.get(index),
                        messengers,
                        counts.stream()
                                .filter(count -> count.period() == number)
                                .toList(),
                        medians.get(index)));
            }
            return new Periods(range, messengers, rows);
        });
    }

    Hours hours(Question question) {
        var cells = new long[Hours.DAYS][Hours.HOURS];
        var medians = new @Nullable Integer[Hours.DAYS][Hours.HOURS];
        database.read(reading -> store.hours(reading, question)).forEach(hour -> {
            cells[hour.weekday() - 1][hour.hour()] = hour.conversations();
            medians[hour.weekday() - 1][hour.hour()] = hour.firstResponseMedian();
        });
        return new Hours(
                question.span().range(),
                Arrays.stream(cells)
                        .map(day -> Arrays.stream(day).boxed().toList())
                        .toList(),
                Arrays.stream(medians).map(Arrays::asList).toList());
    }

    /// @param most how many origins
    Sources sources(Question question, Origin origin, int most) {
        return database.read(reading -> {
            var found = store.origins(reading, question, origin, most + 1);
            var brought = found.subList(0, Math.min(found.size(), most));
            var results = new HashMap<List<String>, Map<String, Long>>();
            var frequency = new LinkedHashMap<String, Long>();
            store.results(
                            reading,
                            question,
                            origin,
                            brought.stream().map(GroupStore.Brought::values).toList())
                    .forEach(ended -> {
                        results.computeIfAbsent(ended.values(), none -> new HashMap<>())
                                .put(ended.result(), ended.conversations());
                        frequency.merge(ended.result(), ended.conversations(), Long::sum);
                    });
            var names = frequent(frequency);
            var rows = brought.stream()
                    .map(one -> row(origin, one, names, results.getOrDefault(one.values(), Map.of())))
                    .toList();
            return new Sources(question.span().range(), names, rows, found.size() > most);
        });
    }

    private static Periods.Row row(
            Span.Period period,
            List<String> messengers,
            List<GroupStore.InPeriod> counts,
            @Nullable Integer firstResponseMedian) {
        var byMessenger = new LinkedHashMap<String, Long>();
        messengers.forEach(messenger -> byMessenger.put(messenger, 0L));
        counts.forEach(count -> byMessenger.put(count.messenger(), count.conversations()));
        var range = period.span().range();
        return new Periods.Row(
                period.begin().toString(),
                range.from(),
                range.to(),
                byMessenger,
                counts.stream().mapToLong(GroupStore.InPeriod::conversations).sum(),
                counts.stream().mapToLong(GroupStore.InPeriod::unanswered).sum(),
                firstResponseMedian);
    }

    private static Sources.Row row(
            Origin origin, GroupStore.Brought brought, List<String> names, Map<String, Long> results) {
        var values = new LinkedHashMap<String, String>();
        for (var column = 0; column < origin.columns().size(); column++) {
            values.put(origin.columns().get(column), brought.values().get(column));
        }
        var ordered = new LinkedHashMap<String, Long>();
        names.stream().filter(results::containsKey).forEach(name -> ordered.put(name, results.getOrDefault(name, 0L)));
        return new Sources.Row(
                values,
                brought.conversations(),
                brought.clients(),
                brought.unanswered(),
                brought.never(),
                brought.firstResponse(),
                ordered);
    }

    /// The most frequent first; those that are as frequent stay in their order.
    private static List<String> frequent(SequencedMap<String, Long> frequency) {
        return frequency.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
