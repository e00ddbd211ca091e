package rozmova.shared.words;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// One condition of a question.
sealed interface Term {
    /// Shorter beginnings stand in too many words.
    int SHORTEST_BEGINNING = 3;

    /// The condition as PostgreSQL reads it; whole, so that it may stand beside others.
    String tsquery(long projectId);

    /// Where a text meets it.
    void mark(Scanned text, Consumer<Span> into);

    /// Whether a text meets it.
    default boolean stands(Scanned text) {
        var met = new boolean[1];
        mark(text, span -> met[0] = true);
        return met[0];
    }

    /// A word in any of its forms.
    ///
    /// @param spelt the form with its apostrophes, see [Token]
    /// @param exact whether only this very form is meant
    /// @param beginning whether words are meant, too, that begin so
    record Word(String spelt, boolean exact, boolean beginning) implements Term {
        String form() {
            return Spelling.form(spelt);
        }

        @Override
        public String tsquery(long projectId) {
            var any = new Alternatives(projectId);
            looks().forEach(form -> any.lexeme(form, beginning));
            for (var base : bases()) {
                any.lexeme(base, false);
                any.lexeme(WordForms.BASE + base, false);
            }
            if (!exact) {
                looks().stream()
                        .filter(form -> form.length() >= SHORTEST_BEGINNING)
                        .forEach(form -> any.lexeme(WordForms.NAME + form, true));
            }
            return any.toString();
        }

        @Override
        public void mark(Scanned text, Consumer<Span> into) {
            for (var token : text.found()) {
                if (meets(token)) {
                    into.accept(new Span(token.from(), token.to()));
                } else if (text.name() && !exact) {
                    looks().stream()
                            .filter(form -> form.length() >= SHORTEST_BEGINNING)
                            .filter(form -> token.form().contains(form))
                            .findFirst()
                            .ifPresent(form -> into.accept(part(token, form)));
                }
            }
        }

        private boolean meets(Token other) {
            return looks().stream().anyMatch(form -> meets(other.form(), form))
                    || bases().contains(other.form())
                    || !Collections.disjoint(bases(), other.bases());
        }

        private boolean meets(String other, String form) {
            return other.equals(form) || (beginning && other.startsWith(form));
        }

        /// The form, and what looks the same with letters of the other alphabet.
        private List<String> looks() {
            var form = form();
            var twin = LookAlikes.twin(form);
            return twin == null ? List.of(form) : List.of(form, twin);
        }

        private Set<String> bases() {
            if (exact) {
                return Set.of();
            }
            var bases = new LinkedHashSet<>(Bases.of(spelt));
            var twin = LookAlikes.twin(form());
            if (twin != null) {
                bases.addAll(Bases.of(twin));
            }
            return bases;
        }

        /// The part of a word that was looked for; the whole word when its spelling is longer than its form.
        private static Span part(Token token, String form) {
            var within = token.form().indexOf(form);
            return token.form().length() == token.to() - token.from()
                    ? new Span(token.from() + within, token.from() + within + form.length())
                    : new Span(token.from(), token.to());
        }
    }

    /// Words that follow one another, just so.
    ///
    /// @param words each exactly so; the last one may go on where it says so
    /// @param name what a nickname with these words has in it; empty when none is meant
    record Phrase(List<Word> words, String name) implements Term {
        @Override
        public String tsquery(long projectId) {
            var phrase =
                    words.stream().map(word -> word.tsquery(projectId)).collect(Collectors.joining(" <-> ", "(", ")"));
            if (name.length() < SHORTEST_BEGINNING) {
                return phrase;
            }
            var any = new Alternatives(projectId);
            any.lexeme(WordForms.NAME + name, true);
            any.expression(phrase);
            return any.toString();
        }

        @Override
        public void mark(Scanned text, Consumer<Span> into) {
            for (var tokens : text.readings()) {
                for (var first = 0; first <= tokens.size() - words.size(); first++) {
                    var found = tokens.subList(first, first + words.size());
                    if (meets(found)) {
                        into.accept(new Span(
                                found.getFirst().from(), found.getLast().to()));
                    }
                }
            }
        }

        private boolean meets(List<Token> found) {
            for (var number = 0; number < words.size(); number++) {
                if (!words.get(number).meets(found.get(number))) {
                    return false;
                }
            }
            return true;
        }
    }

    /// All of these hold.
    record All(List<? extends Term> terms) implements Term {
        @Override
        public String tsquery(long projectId) {
            return terms.stream().map(term -> term.tsquery(projectId)).collect(Collectors.joining(" & ", "(", ")"));
        }

        @Override
        public void mark(Scanned text, Consumer<Span> into) {
            if (terms.stream().allMatch(term -> term.stands(text))) {
                terms.forEach(term -> term.mark(text, into));
            }
        }
    }

    /// At least one of these holds.
    record Any(List<? extends Term> terms) implements Term {
        @Override
        public String tsquery(long projectId) {
            return terms.stream().map(term -> term.tsquery(projectId)).collect(Collectors.joining(" | ", "(", ")"));
        }

        @Override
        public void mark(Scanned text, Consumer<Span> into) {
            terms.forEach(term -> term.mark(text, into));
        }
    }

    /// The digits of a phone number, whole or in part, in any spelling.
    ///
    /// @param digits all of them, as [Phones#digits] says
    record Phone(String digits) implements Term {
        @Override
        public String tsquery(long projectId) {
            var any = new Alternatives(projectId);
            if (digits.length() < Phones.FEWEST) {
                any.lexeme(WordForms.BEGINNING + digits, true);
                return any.toString();
            }
            Phones.beginnings(digits).forEach(beginning -> any.lexeme(WordForms.PHONE + beginning, true));
            if (!Phones.subscriber(digits).isEmpty()) {
                any.lexeme(WordForms.PHONE + Phones.subscriber(digits), false);
            }
            return any.toString();
        }

        @Override
        public void mark(Scanned text, Consumer<Span> into) {
            Phones.in(text.text()).stream()
                    .filter(phone -> meets(phone.digits()))
                    .forEach(phone -> into.accept(new Span(phone.from(), phone.to())));
        }

        private boolean meets(String phone) {
            if (digits.length() < Phones.FEWEST) {
                return Phones.starts(phone).stream().anyMatch(start -> start.startsWith(digits));
            }
            var beginnings = Phones.beginnings(digits);
            var subscriber = Phones.subscriber(digits);
            return Phones.endings(phone).stream()
                    .anyMatch(ending ->
                            ending.equals(subscriber) || beginnings.stream().anyMatch(ending::startsWith));
        }
    }

    /// What may stand for one condition.
    final class Alternatives {
        private final Set<String> all = new LinkedHashSet<>();
        private final long projectId;

        Alternatives(long projectId) {
            this.projectId = projectId;
        }

        void lexeme(String lexeme, boolean beginning) {
            var quoted = new StringBuilder();
            WordForms.quote(quoted, projectId, lexeme);
            all.add(beginning ? quoted + ":*" : quoted.toString());
        }

        void expression(String expression) {
            all.add(expression);
        }

        @Override
        public String toString() {
            return all.size() == 1 ? all.iterator().next() : "(" + String.join(" | ", all) + ")";
        }
    }
}
