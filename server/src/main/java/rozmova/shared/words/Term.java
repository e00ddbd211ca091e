package rozmova.shared.words;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// One condition of a question.
sealed interface Term {
    /// Shorter beginnings stand in too many words.
    int SHORTEST_BEGINNING = 3;

    /// The condition as PostgreSQL reads it; whole, so that it may stand beside others.
    String tsquery(long projectId);

    /// Where a text meets it.
    void mark(Scanned text, Consumer<Span> into);

    /// A word in any of its forms.
    ///
    /// @param exact whether only this very form is meant
    /// @param beginning whether words are meant, too, that begin so
    record Word(String form, boolean exact, boolean beginning) implements Term {
        @Override
        public String tsquery(long projectId) {
            var any = new Alternatives(projectId);
            any.lexeme(form, beginning);
            if (!exact) {
                for (var base : Bases.of(form)) {
                    any.lexeme(base, false);
                    any.lexeme(WordForms.BASE + base, false);
                }
                if (form.length() >= SHORTEST_BEGINNING) {
                    any.lexeme(WordForms.NAME + form, true);
                }
            }
            return any.toString();
        }

        @Override
        public void mark(Scanned text, Consumer<Span> into) {
            for (var token : text.tokens()) {
                var within = token.form().indexOf(form);
                if (meets(token.form())) {
                    into.accept(new Span(token.from(), token.to()));
                } else if (text.name() && !exact && within >= 0 && form.length() >= SHORTEST_BEGINNING) {
                    into.accept(part(token, within));
                }
            }
        }

        boolean meets(String other) {
            if (other.equals(form) || (beginning && other.startsWith(form))) {
                return true;
            }
            if (exact) {
                return false;
            }
            var bases = Bases.of(form);
            return bases.contains(other) || !Collections.disjoint(bases, Bases.of(other));
        }

        /// The part of a word that was looked for; the whole word when its spelling is longer than its form.
        private Span part(Token token, int within) {
            return token.form().length() == token.to() - token.from()
                    ? new Span(token.from() + within, token.from() + within + form.length())
                    : new Span(token.from(), token.to());
        }
    }

    /// Words that follow one another, just so.
    ///
    /// @param beginning whether the last one may go on
    /// @param name what a nickname with these words has in it; empty when none is meant
    record Phrase(List<String> forms, boolean beginning, String name) implements Term {
        @Override
        public String tsquery(long projectId) {
            var phrase = new StringBuilder("(");
            for (var number = 0; number < forms.size(); number++) {
                phrase.append(number == 0 ? "" : " <-> ");
                WordForms.quote(phrase, projectId, forms.get(number));
            }
            phrase.append(beginning ? ":*)" : ")");
            if (name.length() < SHORTEST_BEGINNING) {
                return phrase.toString();
            }
            var any = new Alternatives(projectId);
            any.lexeme(WordForms.NAME + name, true);
            any.expression(phrase.toString());
            return any.toString();
        }

        @Override
        public void mark(Scanned text, Consumer<Span> into) {
            var words = text.words();
            for (var first = 0; first <= words.size() - forms.size(); first++) {
                var found = words.subList(first, first + forms.size());
                if (meets(found)) {
                    into.accept(
                            new Span(found.getFirst().from(), found.getLast().to()));
                }
            }
        }

        private boolean meets(List<Token> found) {
            for (var number = 0; number < forms.size(); number++) {
                var form = found.get(number).form();
                var wanted = forms.get(number);
                var goesOn = beginning && number == forms.size() - 1 && form.startsWith(wanted);
                if (!goesOn && !form.equals(wanted)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Digits that may be a phone number, whole or in part, or just numbers.
    ///
    /// @param numbers as they were typed
    /// @param digits all of them, as [Phones#digits] says
    record Digits(List<Word> numbers, String digits) implements Term {
        @Override
        public String tsquery(long projectId) {
            var any = new Alternatives(projectId);
            any.expression("("
                    + String.join(
                            " & ",
                            numbers.stream()
                                    .map(number -> number.tsquery(projectId))
                                    .toList())
                    + ")");
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
            var all = numbers.stream()
                    .allMatch(number -> text.tokens().stream().anyMatch(token -> number.meets(token.form())));
            if (all) {
                numbers.forEach(number -> number.mark(text, into));
            }
        }

        private boolean meets(String phone) {
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
