package rozmova.bench.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// What a client takes a picture of: a vase on a table.
final class Snapshot {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final int TABLE = 520;

    private Snapshot() {}

    /// In JPEG.
    ///
    /// @param hue the glaze's colour, from 0 to 1
    static byte[] of(float hue) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0xefe7da), WIDTH, TABLE, new Color(0xcfc2ae)));
        pen.fillRect(0, 0, WIDTH, TABLE);
        pen.setPaint(new GradientPaint(0, TABLE, new Color(0xa98563), 0, HEIGHT, new Color(0x7d5d42)));
        pen.fillRect(0, TABLE, WIDTH, HEIGHT - TABLE);
        vase(pen, hue);
        pen.dispose();
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", jpeg);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return jpeg.toByteArray();
    }

    private static void vase(Graphics2D pen, float hue) {
        pen.setColor(new Color(40, 20, 10, 60));
        pen.fill(new Ellipse2D.Double(330, 566, 380, 52));
        var vase = new Path2D.Double();
        vase.moveTo(438, 170);
        vase.curveTo(453, 265, 332, 305, 354, 457);
        vase.curveTo(366, 544, 415, 582, 423, 590);
        vase.lineTo(537, 590);
        vase.curveTo(545, 582, 594, 544, 606, 457);
        vase.curveTo(628, 305, 507, 265, 522, 170);
        vase.closePath();
        pen.setPaint(new GradientPaint(
                420, 0, Color.getHSBColor(hue, 0.45f, 0.75f), 620, 0, Color.getHSBColor(hue, 0.55f, 0.35f)));
        pen.fill(vase);
        pen.setColor(Color.getHSBColor(hue, 0.55f, 0.3f));
        pen.fill(new Ellipse2D.Double(438, 159, 84, 22));
    }
}
