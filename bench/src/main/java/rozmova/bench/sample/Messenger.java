package rozmova.bench.sample;

import java.util.List;
import java.util.Locale;

/// Where people write, and how many of a hundred prefer it.
public enum Messenger {
    TELEGRAM(55),
    VIBER(30),
    MESSENGER(15);

    private final int share;

    Messenger(int share) {
        this.share = share;
    }

    /// As the product spells it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// One of those that the shop has, in their shares.
    static Messenger drawn(List<Messenger> connected, Dice dice) {
        var point = dice.between(
                1, connected.stream().mapToInt(messenger -> messenger.share).sum());
        for (var messenger : connected) {
            point -= messenger.share;
            if (point <= 0) {
                return messenger;
            }
        }
        throw new IllegalStateException("The shares do not add up");
    }
}
