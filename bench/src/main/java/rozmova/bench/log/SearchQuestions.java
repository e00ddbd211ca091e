package rozmova.bench.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Searches, in everything and in one manager's last sixty days. Beside them stands the index asked for the words as
/// they are; the product asks for their other forms as well.
final class SearchQuestions {
    private static final Owed SEARCH = Owed.high(15);
    private static final Owed NICKNAME = Owed.high(30);
    private static final String NOWHERE = "щвздрюкеньць";
    private static final int SUBSCRIBER = 9;

    private final LogFacts facts;
    private final SearchWords words;

    SearchQuestions(LogFacts facts, SearchWords words) {
        this.facts = facts;
        this.words = words;
    }

    List<Question> all() {
        var all = new ArrayList<Question>();
        both(all, "rare word", SEARCH, words.rare(), this::word);
        both(all, "common word", SEARCH, words.common(), this::word);
        both(all, "two words", SEARCH, words.pairs(), this::everyWord);
        both(
                all,
                "phrase",
                SEARCH,
                words.phrases().stream().map(text -> '"' + text + '"').toList(),
                this::phrase);
        both(
                all,
                "beginning",
                SEARCH,
                words.beginnings().stream().map(text -> text + "*").toList(),
                this::beginning);
        both(all, "phone", SEARCH, words.phones(), this::phone);
        both(all, "part of a nickname", NICKNAME, words.nicknames(), text -> lexeme("@" + text) + ":*");
        both(all, "no hit", SEARCH, List.of(NOWHERE), this::word);
        return all;
    }

    private void both(List<Question> all, String name, Owed owed, List<String> texts, UnaryOperator<String> tsquery) {
        var everywhere = new ArrayList<Ask>();
        var narrowed = new ArrayList<Ask>();
        for (var number = 0; number < texts.size(); number++) {
            var text = texts.get(number);
            var search = Narrow.NOT_AT_ALL.search(text, tsquery.apply(text));
            everywhere.add(ask(search));
            narrowed.add(ask(facts.managerAndSixtyDays(search, number)));
        }
        if (!texts.isEmpty()) {
            all.add(new Question(name, owed, everywhere));
            all.add(new Question(name + ", manager + 60 days", owed, narrowed));
        }
    }

    private Ask ask(Narrow narrow) {
        return new Ask("/log?limit=50" + narrow.query(), Rows.NEWEST.bare(facts, narrow));
    }

    private String word(String text) {
        return lexeme(text.toLowerCase(Locale.ROOT));
    }

    private String everyWord(String text) {
        return joined(text, " & ");
    }

    private String phrase(String text) {
        return joined(text.replace("\"", ""), " <-> ");
    }

    private String beginning(String text) {
        return lexeme(text.replace("*", "")) + ":*";
    }

    /// By the digits that are the same from every country.
    private String phone(String text) {
        var digits = text.replaceAll("\\D", "");
        return lexeme("#" + digits.substring(Math.max(0, digits.length() - SUBSCRIBER)));
    }

    private String joined(String text, String by) {
        return String.join(
                by, List.of(text.split(" ", -1)).stream().map(this::word).toList());
    }

    private String lexeme(String lexeme) {
        return "'" + facts.project() + " " + lexeme + "'";
    }
}
