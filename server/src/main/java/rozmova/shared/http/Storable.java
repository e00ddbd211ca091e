package rozmova.shared.http;

/// Which texts the database can keep: all but those that contain U+0000 or half a character (a surrogate without its
/// other half). Staff are told; what visitors and clients of messengers write is mended, never refused.
final class Storable {
    private Storable() {}

    static boolean is(String text) {
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            if (unit == 0 || Character.isLowSurrogate(unit)) {
                return false;
            }
            if (Character.isHighSurrogate(unit)) {
                at++;
                if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }
}
