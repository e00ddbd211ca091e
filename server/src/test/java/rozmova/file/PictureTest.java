package rozmova.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.testing.Pictures;

class PictureTest {
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Path directory;

    PictureTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @ParameterizedTest(name = "held {0}: {1} is red, {2} is blue")
    @CsvSource({
        "1, left, right",
        "2, right, left",
        "3, right, left",
        "4, left, right",
        "5, top, bottom",
        "6, top, bottom",
        "7, bottom, top",
        "8, bottom, top"
    })
    void a_photo_stands_upright_however_the_camera_was_held(int orientation, String red, String blue)
            throws IOException {
        var file = file(Pictures.held(400, 200, orientation));

        var small = Objects.requireNonNull(Picture.small(file, "image/jpeg", 96));

        assertThat(new Pixels(small.getWidth(), small.getHeight()))
                .isEqualTo(orientation < 5 ? new Pixels(96, 48) : new Pixels(48, 96));
        assertThat(colour(small, red)).isEqualTo("red");
        assertThat(colour(small, blue)).isEqualTo("blue");
        assertThat(Picture.pixels(file, "image/jpeg"))
                .isEqualTo(orientation < 5 ? new Pixels(400, 200) : new Pixels(200, 400));
    }

    @Test
    void a_small_picture_is_not_made_larger() throws IOException {
        var small = Objects.requireNonNull(Picture.small(file(Pictures.png(30, 20)), "image/png", 96));

        assertThat(new Pixels(small.getWidth(), small.getHeight())).isEqualTo(new Pixels(30, 20));
        assertThat(small.getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void a_line_keeps_a_pixel_of_its_width() throws IOException {
        var small = Objects.requireNonNull(Picture.small(file(Pictures.jpeg(3_000, 2)), "image/jpeg", 96));

        assertThat(new Pixels(small.getWidth(), small.getHeight())).isEqualTo(new Pixels(96, 1));
    }

    @Test
    void the_first_picture_stands_for_a_moving_one() throws IOException {
        var small = Objects.requireNonNull(Picture.small(file(Pictures.movingGif(200, 100)), "image/gif", 96));

        assertThat(small.getWidth()).isEqualTo(96);
    }

    @Test
    void webp_is_read() throws IOException {
        var file = file(Pictures.webp());

        assertThat(Picture.pixels(file, "image/webp")).isEqualTo(new Pixels(1, 1));
        assertThat(Picture.small(file, "image/webp", 96)).isNotNull();
    }

    @Test
    void a_picture_that_claims_to_be_huge_is_not_unpacked() throws IOException {
        var file = file(Pictures.claimedPng(40_000, 40_000));

        assertThat(Picture.pixels(file, "image/png")).isEqualTo(new Pixels(40_000, 40_000));
        assertThat(Picture.small(file, "image/png", 96)).isNull();
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"49999999, 1", "1, 49999999", "30001, 1", "1, 30001", "7100, 7100"})
    void absurd_sides_are_refused_for_the_price_of_the_header(int width, int height) throws IOException {
        var file = file(Pictures.claimedPng(width, height));
        Picture.small(file, "image/png", 96);

        var before = MEMORY.getCurrentThreadAllocatedBytes();
        var small = Picture.small(file, "image/png", 96);
        var taken = MEMORY.getCurrentThreadAllocatedBytes() - before;

        assertThat(small).isNull();
        assertThat(taken).isLessThan(1 << 20);
    }

    @Test
    void a_webp_may_not_hold_a_larger_picture_than_it_shows() throws IOException {
        var file = file(Pictures.hidingWebp(16_383, 16_383));

        assertThat(Picture.pixels(file, "image/webp")).isEqualTo(new Pixels(10, 10));
        assertThat(Picture.small(file, "image/webp", 96)).isNull();
    }

    @Test
    void a_webp_that_has_to_be_unpacked_as_a_whole_may_be_less_large() throws IOException {
        var bearable = Picture.weight(file(Pictures.hidingWebp(2_000, 2_000)), "image/webp", 96);
        var larger = Picture.weight(file(Pictures.hidingWebp(3_000, 3_000)), "image/webp", 96);

        assertThat(bearable.orElseThrow()).isGreaterThan(100);
        assertThat(larger).isEmpty();
    }

    @Test
    void a_bmp_may_not_hold_a_picture_of_another_format() throws IOException {
        assertThat(Picture.small(file(Pictures.hidingBmp(20_000, 20_000)), "image/bmp", 96))
                .isNull();
    }

    @Test
    void a_photo_in_finer_and_finer_scans_weighs_more() throws IOException {
        var plain = Picture.weight(file(Pictures.jpeg(2_000, 2_000)), "image/jpeg", 96);
        var progressive = Picture.weight(file(Pictures.progressiveJpeg(2_000, 2_000)), "image/jpeg", 96);

        assertThat(progressive.orElseThrow()).isGreaterThan(plain.orElseThrow() + 20);
        assertThat(Picture.small(file(Pictures.progressiveJpeg(300, 200)), "image/jpeg", 96))
                .isNotNull();
    }

    @Test
    void a_photo_of_endless_scans_is_refused() throws IOException {
        var photo = Pictures.progressiveJpeg(300, 200);
        var endless = ByteBuffer.allocate(photo.length + 400).put(photo);
        while (endless.hasRemaining()) {
            endless.putShort((short) 0xFFDA);
        }

        assertThat(Picture.small(file(endless.array()), "image/jpeg", 96)).isNull();
    }

    @Test
    void a_broken_picture_is_none() throws IOException {
        var whole = Pictures.png(300, 200);

        assertThat(Picture.small(file(Arrays.copyOf(whole, 60)), "image/png", 96))
                .isNull();
        assertThat(Picture.pixels(file(Arrays.copyOf(whole, 10)), "image/png")).isNull();
    }

    @Test
    void broken_marks_of_the_camera_are_passed_over() throws IOException {
        var photo = Pictures.held(40, 20, 6);
        // Where the list of marks begins: far behind the end.
        photo[18] = 0x7F;

        assertThat(Picture.pixels(file(photo), "image/jpeg")).isEqualTo(new Pixels(40, 20));
    }

    private static String colour(BufferedImage picture, String side) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var x =
                switch (side) {
                    case "left" -> width / 8;
                    case "right" -> width - width / 8;
                    default -> width / 2;
                };
        var y =
                switch (side) {
                    case "top" -> height / 8;
                    case "bottom" -> height - height / 8;
                    default -> height / 2;
                };
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > colour.getBlue() ? "red" : "blue";
    }

    private Path file(byte[] bytes) throws IOException {
        return java.nio.file.Files.write(directory.resolve("picture"), bytes);
    }
}
