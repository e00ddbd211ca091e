package rozmova.sandbox.viber.botapi;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/// The picture of a sticker: a flower with a face, as the phones draw it.
final class Flower {

    private static final int SIZE = 360;
    private static final int PETALS = 7;
    private static final List<Color> COLOURS =
            List.of(new Color(0xf2a0b5), new Color(0xe2574f), new Color(0x8fa6e8), new Color(0xf0b04a));

    private Flower() {}

    /// In PNG; the same number has the same picture.
    static byte[] draw(long number) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(SIZE / 512.0, SIZE / 512.0);
        pen.translate(256, 256);
        petals(pen, COLOURS.get(Math.floorMod(number, COLOURS.size())));
        face(pen);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private static void petals(Graphics2D pen, Color colour) {
        Ellipse2D petal = new Ellipse2D.Double(-74, -232, 148, 188);
        for (int i = 0; i < PETALS; i++) {
            AffineTransform before = pen.getTransform();
            pen.rotate(i * 2 * Math.PI / PETALS);
            pen.setColor(Color.WHITE);
            pen.setStroke(new BasicStroke(26));
            pen.draw(petal);
            pen.setTransform(before);
        }
        pen.setColor(colour);
        for (int i = 0; i < PETALS; i++) {
            AffineTransform before = pen.getTransform();
            pen.rotate(i * 2 * Math.PI / PETALS);
            pen.fill(petal);
            pen.setTransform(before);
        }
    }

    private static void face(Graphics2D pen) {
        pen.setColor(new Color(0xffe2a8));
        pen.fill(new Ellipse2D.Double(-112, -112, 224, 224));
        pen.setColor(new Color(0x3b2a24));
        pen.fill(new Ellipse2D.Double(-50, -30, 24, 24));
        pen.fill(new Ellipse2D.Double(26, -30, 24, 24));
        pen.setStroke(new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Arc2D.Double(-38, -26, 76, 76, 225, 90, Arc2D.OPEN));
    }
}
