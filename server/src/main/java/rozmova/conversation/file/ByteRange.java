package rozmova.conversation.file;

import org.jspecify.annotations.Nullable;

/// One range of bytes, RFC 9110 section 14: what players ask for when somebody jumps within a recording.
///
/// @param from the first byte
/// @param length how many
record ByteRange(long from, long length) {
    /// Null for none, several, or one that does not fit: the whole file is a right answer to all of these.
    static @Nullable ByteRange parse(@Nullable String header, long size) {
        if (header == null || !header.matches("bytes=(\\d{1,15}-\\d{0,15}|-\\d{1,15})")) {
            return null;
        }
        var parts = header.substring("bytes=".length()).split("-", -1);
        var last = size - 1;
        if (parts[0].isEmpty()) {
            var suffix = Math.min(Long.parseLong(parts[1]), size);
            return suffix == 0 ? null : new ByteRange(size - suffix, suffix);
        }
        var from = Long.parseLong(parts[0]);
        var to = parts[1].isEmpty() ? last : Math.min(Long.parseLong(parts[1]), last);
        return from > to ? null : new ByteRange(from, to - from + 1);
    }

    String header(long size) {
        return "bytes %d-%d/%d".formatted(from, from + length - 1, size);
    }
}
