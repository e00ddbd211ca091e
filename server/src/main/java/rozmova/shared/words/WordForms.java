package rozmova.shared.words;

/// Turns texts into the lexemes by which they are found. What [WordQuery] asks for is spelled here: a word as it stands
/// (`ваза`), its base forms (`=ваза`), endings of names (`@аза`) and of phone numbers (`#4567`), and how these begin
/// (`^067`). Before each stands its project, so that nobody reads, and no statistics mix, what belongs to others.
public final class WordForms {
    static final char BASE = '=';
    static final char NAME = '@';
    static final char PHONE = '#';
    static final char BEGINNING = '^';

    private WordForms() {}

    /// A new document of this project.
    public static WordDocument document(long projectId) {
        return new WordDocument(projectId);
    }

    /// A lexeme between quotes, as `tsvector` and `tsquery` take it.
    static void quote(StringBuilder into, long projectId, CharSequence lexeme) {
        into.append('\'').append(projectId).append(' ');
        for (var at = 0; at < lexeme.length(); at++) {
            var sign = lexeme.charAt(at);
            if (sign == '\'' || sign == '\\') {
                into.append(sign);
            }
            into.append(sign);
        }
        into.append('\'');
    }
}
