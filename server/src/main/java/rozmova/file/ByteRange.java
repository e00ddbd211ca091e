package rozmova.file;

import org.jspecify.annotations.Nullable;

/// What a `Range` header asks for, RFC 9110 section 14: players use it when somebody jumps within a recording.
sealed interface ByteRange {
    /// Everything: nothing was asked, or several ranges, or what we do not understand. The whole is a right answer to
    /// all of these.
    record Whole() implements ByteRange {}

    /// One piece.
    ///
    /// @param from the first byte
    /// @param length how many
    record Part(long from, long length) implements ByteRange {
        String header(long size) {
            return "bytes %d-%d/%d".formatted(from, from + length - 1, size);
        }
    }

    /// There is nothing where it begins.
    record Beyond() implements ByteRange {}

    static ByteRange parse(@Nullable String header, long size) {
        if (header == null || !header.matches("bytes=(\\d{1,15}-\\d{0,15}|-\\d{1,15})")) {
            return new Whole();
        }
        var parts = header.substring("bytes=".length()).split("-", -1);
        if (parts[0].isEmpty()) {
            var suffix = Math.min(Long.parseLong(parts[1]), size);
            return suffix == 0 ? new Beyond() : new Part(size - suffix, suffix);
        }
        var from = Long.parseLong(parts[0]);
        var to = parts[1].isEmpty() ? Long.MAX_VALUE : Long.parseLong(parts[1]);
        if (from > to) {
            return new Whole();
        }
        return from >= size ? new Beyond() : new Part(from, Math.min(to, size - 1) - from + 1);
    }
}
