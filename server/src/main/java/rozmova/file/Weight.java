package rozmova.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;

/// How much memory it takes to make a picture small, found out before anything is unpacked. Some formats are read row
/// by row, others as a whole, and a WebP or BMP may hold another picture than the one that its first bytes speak of.
final class Weight {
    /// Longer than any panorama of a phone: a single row is unpacked as a whole.
    private static final int LONGEST_SIDE = 30_000;

    /// More than any phone's camera makes; a few bytes can claim a thousand times as much.
    private static final long MOST_PIXELS = 50_000_000;

    private static final long MEBIBYTE = 1 << 20;

    /// For rows, tables, and the small picture itself.
    private static final long ALWAYS = 16 * MEBIBYTE;

    /// A pixel of what is kept before the last step, at most: four colours of two bytes.
    private static final int COARSE_PIXEL = 8;

    /// Measured: the least heap in which the readers could do it, for each pixel of the source.
    private static final int LOSSY_WEBP_PIXEL = 32;

    private static final int LOSSLESS_WEBP_PIXEL = 10;
    private static final int WHOLE_JPEG_PIXEL = 6;
    private static final int PACKED_BMP_PIXEL = 3;

    /// Cameras write a dozen; each is worked through over the whole picture.
    private static final int MOST_SCANS = 100;

    private static final int MOST_CHUNKS = 1_000;

    private Weight() {}

    /// In mebibytes; empty when the picture is too large, or is packed in a way that nobody needs.
    ///
    /// @param stored its size by the reader that will unpack it
    /// @param step one pixel of so many is kept, along each side
    static OptionalInt of(Path file, String type, Pixels stored, int step) throws IOException {
        if (!bearable(stored)) {
            return OptionalInt.empty();
        }
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var whole =
                    switch (type) {
                        case "image/jpeg" -> jpeg(bytes, stored);
                        case "image/webp" -> webp(bytes, stored);
                        case "image/bmp" -> bmp(bytes, stored);
                        default -> 0L;
                    };
            var coarse = stored.count() / ((long) step * step) * COARSE_PIXEL;
            return whole < 0
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) ((ALWAYS + coarse + whole + MEBIBYTE - 1) / MEBIBYTE));
        } catch (EOFException broken) {
            return OptionalInt.empty();
        }
    }

    private static boolean bearable(Pixels picture) {
        return picture.longest() <= LONGEST_SIDE && picture.count() <= MOST_PIXELS;
    }

    /// Row by row, unless the colours or the finer and finer versions of the picture come one after the other.
    private static long jpeg(RandomAccessFile bytes, Pixels stored) throws IOException {
        var colours = 0;
        bytes.seek(2);
        while (true) {
            var marker = bytes.readUnsignedShort();
            var next = bytes.getFilePointer() + bytes.readUnsignedShort();
            if (isFrame(marker)) {
                bytes.skipBytes(5);
                colours = isProgressive(marker) ? Integer.MAX_VALUE : bytes.readUnsignedByte();
            } else if (marker == 0xFFDA) {
                if (bytes.readUnsignedByte() >= colours) {
                    return 0;
                }
                return scans(bytes) > MOST_SCANS ? -1 : stored.count() * WHOLE_JPEG_PIXEL;
            }
            bytes.seek(next);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static boolean isProgressive(int marker) {
        return (marker & 3) == 2;
    }

    private static int scans(RandomAccessFile bytes) throws IOException {
        var block = new byte[1 << 16];
        var scans = 1;
        var before = 0;
        for (var length = bytes.read(block); length > 0 && scans <= MOST_SCANS; length = bytes.read(block)) {
            for (var at = 0; at < length; at++) {
                var value = Byte.toUnsignedInt(block[at]);
                scans += before == 0xFF && value == 0xDA ? 1 : 0;
                before = value;
            }
        }
        return scans;
    }

    /// What its canvas claims is not what its pictures claim, and the reader makes room for these.
    private static long webp(RandomAccessFile bytes, Pixels canvas) throws IOException {
        var heaviest = canvas.count() * LOSSLESS_WEBP_PIXEL;
        var at = 12L;
        for (var chunk = 0; at + 8 <= bytes.length(); chunk++) {
            if (chunk == MOST_CHUNKS) {
                return -1;
            }
            var head = read(bytes, at, 8);
            var name = StandardCharsets.ISO_8859_1.decode(head.slice(0, 4)).toString();
            var length = Integer.toUnsignedLong(head.getInt(4));
            var picture =
                    switch (name) {
                        case "VP8 " -> lossy(read(bytes, at + 8, 10));
                        case "VP8L" -> lossless(read(bytes, at + 8, 5));
                        default -> canvas;
                    };
            if (!bearable(picture)) {
                return -1;
            }
            var pixel = "VP8 ".equals(name) ? LOSSY_WEBP_PIXEL : LOSSLESS_WEBP_PIXEL;
            heaviest = Math.max(heaviest, Math.max(picture.count(), canvas.count()) * pixel);
            // A frame of a moving picture holds chunks of its own, after its position and duration.
            at += 8 + ("ANMF".equals(name) ? 16 : length + (length & 1));
        }
        return heaviest;
    }

    private static Pixels lossy(ByteBuffer frame) {
        return new Pixels(frame.getShort(6) & 0x3FFF, frame.getShort(8) & 0x3FFF);
    }

    private static Pixels lossless(ByteBuffer frame) {
        var sides = frame.getInt(1);
        return new Pixels((sides & 0x3FFF) + 1, (sides >>> 14 & 0x3FFF) + 1);
    }

    /// A JPEG or PNG within a BMP is a picture whose size nobody looked at.
    private static long bmp(RandomAccessFile bytes, Pixels stored) throws IOException {
        var header = read(bytes, 14, 20);
        var packing = header.getInt(0) >= 40 ? header.getInt(16) : 0;
        return switch (packing) {
            case 0, 3 -> 0;
            case 1, 2 -> stored.count() * PACKED_BMP_PIXEL;
            default -> -1;
        };
    }

    private static ByteBuffer read(RandomAccessFile bytes, long at, int length) throws IOException {
        var read = new byte[length];
        bytes.seek(at);
        bytes.readFully(read);
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }
}
