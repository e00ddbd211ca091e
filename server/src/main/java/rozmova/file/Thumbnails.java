package rozmova.file;

import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jboss.logging.Logger;
import rozmova.shared.http.Problem;

/// Small pictures for lists and threads, made when somebody first looks at them and kept by content. They can be made
/// again at any time, so they lie apart from the files and need no backup.
@Singleton
final class Thumbnails {
    /// The sizes there are, in pixels of the longer side: a list, a thread, a thread on a sharp screen.
    static final List<Integer> SIZES = List.of(96, 320, 640);

    private static final Logger LOG = Logger.getLogger(Thumbnails.class);

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Path directory;
    private final Blobs blobs;
    private final Disk disk;
    private final Unpacking unpacking;

    Thumbnails(FileConfig config, Blobs blobs, Disk disk, Unpacking unpacking) {
        this.directory = Path.of(config.data(), "thumbnails").toAbsolutePath();
        this.blobs = blobs;
        this.disk = disk;
        this.unpacking = unpacking;
    }

    /// Empty when the file is no picture that we can make smaller.
    ///
    /// @throws Problem when too many others are being made smaller at this moment
    Optional<Thumbnail> of(StoredFile file, int size) {
        if (file.width() == null || !FileType.PICTURES.contains(file.type())) {
            return Optional.empty();
        }
        return kept(file, size).or(() -> made(file, size));
    }

    private Optional<Thumbnail> made(StoredFile file, int size) {
        var bytes = blobs.path(file.hash());
        var weight = Picture.weight(bytes, file.type(), size);
        if (weight.isEmpty()) {
            return Optional.empty();
        }
        var share = unpacking.take(weight.getAsInt()).orElseThrow(Thumbnails::busy);
        try {
            // After waiting, it may have been made by the request before.
            var meanwhile = kept(file, size);
            if (meanwhile.isPresent()) {
                return meanwhile;
            }
            var small = Picture.small(bytes, file.type(), size);
            if (small == null) {
                return Optional.empty();
            }
            var thumbnail = encoded(small);
            keep(file, size, thumbnail);
            return Optional.of(thumbnail);
        } finally {
            share.close();
        }
    }

    private static Problem busy() {
        return Problem.busy(
                "pictures-waiting", "Too many pictures are being made smaller; ask again, or take the whole one", SOON);
    }

    private Optional<Thumbnail> kept(StoredFile file, int size) {
        for (var format : Format.values()) {
            var path = path(file, size, format);
            if (java.nio.file.Files.isRegularFile(path)) {
                try {
                    return Optional.of(new Thumbnail(java.nio.file.Files.readAllBytes(path), format.type));
                } catch (IOException unreadable) {
                    LOG.warnf("The thumbnail %s cannot be read and is made again", path);
                }
            }
        }
        return Optional.empty();
    }

    /// Without room on the disk the picture is shown all the same.
    private void keep(StoredFile file, int size, Thumbnail thumbnail) {
        var format = Format.JPEG.type.equals(thumbnail.type()) ? Format.JPEG : Format.PNG;
        var path = path(file, size, format);
        try {
            java.nio.file.Files.createDirectories(path.getParent());
            var arriving = java.nio.file.Files.createTempFile(path.getParent(), "arriving-", ".part");
            try {
                try (var out = disk.write(arriving)) {
                    out.write(thumbnail.bytes());
                }
                java.nio.file.Files.move(arriving, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                java.nio.file.Files.deleteIfExists(arriving);
            }
        } catch (IOException failure) {
            LOG.warnf(failure, "A thumbnail could not be kept and will be made again");
        }
    }

    private Path path(StoredFile file, int size, Format format) {
        return directory.resolve(file.hash().substring(0, 2)).resolve(file.hash() + "-" + size + "." + format.name);
    }

    private static Thumbnail encoded(BufferedImage small) {
        var format = small.getColorModel().hasAlpha() ? Format.PNG : Format.JPEG;
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(small, format.name, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Thumbnail(bytes.toByteArray(), format.type);
    }

    /// A small picture.
    record Thumbnail(byte[] bytes, String type) {}

    private enum Format {
        JPEG("jpg", "image/jpeg"),
        PNG("png", "image/png");

        private final String name;
        private final String type;

        Format(String name, String type) {
            this.name = name;
            this.type = type;
        }
    }
}
