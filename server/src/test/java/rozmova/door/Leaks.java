package rozmova.door;

/// What no answer may tell: how we are built.
final class Leaks {
    /// A Java class, a line of a stack trace, or a statement.
    static final String PATTERN = "(?i:\\b(java|javax|jakarta|rozmova|io|com|org)(\\.[a-z_0-9]+)+\\.[A-Z])"
            + "|Exception\\b|\\bat [a-z]+\\.[\\w.$]+\\(|`\\w+[.$][\\w.$]+`|JsonToken|StreamReadConstraints"
            + "|(?i:\\bselect\\s.+\\sfrom\\b|\\binsert into\\b|\\bupdate \\w+ set\\b|\\bSQLSTATE\\b|PSQL)";

    private Leaks() {}
}
