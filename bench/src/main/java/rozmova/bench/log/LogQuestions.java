package rozmova.bench.log;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What is asked of the log with many conversations and with fewer.
final class LogQuestions {
    private LogQuestions() {}

    static List<Question> all(Scene scene) throws IOException, SQLException {
        var all = new ArrayList<>(pages(scene));
        all.addAll(searches(scene));
        return all;
    }

    static List<Question> pages(Scene scene) throws IOException, SQLException {
        var walk = Walk.go(scene.http(), scene.root() + "/log", scene.facts().count());
        return new PageQuestions(scene.facts(), walk, scene.database()).all();
    }

    static List<Question> searches(Scene scene) throws SQLException {
        var words = SearchWords.read(scene.database(), scene.facts().project());
        return new SearchQuestions(scene.facts(), words).all();
    }
}
