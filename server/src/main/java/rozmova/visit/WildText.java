package rozmova.visit;

import org.jspecify.annotations.Nullable;

/// Text from outside, made fit to be stored and shown: without control characters, and cut rather than refused.
final class WildText {
    private WildText() {}

    /// The text with at most `limit` characters; null when nothing is left.
    static @Nullable String tame(@Nullable String text, int limit) {
        if (text == null) {
            return null;
        }
        var tamed = new StringBuilder(Math.min(text.length(), limit));
        text.strip()
                .codePoints()
                .limit(limit)
                .map(WildText::storable)
                .takeWhile(point -> tamed.length() + Character.charCount(point) <= limit)
                .forEach(tamed::appendCodePoint);
        return tamed.isEmpty() ? null : tamed.toString();
    }

    /// PostgreSQL takes neither NUL nor half a character; the other control characters would spoil a line.
    private static int storable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> ' ';
            case Character.SURROGATE -> 0xFFFD;
            default -> point;
        };
    }
}
