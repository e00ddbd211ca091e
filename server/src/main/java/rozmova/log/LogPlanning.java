package rozmova.log;

import jakarta.inject.Singleton;
import rozmova.shared.database.Reading;
import rozmova.shared.words.WordQuery;

/// Decides which index leads when words are looked for. PostgreSQL knows well how many conversations have a word, but
/// takes looking into one for free, and two words for strangers to each other. Decision 0033 has what was measured.
@Singleton
final class LogPlanning {
    /// So few hits are fetched and sorted at once; so few rows, too, that pass the other filters.
    private static final long FEW = 2_000;

    /// A word in every twentieth conversation or more is met soon enough on the way along the order.
    private static final double COMMON = 0.05;

    /// How many rows more are looked at than a page needs on average: hits lie unevenly.
    private static final int SLACK = 2;

    private final LogEstimateStore estimates;

    LogPlanning(LogEstimateStore estimates) {
        this.estimates = estimates;
    }

    /// How to read `limit` rows of what the filter lets through.
    Way way(Reading reading, long projectId, LogFilter filter, LogOrder order, int limit) {
        return filter.words()
                .map(words -> way(reading, projectId, filter, order, limit, words))
                .orElseGet(Way.OrderFirst::new);
    }

    private Way way(Reading reading, long projectId, LogFilter filter, LogOrder order, int limit, WordQuery words) {
        if (!words.leads()) {
            return new Way.OrderFirst();
        }
        var filtered = estimates.rows(reading, filter.withoutWords().where(projectId));
        var found = estimates.rows(reading, filter.onlyWords().where(projectId));
        if (filtered <= FEW || found <= FEW) {
            return new Way.WordsFirst();
        }
        var all = Math.max(filtered, estimates.rows(reading, LogFilter.EVERYTHING.where(projectId)));
        var share = (double) found / all;
        if (order.column() == LogOrder.Column.CREATED) {
            // So many rows of the whole log hold a page of hits that pass the other filters, too.
            return new Way.Windows(Math.round(SLACK * limit / (share * filtered / all)), share >= COMMON);
        }
        return share >= COMMON && words.single() ? new Way.OrderFirst() : new Way.WordsFirst();
    }

    /// In which way a page is read.
    sealed interface Way {
        /// Along the order's index, leaving out what does not fit.
        record OrderFirst() implements Way {}

        /// All hits by the words' index, then sorted.
        record WordsFirst() implements Way {}

        /// A stretch of the order at a time: in each, both indexes are brought together before a row is read.
        ///
        /// @param size how many rows of the log the first stretch has
        /// @param common whether the first stretch is read along the order: most of its rows will fit
        record Windows(long size, boolean common) implements Way {}
    }
}
