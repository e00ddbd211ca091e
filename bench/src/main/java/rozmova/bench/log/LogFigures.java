package rozmova.bench.log;

import java.util.List;
import java.util.stream.Collectors;
import rozmova.bench.measure.Figures;

/// Prints answers.
final class LogFigures {
    private LogFigures() {}

    /// Each beside the database alone.
    static void print(String title, List<Answer> answers) {
        var figures = new Figures("p50", "p95", "limit p50", "limit p95", "ratio", "we owe", "");
        for (var answer : answers) {
            figures.add(
                    answer.question().name(),
                    Figures.milliseconds(answer.median()),
                    Figures.milliseconds(answer.high()),
                    Figures.milliseconds(answer.bareMedian()),
                    Figures.milliseconds(answer.bareHigh()),
                    Figures.ratio(answer.median(), answer.bareMedian()),
                    answer.question().owed().toString(),
                    answer.kept() ? "" : "missed");
        }
        figures.print(title);
    }

    /// The same questions to fewer conversations and to more.
    static void growth(String title, List<Answer> few, List<Answer> many, double owed) {
        var before = few.stream()
                .collect(Collectors.toMap(answer -> answer.question().name(), answer -> answer));
        var figures = new Figures("few p50", "many p50", "ratio", "we owe", "");
        for (var answer : many) {
            var earlier = before.get(answer.question().name());
            if (earlier != null) {
                figures.add(
                        answer.question().name(),
                        Figures.milliseconds(earlier.median()),
                        Figures.milliseconds(answer.median()),
                        Figures.ratio(answer.median(), earlier.median()),
                        "≤ " + owed,
                        answer.median() <= owed * earlier.median() ? "" : "missed");
            }
        }
        figures.print(title);
    }
}
