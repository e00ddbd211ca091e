package rozmova.file;

import java.awt.geom.AffineTransform;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// How the camera was held, EXIF 2.3 tag 274: phones write the picture as the sensor saw it, and this beside it.
/// Read by hand: a library's reader unpacks what each mark claims, and 60 kB of marks can claim hundreds of megabytes.
enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    FLIPPED(1, 0, 0, -1),
    TRANSPOSED(0, 1, 1, 0),
    TURNED_RIGHT(0, 1, -1, 0),
    TRANSVERSED(0, -1, -1, 0),
    TURNED_LEFT(0, -1, 1, 0);

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 274;
    private static final int ENTRY = 12;

    private final int xx;
    private final int yx;
    private final int xy;
    private final int yy;

    Orientation(int xx, int yx, int xy, int yy) {
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
    }

    /// Of a JPEG; upright when it says nothing that can be understood.
    static Orientation of(Path jpeg) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(java.nio.file.Files.newInputStream(jpeg)))) {
            if (in.readUnsignedShort() != START_OF_IMAGE) {
                return UPRIGHT;
            }
            for (var marker = in.readUnsignedShort(); marker != START_OF_SCAN; marker = in.readUnsignedShort()) {
                var segment = new byte[Math.max(0, in.readUnsignedShort() - 2)];
                in.readFully(segment);
                if (marker == APPLICATION_1
                        && ByteBuffer.wrap(segment).mismatch(ByteBuffer.wrap(EXIF)) >= EXIF.length) {
                    return ofTags(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                            .slice());
                }
            }
            return UPRIGHT;
        } catch (EOFException | BufferUnderflowException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    /// Whether width and height change places.
    boolean turns() {
        return xx == 0;
    }

    /// Brings a picture of this size into the upright one.
    AffineTransform upright(Pixels stored) {
        var width = stored.width();
        var height = stored.height();
        var x = xx < 0 ? width : xy < 0 ? height : 0;
        var y = yx < 0 ? width : yy < 0 ? height : 0;
        return new AffineTransform(xx, yx, xy, yy, x, y);
    }

    private static Orientation ofTags(ByteBuffer tags) {
        tags.order(tags.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tags.position(tags.getInt(4));
        var count = Short.toUnsignedInt(tags.getShort());
        for (var entry = 0; entry < count; entry++) {
            var at = tags.position();
            if (Short.toUnsignedInt(tags.getShort(at)) == TAG) {
                var value = tags.getShort(at + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
            tags.position(at + ENTRY);
        }
        return UPRIGHT;
    }
}
