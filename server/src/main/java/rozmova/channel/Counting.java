package rozmova.channel;

import java.nio.charset.StandardCharsets;

/// How a platform counts the length of a text.
public enum Counting {
    /// As Java and JavaScript: an emoji is two or more.
    UTF16 {
        @Override
        public int fit(String text, int most) {
            return whole(text, Math.min(text.length(), most));
        }
    },
    /// Unicode characters.
    CHARACTERS {
        @Override
        public int fit(String text, int most) {
            return text.codePointCount(0, text.length()) <= most ? text.length() : text.offsetByCodePoints(0, most);
        }
    },
    /// The bytes of UTF-8: a Cyrillic letter is two.
    BYTES {
        @Override
        public int fit(String text, int most) {
            if (text.length() <= most && text.getBytes(StandardCharsets.UTF_8).length <= most) {
                return text.length();
            }
            var bytes = 0;
            var at = 0;
            while (at < text.length()) {
                var character = text.codePointAt(at);
                bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
                if (bytes > most) {
                    return at;
                }
                at += Character.charCount(character);
            }
            return at;
        }
    };

    /// How many of the text's first UTF-16 units fit into `most` as the platform counts; never half a character.
    public abstract int fit(String text, int most);

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }
}
