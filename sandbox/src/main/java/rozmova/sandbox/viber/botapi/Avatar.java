package rozmova.sandbox.viber.botapi;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A picture of somebody without a picture: a head and shoulders in a colour of their own.
final class Avatar {

    private static final int SIZE = 240;

    private Avatar() {}

    static byte[] of(long number) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = number * 47 % 360 / 360f;
        pen.setColor(Color.getHSBColor(hue, 0.22f, 0.93f));
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.setColor(Color.getHSBColor(hue, 0.42f, 0.62f));
        pen.fillOval(80, 52, 80, 80);
        pen.fillOval(40, 150, 160, 160);
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
