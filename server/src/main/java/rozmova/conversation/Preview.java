package rozmova.conversation;

import java.time.Instant;

/// The newest line of a conversation, as lists show it: its beginning, never half a character.
///
/// @param text empty when the client sent something without words; screens say so in the reader's language
record Preview(String kind, String text, Instant at) {
    private static final int LENGTH = 200;

    Preview {
        if (text.length() > LENGTH) {
            text = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LENGTH)));
        }
    }
}
