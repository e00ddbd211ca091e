package rozmova.log.export;

/// A column of the files. Its name and its place are a promise, written down in `docs/export.md`.
///
/// @param sql its value, over the aliases of [Content#from]
/// @param width in a sheet, in characters
record Column(String name, Kind kind, String sql, int width) {
    /// Blanks and signs that nobody sees.
    private static final String UNSEEN =
            "\\u0001-\\u0020\\u007F-\\u00A0\\u00AD\\u1680\\u180E\\u2000-\\u200F\\u2028-\\u202F"
                    + "\\u205F-\\u206F\\u3000\\uFEFF";

    /// Whatever a spreadsheet would take for a formula, for the sign of one (also a wide or a small one), or for a
    /// number, date or time that is shown differently: `067…`, twelve digits and more, `1-2`, `1e5`. A number of up
    /// to eleven digits stays what it is.
    static final String GUARDED = "^[" + UNSEEN + "]*[-=+@＝＋－＠﹢﹣﹦﹫−]"
            + "|^[\\u0001-\\u001F\\u0085\\u2028\\u2029]"
            + "|^(?!(0|[1-9][0-9]{0,10})$)[(" + UNSEEN + "]*[0-9０-９][0-9０-９.,:/eE+()" + UNSEEN + "-]*$";

    /// An apostrophe before what is guarded. Whether a text begins with a letter, as nearly every one does, or stands
    /// for no source, is asked first, since it costs next to nothing.
    private static final String GUARDING =
            "case when width_bucket(ascii(%1$s), '{65,123,192,5760}'::integer[]) = any('{1,3}')"
                    + " or %1$s = any('{(direct),(none),(not set)}')"
                    + " or %1$s !~ (select current_setting('%2$s')) then %1$s else '''' || %1$s end";

    private static final int EDGE = 3;
    private static final int NARROW = 12;
    private static final int TIME_WIDTH = 20;
    private static final int WORDS_WIDTH = 24;

    private Column(String name, Kind kind, String sql) {
        this(
                name,
                kind,
                sql,
                Math.max(
                        name.length() + EDGE,
                        switch (kind) {
                            case WORDS -> WORDS_WIDTH;
                            case OURS, NUMBER, YES_OR_NO -> NARROW;
                            case TIME -> TIME_WIDTH;
                        }));
    }

    /// The same with room for long texts.
    Column wide(int characters) {
        return new Column(name, kind, sql, characters);
    }

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

    /// The cell of a CSV file, of its value in a row called `cells`: so it is found out once, however often it is
    /// looked at. Of a time, `to_jsonb` makes ISO 8601 with the session's offset, in a third of the time that
    /// `to_char` takes.
    String csv() {
        var value = "cells." + name;
        return switch (kind) {
            case WORDS -> GUARDING.formatted(value, SqlSettings.GUARDED);
            case OURS, NUMBER -> value;
            case YES_OR_NO -> value + "::text";
            case TIME -> "to_jsonb(date_trunc('second', " + value + ")) #>> '{}'";
        };
    }

    /// The value by its name.
    String named() {
        return sql + " as " + name;
    }

    /// The cell of a sheet. A time becomes the seconds since 1970 that a clock on the wall of the session's zone
    /// shows: sheets know no zones.
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
