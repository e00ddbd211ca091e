package rozmova.bench.sample;

import java.util.Locale;

/// What a conversation is held in.
public enum Language {
    UK(0.6),
    RU(0.2),
    EN(0.2);

    private final double share;

    Language(double share) {
        this.share = share;
    }

    /// As the word files and the platforms spell it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Language drawn(Dice dice) {
        var point = dice.fraction();
        for (var language : values()) {
            point -= language.share;
            if (point < 0) {
                return language;
            }
        }
        return UK;
    }
}
