package rozmova.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Small pictures.
public final class Pictures {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Pictures() {}

    /// A black JPEG of this size.
    public static byte[] jpeg(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /// A PNG of this size that one can look through.
    public static byte[] png(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /// A JPEG that is red on the left and blue on the right, with the EXIF mark of how the camera was held, 1 to 8.
    public static byte[] held(int width, int height, int orientation) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        var plain = written(picture, "jpg");
        var tags = ByteBuffer.allocate(26)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        return ByteBuffer.allocate(plain.length + 36)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tags.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /// A GIF that moves: three pictures.
    public static byte[] movingGif(int width, int height) {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var frame = 0; frame < 3; frame++) {
                var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED);
                writer.writeToSequence(new IIOImage(picture, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// One pixel of WebP.
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    /// Some sixty bytes of PNG that claim to be a picture of this size.
    public static byte[] claimedPng(int width, int height) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var data = new byte[] {0x78, (byte) 0x9C, 0x63, 0, 0, 0, 1, 0, 1};
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(PNG);
        bytes.writeBytes(chunk("IHDR", header));
        bytes.writeBytes(chunk("IDAT", data));
        bytes.writeBytes(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    /// A WebP whose canvas is ten pixels wide and high, and whose picture claims this size.
    public static byte[] hidingWebp(int width, int height) {
        var canvas = new byte[] {0, 0, 0, 0, 9, 0, 0, 9, 0, 0};
        var picture = ByteBuffer.allocate(2_010)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {0x10, 2, 0, (byte) 0x9D, 1, 0x2A})
                .putShort((short) width)
                .putShort((short) height);
        var chunks = ByteBuffer.allocate(4 + 8 + canvas.length + 8 + picture.capacity())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII))
                .putInt(canvas.length)
                .put(canvas)
                .put("VP8 ".getBytes(StandardCharsets.US_ASCII))
                .putInt(picture.capacity())
                .put(picture.array());
        return ByteBuffer.allocate(8 + chunks.capacity())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(chunks.capacity())
                .put(chunks.array())
                .array();
    }

    /// A BMP of ten by ten pixels that are packed as a PNG of this size.
    public static byte[] hidingBmp(int width, int height) {
        var png = claimedPng(width, height);
        return ByteBuffer.allocate(54 + png.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("BM".getBytes(StandardCharsets.US_ASCII))
                .putInt(54 + png.length)
                .putInt(0)
                .putInt(54)
                .putInt(40)
                .putInt(10)
                .putInt(10)
                .putShort((short) 1)
                .putShort((short) 24)
                .putInt(5)
                .putInt(png.length)
                .put(new byte[16])
                .put(png)
                .array();
    }

    /// A black JPEG that comes in finer and finer scans over the whole of it.
    public static byte[] progressiveJpeg(int width, int height) {
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(
                    null, new IIOImage(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] chunk(String name, byte[] data) {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(type);
        check.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type)
                .put(data)
                .putInt((int) check.getValue())
                .array();
    }

    private static byte[] written(BufferedImage picture, String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
