package rozmova.log.export;

/// A column of the files. Its name and its place are a promise, written down in `docs/export.md`.
///
/// @param sql its value, over the aliases of [Content#from]
record Column(String name, Kind kind, String sql) {
    /// `=`, `+`, `-`, `@`, tab and line breaks.
    private static final String BEGINS_A_FORMULA = "ascii(%1$s) = any('{61,43,45,64,9,10,13}')";

    static Column words(String name, String sql) {
        return new Column(name, Kind.WORDS, sql);
    }

    static Column ours(String name, String sql) {
        return new Column(name, Kind.OURS, sql);
    }

    static Column number(String name, String sql) {
        return new Column(name, Kind.NUMBER, sql);
    }

    static Column yesOrNo(String name, String sql) {
        return new Column(name, Kind.YES_OR_NO, sql);
    }

    static Column time(String name, String sql) {
        return new Column(name, Kind.TIME, sql);
    }

    /// The cell of a CSV file. Of a time, `to_jsonb` makes ISO 8601 with the session's offset, in a third of the time
    /// that `to_char` takes.
    String csv() {
        return switch (kind) {
            case WORDS -> ("case when " + BEGINS_A_FORMULA + " then '''' || %1$s else %1$s end").formatted(sql);
            case OURS, NUMBER -> sql;
            case YES_OR_NO -> "(" + sql + ")::text";
            case TIME -> "to_jsonb(date_trunc('second', " + sql + ")) #>> '{}'";
        };
    }

    /// The cell of a sheet. A time becomes the seconds since 1970 that a clock on the wall of the session's zone shows:
    /// sheets know no zones.
    String sheet() {
        return switch (kind) {
            case WORDS, OURS, NUMBER, YES_OR_NO -> sql;
            case TIME -> "date_part('epoch', date_trunc('second', " + sql + ")::timestamp)";
        };
    }

    enum Kind {
        /// What people wrote: a spreadsheet must not calculate it.
        WORDS,
        /// A word of ours.
        OURS,
        NUMBER,
        YES_OR_NO,
        TIME
    }
}
