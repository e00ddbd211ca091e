package rozmova.shared.database;

import java.util.Locale;

/// The types of values that conditions compare with.
public enum SqlType {
    BIGINT,
    INTEGER,
    SMALLINT,
    TEXT,
    TIMESTAMPTZ,
    TSQUERY;

    /// As SQL spells it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
