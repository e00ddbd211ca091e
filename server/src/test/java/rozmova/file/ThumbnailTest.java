package rozmova.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.testing.Desk;
import rozmova.testing.Person;
import rozmova.testing.Pictures;

@QuarkusTest
class ThumbnailTest {
    @Inject
    Desk desk;

    @Inject
    Files files;

    @Inject
    TightDisk disk;

    @Inject
    Unpacking unpacking;

    @Inject
    FileConfig config;

    private Person olena;

    @BeforeEach
    void signIn() {
        olena = desk.owner();
    }

    @AfterEach
    void makeRoom() {
        disk.makeRoom();
    }

    @ParameterizedTest(name = "{0} pixels: {1} × {2}")
    @CsvSource({"96, 96, 64", "320, 320, 213", "640, 640, 427"})
    void a_picture_is_made_small(int size, int width, int height) throws IOException {
        var small = read(save(Pictures.jpeg(1_500, 1_000)), size);

        var picture = ImageIO.read(new ByteArrayInputStream(small.body()));
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(header(small, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(small, "Cache-Control")).contains("immutable");
    }

    @Test
    void what_one_can_look_through_stays_so() {
        assertThat(header(read(save(Pictures.png(400, 300)), 96), "Content-Type"))
                .isEqualTo("image/png");
    }

    @Test
    void webp_is_made_into_what_everybody_reads() {
        assertThat(header(read(save(Pictures.webp()), 96), "Content-Type")).isEqualTo("image/png");
    }

    @Test
    void it_is_made_once() throws IOException {
        var id = save(unique());
        read(id, 96);
        var kept = java.nio.file.Files.getLastModifiedTime(thumbnail(id));

        read(id, 96);

        assertThat(java.nio.file.Files.getLastModifiedTime(thumbnail(id))).isEqualTo(kept);
    }

    @Test
    void a_browser_that_has_it_is_told_so() {
        var id = save(Pictures.jpeg(400, 300));
        var tag = header(read(id, 96), "ETag");

        var again = olena.exchange(
                olena.request(path(id, 96)).header("If-None-Match", tag).GET(), BodyHandlers.ofByteArray());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(read(id, 320), "ETag")).isNotEqualTo(tag);
    }

    @Test
    void without_room_on_the_disk_it_is_shown_all_the_same() {
        var id = save(unique());

        disk.fill();

        assertThat(read(id, 96).statusCode()).isEqualTo(200);
        assertThat(thumbnail(id)).doesNotExist();
    }

    @Test
    void while_others_hold_the_memory_it_is_to_be_asked_for_again() {
        var id = save(unique());
        var others = unpacking.take(Unpacking.ROOM).orElseThrow();
        try {
            var waited = olena.exchange(olena.request(path(id, 96)).GET(), BodyHandlers.ofString());

            assertThat(waited.statusCode()).isEqualTo(503);
            assertThat(waited.body()).contains("pictures-waiting");
            assertThat(header(waited, "Retry-After")).isEqualTo("10");
        } finally {
            others.close();
        }
        assertThat(read(id, 96).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_no_picture_has_none() {
        var text = olena.get(path(save("hello".getBytes(StandardCharsets.US_ASCII)), 96));
        var bomb = olena.get(path(save(Pictures.claimedPng(40_000, 40_000)), 96));

        assertThat(text.status()).isEqualTo(404);
        assertThat(text.code()).isEqualTo("not-an-image");
        assertThat(bomb.code()).isEqualTo("not-an-image");
    }

    @Test
    void there_are_three_sizes() {
        var answer = olena.get(path(save(Pictures.jpeg(4, 4)), 5_000));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("size-unknown");
        assertThat(answer.field()).isEqualTo("size");
    }

    @Test
    void the_picture_of_a_neighbour_is_not_found() {
        var id = save(Pictures.jpeg(4, 4));

        assertThat(desk.owner().get(path(id, 96)).status()).isEqualTo(404);
        assertThat(desk.stranger()
                        .get("projects/" + olena.projectId() + "/files/" + id + "/thumbnail")
                        .status())
                .isEqualTo(401);
    }

    /// A picture that no other test has had made small.
    private static byte[] unique() {
        return Pictures.jpeg(ThreadLocalRandom.current().nextInt(200, 2_000), 100);
    }

    private long save(byte[] bytes) {
        return files.save(olena.projectId(), new ByteArrayInputStream(bytes), "picture", null, null)
                .id();
    }

    private Path thumbnail(long id) {
        var tag = header(read(id, 320), "ETag").replace("\"", "").replace("-320", "");
        return Path.of(config.data(), "thumbnails", tag.substring(0, 2), tag + "-96.jpg");
    }

    private HttpResponse<byte[]> read(long id, int size) {
        return olena.exchange(olena.request(path(id, size)).GET(), BodyHandlers.ofByteArray());
    }

    private static String path(long id, int size) {
        return "projects/{p}/files/" + id + "/thumbnail?size=" + size;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
