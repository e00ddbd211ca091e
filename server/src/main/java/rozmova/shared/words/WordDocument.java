package rozmova.shared.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of one conversation, collected text by text; not for several threads at once.
public final class WordDocument {
    /// What PostgreSQL takes: positions up to this one, so many of them for a lexeme, and less than 1 MiB for all.
    private static final int LAST_POSITION = 16_383;

    private static final int MOST_POSITIONS = 255;
    private static final int MOST_BYTES = 1_000_000;

    /// What a lexeme costs besides its letters: its project, how many positions it has, and where they begin.
    private static final int COST = 24;

    private static final int SHORTEST_ENDING = 3;
    private static final int LONGEST_NAME = 128;

    private final Map<String, Places> lexemes = new HashMap<>(512);
    private final long projectId;
    private int position;
    private int bytes;

    WordDocument(long projectId) {
        this.projectId = projectId;
    }

    /// What somebody wrote. No phrase reaches from one text into the next.
    public WordDocument text(String text) {
        words(text);
        for (var phone : Phones.in(text)) {
            digits(phone.digits());
        }
        return this;
    }

    /// What somebody is called: also found by parts of its words.
    public WordDocument name(String name) {
        words(name).forEach(token -> endings(token.form()));
        return this;
    }

    /// What somebody calls themselves: also found by parts, whatever signs stand in it.
    public WordDocument nickname(String nickname) {
        var all = new StringBuilder();
        words(nickname).forEach(token -> all.append(token.form()));
        endings(all.substring(0, Math.min(all.length(), LONGEST_NAME)));
        return this;
    }

    /// An e-mail address: its parts, and by their order the whole.
    public WordDocument email(String email) {
        return text(email);
    }

    /// A phone number in any spelling.
    public WordDocument phone(String phone) {
        digits(Phones.digits(phone));
        return this;
    }

    /// The document, to be cast to `tsvector`.
    @Override
    public String toString() {
        var text = new StringBuilder(bytes + bytes / 4);
        lexemes.forEach((lexeme, places) -> {
            WordForms.quote(text, projectId, lexeme);
            places.write(text);
            text.append(' ');
        });
        return text.toString();
    }

    private List<Token> words(String text) {
        var tokens = Tokens.of(text);
        var positions = new int[tokens.size()];
        for (var number = 0; number < positions.length; number++) {
            positions[number] = word(tokens.get(number));
        }
        // At the place of its first word as well as of its last one: phrases go on from there in either direction.
        for (var compound : Compounds.in(text, tokens)) {
            var form = compound.whole().form();
            place(form, positions[compound.first()]);
            place(form, positions[compound.last()]);
        }
        position++;
        return tokens;
    }

    /// The position of the word, and of an emoji the last one.
    private int word(Token token) {
        if (token.emoji()) {
            add(token.form());
            return position;
        }
        position++;
        place(token.form(), position);
        for (var base : token.bases()) {
            if (!base.equals(token.form())) {
                add(WordForms.BASE + base);
            }
        }
        return position;
    }

    private void place(String lexeme, int at) {
        var places = add(lexeme);
        if (at <= LAST_POSITION && places.add(at)) {
            bytes += Character.BYTES;
        }
    }

    private void endings(String name) {
        var to = name.isEmpty() || !Character.isHighSurrogate(name.charAt(name.length() - 1))
                ? name.length()
                : name.length() - 1;
        for (var from = 0; from <= to - SHORTEST_ENDING; from++) {
            if (!Character.isLowSurrogate(name.charAt(from))) {
                add(WordForms.NAME + name.substring(from, to));
            }
        }
    }

    private void digits(String digits) {
        Phones.endings(digits).forEach(ending -> add(WordForms.PHONE + ending));
        Phones.starts(digits).forEach(start -> add(WordForms.BEGINNING + start));
    }

    /// The places of a lexeme; without room for it, places that go nowhere, so that nobody finds it.
    private Places add(String lexeme) {
        var known = lexemes.get(lexeme);
        if (known != null) {
            return known;
        }
        var places = new Places();
        var cost = COST + size(lexeme);
        if (bytes + cost <= MOST_BYTES) {
            lexemes.put(lexeme, places);
            bytes += cost;
        }
        return places;
    }

    private static int size(String lexeme) {
        var size = lexeme.length();
        for (var at = 0; at < lexeme.length(); at++) {
            var sign = lexeme.charAt(at);
            size += sign < 0x80 ? 0 : sign < 0x800 ? 1 : 2;
        }
        return size;
    }

    /// Where a lexeme stands.
    private static final class Places {
        private int[] places = new int[2];
        private int count;

        boolean add(int place) {
            if (count == MOST_POSITIONS) {
                return false;
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count++] = place;
            return true;
        }

        void write(StringBuilder into) {
            for (var number = 0; number < count; number++) {
                into.append(number == 0 ? ':' : ',').append(places[number]);
            }
        }
    }
}
