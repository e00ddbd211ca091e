package rozmova.log;

import jakarta.inject.Singleton;
import rozmova.shared.database.Transaction;

/// Decides which index leads when words are looked for. PostgreSQL knows well how many rows each condition lets
/// through, but takes reading a conversation's words for free; so it would walk along the order too far. Measured
/// figures stand in decision 0029.
@Singleton
final class LogPlanning {
    /// So few rows are walked through faster than anything is decided.
    private static final long FEW = 3_000;

    /// So few hits are fetched and sorted at once.
    private static final long RARE = 2_000;

    /// A word in every fiftieth conversation or more is met soon enough.
    private static final double COMMON = 0.02;

    /// How many rows more are looked at than a page needs on average: hits lie unevenly.
    private static final int SLACK = 2;

    private final LogEstimateStore estimates;

    LogPlanning(LogEstimateStore estimates) {
        this.estimates = estimates;
    }

    /// How to read `limit` rows of what the filter lets through.
    Way way(Transaction transaction, long projectId, LogFilter filter, LogOrder order, int limit) {
        if (filter.words().isEmpty()) {
            return new Way.OrderFirst();
        }
        var filtered = estimates.rows(transaction, new LogQuery(projectId, filter.withoutWords()));
        if (filtered <= FEW) {
            return new Way.OrderFirst();
        }
        var found = estimates.rows(transaction, new LogQuery(projectId, filter.onlyWords()));
        var all = Math.max(filtered, estimates.rows(transaction, new LogQuery(projectId, LogFilter.EVERYTHING)));
        var share = (double) found / all;
        if (share >= COMMON) {
            return new Way.OrderFirst();
        }
        if (found <= RARE || order.column() != LogOrder.Column.CREATED) {
            return new Way.WordsFirst();
        }
        // So many rows of the whole log hold a page of hits that pass the other filters, too.
        return new Way.Windows(Math.round(SLACK * limit / (share * filtered / all)));
    }

    /// In which way a page is read.
    sealed interface Way {
        /// Along the order's index, leaving out what does not fit.
        record OrderFirst() implements Way {}

        /// All hits by the words' index, then sorted.
        record WordsFirst() implements Way {}

        /// Both indexes at once, over a stretch of the order at a time.
        ///
        /// @param size how many rows of the log the first stretch has
        record Windows(long size) implements Way {}
    }
}
