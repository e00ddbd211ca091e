package rozmova.bench.ingest;

import java.util.ArrayList;
import java.util.List;
import rozmova.bench.ingest.IngestBench.Run;
import rozmova.bench.measure.Figures;

/// The tables of accepting and of processing.
final class IngestFigures {
    private final Figures accepted = new Figures("ours", "limit", "of limit", "p50", "p99", "we owe");
    private final Figures processed = new Figures("ours", "limit", "of limit", "we owe");
    private final List<Row> rows = new ArrayList<>();
    private double limit;

    /// @param inserts the limit with as many connections
    /// @param alone accepted first, then processed
    /// @param flow accepted while processing
    void add(int connections, double inserts, Run alone, Run flow) {
        var of = connections == 1 ? "1 connection" : connections + " connections";
        accept(of + ", processing held", inserts, alone.burst(), connections >= 32 ? "≥ 1.00, p99 ≤ 10 ms" : "");
        accept(of + ", while processing", inserts, flow.burst(), "");
        rows.add(new Row("while accepting, " + of, flow.perSecondWhileFlowing()));
        rows.add(new Row("after the burst, " + of, alone.perSecondAfterwards()));
    }

    /// Transactions in a second that do the least.
    void limit(double transactions) {
        limit = transactions;
    }

    void print() {
        accepted.print("Events accepted and committed\n"
                + "(limit: single-row inserts of the same bodies, each committed, over as many connections)");
        for (var row : rows) {
            processed.add(
                    row.what(),
                    Figures.perSecond(row.perSecond()),
                    Figures.perSecond(limit),
                    Figures.ratio(row.perSecond(), limit),
                    row.what().startsWith("after") ? "≥ 0.80" : "");
        }
        processed.print(
                "Events processed\n(limit: transactions of message, conversation and event over 32 connections)");
    }

    private void accept(String what, double inserts, Burst burst, String owed) {
        accepted.add(
                what,
                Figures.perSecond(burst.perSecond()),
                Figures.perSecond(inserts),
                Figures.ratio(burst.perSecond(), inserts),
                Figures.milliseconds(burst.milliseconds(50)),
                Figures.milliseconds(burst.milliseconds(99)),
                owed);
    }

    private record Row(String what, double perSecond) {}
}
