package rozmova.report;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.report.ReportStore.Share;
import rozmova.report.ReportStore.Stretch;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.staff.Person;

/// The summary, and what each manager did.
@Singleton
final class Reports {
    private final Database database;
    private final ReportStore store;
    private final InstantSource clock;

    Reports(Database database, ReportStore store, InstantSource clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    Summary summary(Question question) {
        return database.read(reading -> {
            var totals = store.totals(reading, question);
            return new Summary(
                    question.span().range(),
                    totals.conversations(),
                    totals.clients(),
                    totals.unanswered(),
                    totals.conversations() - totals.answered(),
                    totals.answered(),
                    totals.silent(),
                    totals.automatic(),
                    totals.firstResponse(),
                    store.responses(reading, question, totals.stretch()),
                    totals.score(),
                    running(reading, question));
        });
    }

    Managers managers(Question question) {
        return database.read(reading -> {
            var shares = store.shares(reading, question);
            var answers = new HashMap<Long, ReportStore.Answers>();
            store.answers(reading, question, stretch(shares)).forEach(one -> answers.put(one.manager(), one));
            var responsible = new HashMap<Long, Share>();
            var closing = new HashMap<Long, Share>();
            shares.forEach(share -> (share.closing() ? closing : responsible).put(share.manager(), share));
            var ids = new ArrayList<Long>(responsible.keySet());
            ids.addAll(closing.keySet());
            ids.addAll(answers.keySet());
            var rows = new ArrayList<Managers.Row>();
            store.names(reading, ids, question.collation())
                    .forEach(person -> rows.add(row(
                            person, responsible.get(person.id()), closing.get(person.id()), answers.get(person.id()))));
            if (responsible.containsKey(0L) || closing.containsKey(0L)) {
                rows.add(row(null, responsible.get(0L), closing.get(0L), null));
            }
            return new Managers(question.span().range(), rows);
        });
    }

    private Summary.Running running(Reading reading, Question question) {
        var now = clock.instant();
        var zone = question.span().zone();
        var today = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
        return store.running(reading, question.projectId(), today, now.minus(Duration.ofDays(1)));
    }

    private static Stretch stretch(List<Share> shares) {
        return new Stretch(
                shares.stream()
                        .mapToLong(share -> share.stretch().lowest())
                        .min()
                        .orElse(0),
                shares.stream()
                        .mapToLong(share -> share.stretch().highest())
                        .max()
                        .orElse(0));
    }

    private static Managers.Row row(
            @Nullable Person manager,
            @Nullable Share responsible,
            @Nullable Share closing,
            ReportStore.@Nullable Answers answers) {
        return new Managers.Row(
                manager,
                responsible == null ? 0 : responsible.conversations(),
                responsible == null ? 0 : responsible.answered(),
                closing == null ? 0 : closing.conversations(),
                answers == null ? Quickness.NONE : answers.first(),
                answers == null ? Quickness.NONE : answers.every(),
                responsible == null ? 0 : responsible.unanswered(),
                closing == null ? 0 : closing.unanswered(),
                responsible == null ? 0 : responsible.silent(),
                responsible == null ? null : responsible.score());
    }
}
