package rozmova.conversation.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// What stands before the pixels of a JPEG, as far as we need it: read without unpacking anything.
///
/// @param orientation how the camera was held
/// @param coarseFirst whether it comes coarse first and then finer and finer ("progressive")
record JpegSegments(Orientation orientation, boolean coarseFirst) {
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int PROGRESSIVE_FRAME = 0xFFC2;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /// Of a JPEG; what cannot be understood is passed over.
    static JpegSegments of(Path jpeg) throws IOException {
        var orientation = Orientation.UPRIGHT;
        var coarseFirst = false;
        try (var in = new DataInputStream(new BufferedInputStream(java.nio.file.Files.newInputStream(jpeg)))) {
            if (in.readUnsignedShort() != START_OF_IMAGE) {
                return new JpegSegments(orientation, coarseFirst);
            }
            for (var marker = in.readUnsignedShort(); marker != START_OF_SCAN; marker = in.readUnsignedShort()) {
                var segment = new byte[Math.max(0, in.readUnsignedShort() - 2)];
                in.readFully(segment);
                if (marker == PROGRESSIVE_FRAME) {
                    coarseFirst = true;
                } else if (marker == APPLICATION_1 && isExif(segment)) {
                    orientation = Orientation.of(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                            .slice());
                }
            }
        } catch (EOFException broken) {
            // Half a picture: what was read so far holds.
        }
        return new JpegSegments(orientation, coarseFirst);
    }

    private static boolean isExif(byte[] segment) {
        return segment.length >= EXIF.length
                && ByteBuffer.wrap(segment, 0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }
}
