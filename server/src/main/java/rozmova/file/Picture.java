package rozmova.file;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A picture file, read with as little memory as can be: strangers send them.
final class Picture implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Picture.class);

    private static final String WEBP = "image/webp";
    private static final String JPEG = "image/jpeg";

    private final ImageReader reader;
    private final FileImageInputStream bytes;
    private final Orientation orientation;

    private Picture(Path file, String type) throws IOException {
        reader = WEBP.equals(type)
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByMIMEType(type).next();
        orientation = JPEG.equals(type) ? Orientation.of(file) : Orientation.UPRIGHT;
        bytes = new FileImageInputStream(file.toFile());
        // Nothing but the pixels: what stands beside them may be large and packed, too.
        reader.setInput(bytes, true, true);
    }

    /// The size of a picture as it is looked at; null when it is none that we can read.
    static @Nullable Pixels pixels(Path file, String type) {
        if (!FileType.PICTURES.contains(type)) {
            return null;
        }
        try (var picture = new Picture(file, type)) {
            return picture.stored().turned(picture.orientation);
        } catch (IOException | RuntimeException broken) {
            LOG.debugf(broken, "A file that begins as %s is none", type);
            return null;
        }
    }

    /// How many mebibytes it takes to make it no longer than `longest` pixels; empty when it cannot be read, or is too
    /// large for it. Nothing is unpacked.
    static OptionalInt weight(Path file, String type, int longest) {
        try (var picture = new Picture(file, type)) {
            var stored = picture.stored();
            var weight = Weight.of(file, type, stored, step(stored, longest));
            return weight.isPresent() && weight.getAsInt() <= Unpacking.ROOM ? weight : OptionalInt.empty();
        } catch (IOException | RuntimeException broken) {
            LOG.debugf(broken, "A file that begins as %s is none", type);
            return OptionalInt.empty();
        }
    }

    /// The picture upright and no longer than `longest` pixels on each side; null when it has no weight. Takes as much
    /// memory as its weight says: whoever calls this has asked for it.
    static @Nullable BufferedImage small(Path file, String type, int longest) {
        if (weight(file, type, longest).isEmpty()) {
            return null;
        }
        try (var picture = new Picture(file, type)) {
            return picture.small(longest);
        } catch (IOException | RuntimeException broken) {
            LOG.debugf(broken, "A file that begins as %s cannot be shown", type);
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        bytes.close();
    }

    private Pixels stored() throws IOException {
        return new Pixels(reader.getWidth(0), reader.getHeight(0));
    }

    /// One pixel of so many is kept, along each side: twice as many as wanted remain.
    private static int step(Pixels stored, int longest) {
        return Math.max(1, stored.longest() / (2 * longest));
    }

    private BufferedImage small(int longest) throws IOException {
        var step = step(stored(), longest);
        var asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(step, step, 0, 0);
        var coarse = reader.read(0, asked);
        var target = new Pixels(coarse.getWidth(), coarse.getHeight()).within(longest);
        var upright = target.turned(orientation);
        var clear = coarse.getColorModel().hasAlpha();
        var small = new BufferedImage(
                upright.width(), upright.height(), clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var way = orientation.upright(target);
        way.scale((double) target.width() / coarse.getWidth(), (double) target.height() / coarse.getHeight());
        var canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(coarse, way, null);
        canvas.dispose();
        return small;
    }
}
