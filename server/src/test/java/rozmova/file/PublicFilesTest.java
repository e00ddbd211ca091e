package rozmova.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Browser;
import rozmova.testing.Desk;
import rozmova.testing.Person;
import rozmova.testing.Pictures;
import rozmova.testing.TestClock;

/// A platform fetches a file of ours, without a sign-in and for a while.
@QuarkusTest
class PublicFilesTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Desk desk;

    @Inject
    Files files;

    @Inject
    PublicFiles addresses;

    @Inject
    TestClock clock;

    private Person olena;
    private Browser platform;

    @BeforeEach
    void open() {
        olena = desk.owner();
        platform = desk.stranger();
    }

    @Test
    void a_platform_fetches_the_bytes_without_a_sign_in() {
        var picture = Pictures.jpeg(12, 8);
        var address = address("vase.jpg", picture);

        var fetched = fetch(address);

        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(picture);
        assertThat(header(fetched, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(fetched, "Content-Length")).isEqualTo(Integer.toString(picture.length));
        assertThat(header(fetched, "Cache-Control")).isEqualTo("private, max-age=3600");
        assertThat(fetched.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_platform_may_ask_before_it_fetches() {
        var picture = Pictures.jpeg(12, 8);
        var address = address("vase.jpg", picture);

        var asked = platform.exchange(platform.request(address.getPath()).HEAD(), BodyHandlers.ofByteArray());

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).isEmpty();
        assertThat(header(asked, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(asked, "Content-Length")).isEqualTo(Integer.toString(picture.length));
    }

    @Test
    void a_platform_may_fetch_it_in_pieces_and_again() {
        var address = address("notes.txt", "0123456789".getBytes(StandardCharsets.US_ASCII));

        var piece = platform.exchange(
                platform.request(address.getPath()).header("Range", "bytes=2-4").GET(), BodyHandlers.ofString());

        assertThat(piece.statusCode()).isEqualTo(206);
        assertThat(piece.body()).isEqualTo("234");
        assertThat(fetch(address).statusCode()).isEqualTo(200);
    }

    @Test
    void the_address_ends_as_the_file_really_is_and_in_plain_letters() {
        assertThat(address("Синя ваза.png", Pictures.jpeg(1, 1)).getPath()).endsWith("/file.jpg");
        assertThat(address("кіт", Pictures.movingGif(1, 1)).getPath()).endsWith("/file.gif");
        assertThat(address("vase (1).jpg", Pictures.png(1, 1)).getPath()).endsWith("/vase-1.png");
    }

    @Test
    void a_page_is_never_opened_in_place() {
        var fetched = fetch(address("page.html", "<html><script>1</script>".getBytes(StandardCharsets.US_ASCII)));

        assertThat(header(fetched, "Content-Disposition")).startsWith("attachment;");
        assertThat(header(fetched, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void after_its_time_the_address_is_gone() {
        var address = address("vase.jpg", Pictures.jpeg(1, 1));

        clock.advance(HOUR.minusSeconds(1));
        assertThat(fetch(address).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(fetch(address).statusCode()).isEqualTo(410);
    }

    @Test
    void a_changed_address_opens_nothing() {
        var address = address("vase.jpg", Pictures.jpeg(1, 1)).getPath();
        var signed = address.split("/", -1)[2];

        for (var place : new int[] {0, 5, 15, 25, 40, signed.length() - 1}) {
            var letter = signed.charAt(place) == 'A' ? 'B' : 'A';
            var changed = signed.substring(0, place) + letter + signed.substring(place + 1);
            assertThat(status("/media/" + changed + "/vase.jpg")).isEqualTo(404);
        }
        assertThat(status("/media/" + signed + "A/vase.jpg")).isEqualTo(404);
        assertThat(status("/media/" + signed.substring(1) + "/vase.jpg")).isEqualTo(404);
        assertThat(status("/media/*/vase.jpg")).isEqualTo(404);
    }

    @Test
    void nobody_gives_our_file_another_name() {
        var address = address("vase.jpg", Pictures.jpeg(1, 1)).getPath();

        assertThat(status(address.replace("vase.jpg", "prize.exe"))).isEqualTo(404);
    }

    @Test
    void an_address_signed_for_one_project_opens_no_file_of_another() {
        var file = save("vase.jpg", Pictures.jpeg(1, 1));
        var neighbour = desk.owner();
        var address = addresses.address(neighbour.projectId(), file, HOUR).orElseThrow();

        assertThat(fetch(address).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_asks_without_end() {
        var address = address("vase.jpg", Pictures.jpeg(1, 1)).getPath();

        for (var call = 0; call < 600; call++) {
            assertThat(status(address)).isEqualTo(200);
        }

        assertThat(status(address)).isEqualTo(429);
    }

    private URI address(String name, byte[] bytes) {
        return addresses.address(olena.projectId(), save(name, bytes), HOUR).orElseThrow();
    }

    private StoredFile save(String name, byte[] bytes) {
        return files.save(olena.projectId(), new ByteArrayInputStream(bytes), name, null, null);
    }

    private HttpResponse<byte[]> fetch(URI address) {
        return platform.exchange(platform.request(address.getPath()).GET(), BodyHandlers.ofByteArray());
    }

    private int status(String path) {
        return platform.exchange(platform.request(path).GET(), BodyHandlers.discarding())
                .statusCode();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
