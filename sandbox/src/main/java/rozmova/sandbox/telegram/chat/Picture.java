package rozmova.sandbox.telegram.chat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// One size of a photo.
@SuppressWarnings("ArrayRecordComponent") // nobody compares the bytes
record Picture(int width, int height, byte[] bytes) {

    /// The sizes Telegram offers of a photo, smallest first, the photo itself last.
    static List<Picture> sizes(Upload upload) {
        BufferedImage whole = decode(upload.bytes());
        int width = whole.getWidth();
        int height = whole.getHeight();
        if (width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height)) {
            throw Refused.badRequest("PHOTO_INVALID_DIMENSIONS");
        }
        List<Picture> sizes = new ArrayList<>();
        for (int longest : new int[] {90, 320, 800}) {
            if (longest < Math.max(width, height)) {
                sizes.add(scaled(whole, longest));
            }
        }
        sizes.add(new Picture(width, height, upload.bytes()));
        return sizes;
    }

    private static BufferedImage decode(byte[] bytes) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            if (image != null) {
                return image;
            }
        } catch (IOException broken) {
            throw Refused.badRequest("IMAGE_PROCESS_FAILED");
        }
        throw Refused.badRequest("IMAGE_PROCESS_FAILED");
    }

    private static Picture scaled(BufferedImage whole, int longest) {
        double factor = (double) longest / Math.max(whole.getWidth(), whole.getHeight());
        int width = Math.max(1, (int) (whole.getWidth() * factor));
        int height = Math.max(1, (int) (whole.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(whole, 0, 0, width, height, null);
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(small, "jpg", jpeg);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Picture(width, height, jpeg.toByteArray());
    }
}
