package rozmova.sandbox.people;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A picture of a person: head and shoulders in a colour of their own.
public final class Portrait {

    private static final int SIZE = 320;

    private Portrait() {}

    /// In PNG; the same number has the same picture.
    public static byte[] draw(long seed) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = Math.floorMod(seed * 47, 360) / 360f;
        pen.setColor(Color.getHSBColor(hue, 0.22f, 0.93f));
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.setColor(Color.getHSBColor(hue, 0.42f, 0.62f));
        pen.fillOval(104, 68, 112, 120);
        pen.fillOval(48, 204, 224, 220);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
