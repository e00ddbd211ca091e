package rozmova.shared.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rozmova.shared.http.Problem;

/// What somebody looks for, as they typed it: words in any form, each of which must be there; `"exact words"`,
/// `begin*`, `-without` (alone, too), phone numbers in any spelling, e-mail addresses, parts of names. No query is
/// wrong.
public final class WordQuery {
    private static final int LONGEST = 200;
    private static final int MOST_TERMS = 20;

    /// Looks for nothing, and finds nothing.
    public static final WordQuery NOTHING = new WordQuery(List.of(), List.of());

    private final List<Term> wanted;
    private final List<Term> unwanted;

    WordQuery(List<Term> wanted, List<Term> unwanted) {
        this.wanted = wanted;
        this.unwanted = unwanted;
    }

    /// Reads what was typed; empty when nothing was. What has neither letter, digit nor emoji finds [#NOTHING].
    ///
    /// @throws Problem 422 when it is too long
    public static Optional<WordQuery> parse(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) {
            throw tooLong();
        }
        if (text.chars().allMatch(sign -> QueryReader.blank((char) sign) || Spelling.invisible(sign))) {
            return Optional.empty();
        }
        var reader = new QueryReader(text);
        reader.read();
        if (reader.wanted().size() + reader.unwanted().size() > MOST_TERMS) {
            throw tooLong();
        }
        return Optional.of(new WordQuery(List.copyOf(reader.wanted()), List.copyOf(reader.unwanted())));
    }

    /// Whether it is one condition: how often several hold together cannot be told beforehand.
    public boolean single() {
        return wanted.size() == 1 && unwanted.isEmpty();
    }

    /// Whether there must be something, and not only something be missing: no index leads to what is not there.
    public boolean leads() {
        return !wanted.isEmpty();
    }

    /// The question to documents of this project, to be cast to `tsquery`.
    public String tsquery(long projectId) {
        var all = new ArrayList<String>();
        wanted.forEach(term -> all.add(term.tsquery(projectId)));
        unwanted.forEach(term -> all.add("!" + term.tsquery(projectId)));
        return String.join(" & ", all);
    }

    /// What of a text was looked for, in order, without overlaps.
    public List<Span> marks(String text) {
        return marks(Scanned.of(text, false));
    }

    /// What of a name or nickname was looked for.
    public List<Span> marksOfName(String name) {
        return marks(Scanned.of(name, true));
    }

    private List<Span> marks(Scanned text) {
        var found = new ArrayList<Span>();
        wanted.forEach(term -> term.mark(text, found::add));
        found.sort(Comparator.comparingInt(Span::from));
        var marks = new ArrayList<Span>();
        for (var span : found) {
            if (!marks.isEmpty() && marks.getLast().to() >= span.from()) {
                var before = marks.removeLast();
                marks.add(new Span(before.from(), Math.max(before.to(), span.to())));
            } else {
                marks.add(span);
            }
        }
        return marks;
    }

    private static Problem tooLong() {
        return Problem.invalid(
                "q", "query-too-long", "At most %d characters and %d words".formatted(LONGEST, MOST_TERMS));
    }
}
