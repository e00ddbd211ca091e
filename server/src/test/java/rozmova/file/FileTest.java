package rozmova.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.testing.Answer;
import rozmova.testing.Desk;
import rozmova.testing.Person;
import rozmova.testing.Pictures;

@QuarkusTest
class FileTest {
    private static final byte[] OGG = "OggS0123456789".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Desk desk;

    @Inject
    TightDisk disk;

    private Person olena;

    @BeforeEach
    void signIn() {
        olena = desk.owner();
    }

    @AfterEach
    void makeRoom() {
        disk.makeRoom();
    }

    @Test
    void a_file_comes_back_as_it_went() {
        var picture = Pictures.jpeg(12, 8);
        var file = upload("ваза.jpg", "image/jpeg", picture).good().body();

        var read = read(file.path("id").asLong(), "");

        assertThat(read.body()).isEqualTo(picture);
        assertThat(file.path("width").asInt()).isEqualTo(12);
        assertThat(read.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(read.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename*=UTF-8''%D0%B2%D0%B0%D0%B7%D0%B0.jpg");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void whoever_asks_for_a_download_gets_one() {
        var id = stored("a.jpg", "image/jpeg", Pictures.jpeg(1, 1));

        assertThat(disposition(id, "?download")).startsWith("attachment;");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "page.html, text/html, <html><script>alert(1)</script>",
        "drawing.svg, image/svg+xml, <svg onload='alert(1)'/>",
        "picture.jpg, image/jpeg, <html>no picture</html>",
        "picture.png, image/png, <!DOCTYPE html><html><script>alert(1)</script></html>",
        "script.js, text/javascript, alert(1)"
    })
    void what_a_browser_could_run_is_only_a_download(String name, String type, String body) {
        var id = stored(name, type, body.getBytes(StandardCharsets.UTF_8));

        assertThat(disposition(id, "")).startsWith("attachment;");
        assertThat(read(id, "").headers().allValues("Content-Security-Policy"))
                .anySatisfy(policy -> assertThat(policy).contains("sandbox"));
    }

    @Test
    void what_a_picture_is_called_does_not_change_what_it_is() {
        var file = upload("vase.jpg", "image/jpeg", Pictures.png(3, 2)).good().body();

        assertThat(file.path("type").asText()).isEqualTo("image/png");
        assertThat(header(read(file.path("id").asLong(), ""), "Content-Type")).isEqualTo("image/png");
    }

    @Test
    void a_part_is_told_as_a_part() {
        var part = part(stored("a.ogg", "audio/ogg", OGG), "bytes=4-7");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("0123");
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 4-7/14");
        assertThat(header(part, "Content-Length")).isEqualTo("4");
        assertThat(header(part, "Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void a_part_behind_the_end_is_refused_with_the_size() {
        var part = part(stored("a.ogg", "audio/ogg", OGG), "bytes=14-");

        assertThat(part.statusCode()).isEqualTo(416);
        assertThat(header(part, "Content-Range")).isEqualTo("bytes */14");
    }

    @Test
    void a_part_is_only_for_who_holds_the_rest_of_the_same() {
        var id = stored("a.ogg", "audio/ogg", OGG);
        var tag = header(read(id, ""), "ETag");

        assertThat(part(id, "bytes=4-7", "If-Range", tag).statusCode()).isEqualTo(206);
        assertThat(part(id, "bytes=4-7", "If-Range", "\"another\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_browser_keeps_a_file_for_the_session_that_fetched_it_and_no_refusal() {
        var file = read(stored("a.ogg", "audio/ogg", OGG), "");
        var missing = read(0, "");

        assertThat(file.headers().allValues("Cache-Control")).containsExactly("private, max-age=31536000, immutable");
        assertThat(file.headers().allValues("Vary")).contains("Cookie");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void whoever_has_the_file_is_not_sent_it_again() {
        var id = stored("a.ogg", "audio/ogg", OGG);
        var tag = header(read(id, ""), "ETag");

        var again = olena.exchange(
                olena.request("projects/{p}/files/" + id)
                        .header("If-None-Match", tag)
                        .GET(),
                BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void an_empty_file_is_a_file() {
        var answer = read(stored("empty.txt", "text/plain", new byte[0]), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_player_may_ask_for_the_size_alone() {
        var id = stored("a.ogg", "audio/ogg", OGG);

        var asked = olena.exchange(olena.request("projects/{p}/files/" + id).HEAD(), BodyHandlers.ofString());

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(header(asked, "Content-Length")).isEqualTo("14");
        assertThat(header(asked, "Content-Type")).isEqualTo("audio/ogg");
    }

    @Test
    void a_text_is_sent_with_its_length_and_unpacked() {
        var id = stored("a.txt", "text/plain", "long ".repeat(1_000).getBytes(StandardCharsets.US_ASCII));

        var answer = olena.exchange(
                olena.request("projects/{p}/files/" + id)
                        .header("Accept-Encoding", "gzip")
                        .GET(),
                BodyHandlers.ofByteArray());

        assertThat(answer.body()).hasSize(5_000);
        assertThat(header(answer, "Content-Length")).isEqualTo("5000");
    }

    @Test
    void a_full_disk_is_told_and_passes() {
        disk.fill();
        var answer = upload("a.ogg", "audio/ogg", OGG);

        assertThat(answer.status()).isEqualTo(507);
        assertThat(answer.code()).isEqualTo("disk-full");

        disk.makeRoom();
        assertThat(upload("a.ogg", "audio/ogg", OGG).status()).isEqualTo(201);
    }

    @Test
    void a_path_in_a_name_is_cut_off() {
        assertThat(upload("../../etc/passwd", "text/plain", OGG)
                        .body()
                        .path("name")
                        .asText())
                .isEqualTo("passwd");
        assertThat(upload("C:\\Users\\a.txt", "text/plain", OGG)
                        .body()
                        .path("name")
                        .asText())
                .isEqualTo("a.txt");
    }

    @Test
    void a_file_needs_a_name() {
        var answer = olena.send(olena.request("projects/{p}/files")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo("name");
    }

    @Test
    void more_than_50_megabytes_are_refused() {
        var answer = upload("film.mkv", "video/x-matroska", new byte[(50 << 20) + 1]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("file-too-large");
    }

    @Test
    void the_file_of_a_neighbour_is_not_found() {
        var id = stored("a.ogg", "audio/ogg", OGG);
        var neighbour = desk.owner();

        assertThat(neighbour.get("projects/{p}/files/" + id).status()).isEqualTo(404);
        assertThat(neighbour
                        .get("projects/" + olena.projectId() + "/files/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoever_may_only_read_the_log_uploads_nothing() {
        var viewer = desk.invite(olena, "viewer");
        var id = stored("a.ogg", "audio/ogg", OGG);

        assertThat(viewer.get("projects/{p}/files/" + id).status()).isEqualTo(200);
        assertThat(viewer.send(viewer.request("projects/{p}/files?name=a")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("x")))
                        .status())
                .isEqualTo(403);
    }

    private HttpResponse<String> part(long id, String range, String... headers) {
        var request =
                olena.request("projects/{p}/files/" + id).header("Range", range).GET();
        return olena.exchange(headers.length == 0 ? request : request.headers(headers), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private String disposition(long id, String query) {
        return read(id, query).headers().firstValue("Content-Disposition").orElseThrow();
    }

    private HttpResponse<byte[]> read(long id, String query) {
        return olena.exchange(olena.request("projects/{p}/files/" + id + query).GET(), BodyHandlers.ofByteArray());
    }

    private long stored(String name, String type, byte[] bytes) {
        return upload(name, type, bytes).good().body().path("id").asLong();
    }

    private Answer upload(String name, String type, byte[] bytes) {
        return olena.send(olena.request("projects/{p}/files?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(bytes)));
    }
}
