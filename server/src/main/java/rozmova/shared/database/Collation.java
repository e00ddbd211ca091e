package rozmova.shared.database;

/// How a language orders words, as PostgreSQL knows it from ICU: by letters, and only where these are the same by
/// accents, case and spelling. Two words are equal only when they are spelled the same. Decision 0040 says why these.
public enum Collation {
    /// ICU's own order, which English needs no changes of: Latin letters before Cyrillic ones.
    ENGLISH("und-x-icu"),
    UKRAINIAN("uk-x-icu"),
    RUSSIAN("ru-x-icu");

    private final String name;

    Collation(String name) {
        this.name = name;
    }

    /// An expression of texts that is compared and ordered in this way.
    public String of(String expression) {
        return "%s collate \"%s\"".formatted(expression, name);
    }
}
