package rozmova.conversation.file;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How the camera was held, EXIF 2.3 tag 274: phones write the picture as the sensor saw it, and this beside it.
enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    FLIPPED(1, 0, 0, -1),
    TRANSPOSED(0, 1, 1, 0),
    TURNED_RIGHT(0, 1, -1, 0),
    TRANSVERSED(0, -1, -1, 0),
    TURNED_LEFT(0, -1, 1, 0);

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

    /// Of the tags of a JPEG; upright when they say nothing that can be understood.
    static Orientation of(ByteBuffer tags) {
        try {
            return read(tags);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer tags) {
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
