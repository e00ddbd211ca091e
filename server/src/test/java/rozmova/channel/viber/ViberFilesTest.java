package rozmova.channel.viber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Delivery;
import rozmova.channel.Download;
import rozmova.channel.Inbound;
import rozmova.channel.Outbound;
import rozmova.channel.RemoteFile;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;

/// Files go out by address only, and come in from Viber's hosts only.
class ViberFilesTest {
    private static final byte[] BYTES = {0, 1, 2, (byte) 255};

    private ViberPlatform platform;
    private ViberChannel channel;
    private ConnectedChannel account;

    @BeforeEach
    void connect() {
        platform = new ViberPlatform();
        channel = platform.channel(Optional.empty());
        account = platform.connected();
        assertThat(channel.listen(account, platform.webhook())).isEmpty();
    }

    @AfterEach
    void hangUp() {
        platform.close();
    }

    @Test
    void a_small_picture_is_a_picture_with_its_caption() throws Exception {
        assertThat(send("vase.jpg", "vase.jpg", "image/jpeg", 4, "Ось")).isInstanceOf(Delivery.Sent.class);

        var picture = platform.phone().awaitReceived(1).getFirst();
        assertThat(picture.kind()).isEqualTo("picture");
        assertThat(picture.text()).isEqualTo("Ось");
        assertThat(platform.phone().file(picture).bytes()).isEqualTo(BYTES);
    }

    @ParameterizedTest(name = "{1} of {2} bytes is a {3}")
    @CsvSource({
        "vase.jpg, image/jpeg, 1048576, picture",
        "vase.jpg, image/jpeg, 1048577, file",
        "vase.png, image/png, 4, picture",
        "vase.gif, image/gif, 4, picture",
        "vase.webp, image/webp, 4, file",
        "vase.mp4, video/mp4, 27262976, video",
        "vase.mp4, video/mp4, 27262977, file",
        "vase.mov, video/quicktime, 4, file",
        "vase.pdf, application/pdf, 52428800, file"
    })
    void type_and_size_decide_what_a_file_goes_as(String name, String type, long size, String kind) throws Exception {
        assertThat(send(name, name, type, size, "")).isInstanceOf(Delivery.Sent.class);

        assertThat(platform.phone().awaitReceived(1).getFirst().kind()).isEqualTo(kind);
    }

    @Test
    void words_stand_with_exactly_what_goes_as_a_picture() {
        assertThat(channel.caption("image/jpeg", 1 << 20)).isEqualTo(768);
        assertThat(channel.caption("image/jpeg", (1 << 20) + 1)).isZero();
        assertThat(channel.caption("image/webp", 4)).isZero();
        assertThat(channel.caption("video/mp4", 4)).isZero();
    }

    @Test
    void a_file_keeps_its_name() throws Exception {
        send("rahunok.pdf", "рахунок.pdf", "application/pdf", 4, "");

        assertThat(platform.phone()
                        .awaitReceived(1)
                        .getFirst()
                        .content()
                        .path("file_name")
                        .asText())
                .isEqualTo("рахунок.pdf");
    }

    @Test
    void a_name_without_an_ending_gets_that_of_the_address() throws Exception {
        send("rahunok.pdf", "рахунок", "application/pdf", 4, "");

        assertThat(platform.phone()
                        .awaitReceived(1)
                        .getFirst()
                        .content()
                        .path("file_name")
                        .asText())
                .isEqualTo("рахунок.pdf");
    }

    @Test
    void a_long_name_is_cut_before_its_ending() throws Exception {
        send("rahunok.pdf", "ї".repeat(300) + ".pdf", "application/pdf", 4, "");

        assertThat(platform.phone()
                        .awaitReceived(1)
                        .getFirst()
                        .content()
                        .path("file_name")
                        .asText())
                .isEqualTo("ї".repeat(252) + ".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"setup.exe", "game.APK", "run.sh", "a.js"})
    void programs_are_refused_without_asking_the_platform(String name) {
        assertThat(send("file.dat", name, "application/octet-stream", 4, ""))
                .isEqualTo(new Delivery.Refused("file-type-refused", "Viber takes no programs", false));
    }

    @Test
    void a_file_above_50_megabytes_is_refused() {
        assertThat(send("a.pdf", "a.pdf", "application/pdf", 52_428_801, ""))
                .isInstanceOfSatisfying(Delivery.Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo("file-too-large"));
    }

    @Test
    void without_an_address_of_ours_no_file_goes_out() {
        assertThat(channel.send(account, upload("a.pdf", "application/pdf", 4, "", null)))
                .isInstanceOfSatisfying(Delivery.Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo("no-public-address"));
    }

    @Test
    void a_file_that_viber_cannot_fetch_is_told_afterwards() {
        var sent = (Delivery.Sent)
                channel.send(account, upload("a.pdf", "application/pdf", 4, "", platform.nothing("a.pdf")));

        assertThat(channel.read(platform.next("failed").body()).getFirst())
                .isInstanceOfSatisfying(Inbound.Undelivered.class, undelivered -> {
                    assertThat(undelivered.externalId()).isEqualTo(sent.externalId());
                    assertThat(undelivered.detail()).contains("404");
                });
    }

    @Test
    void a_clients_file_is_read_to_its_end() {
        var bytes = new ByteArrayOutputStream();

        var download = channel.download(account, sentFile(new byte[100_000]), body -> copied(body, bytes));

        assertThat(download).isEqualTo(new Download.Saved(100_000));
        assertThat(bytes.toByteArray()).isEqualTo(new byte[100_000]);
    }

    @ParameterizedTest(name = "HTTP {0}")
    @ValueSource(ints = {404, 410})
    void a_link_that_has_ended_is_not_tried_again(int status) {
        var file = sentFile(BYTES);
        media(new Fault.Refusal(status, "over"));

        assertThat(download(file)).isEqualTo(new Download.Impossible("gone"));
    }

    @Test
    void a_file_that_is_not_to_be_had_now_is_tried_again() {
        var file = sentFile(BYTES);
        media(new Fault.Refusal(503, "later"));

        assertThat(download(file)).isInstanceOf(Download.Failed.class);
    }

    @Test
    void a_file_that_breaks_off_is_tried_again() {
        assertThat(channel.download(account, sentFile(BYTES), body -> {
                    throw new UncheckedIOException(new IOException("closed"));
                }))
                .isInstanceOf(Download.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "https://viber.com.evil.example/a.jpg",
                "http://dl-media.viber.com/a.jpg",
                "file:///etc/passwd",
                "not an address"
            })
    void what_does_not_lie_with_viber_is_never_fetched(String address) {
        assertThat(download(remote(address))).isEqualTo(new Download.Impossible("gone"));
    }

    private Delivery send(String published, String name, String type, long size, String caption) {
        return channel.send(account, upload(name, type, size, caption, platform.publish(published, BYTES)));
    }

    private Outbound.Upload upload(String name, String type, long size, String caption, @Nullable URI address) {
        var to = new Outbound.To(platform.chat(), "m:1", Instant.now(), null);
        return new Outbound.Upload(to, Path.of("never-read"), name, type, size, caption, address);
    }

    private RemoteFile sentFile(byte[] bytes) {
        platform.phone().file("рахунок.pdf", "application/pdf", bytes);
        return remote(platform.next("message").event().at("/message/media").asText());
    }

    private Download download(RemoteFile file) {
        return channel.download(account, file, body -> copied(body, new ByteArrayOutputStream()));
    }

    private void media(Fault fault) {
        platform.account().faults().add(FaultRule.next(1, "media", fault));
    }

    private static RemoteFile remote(String address) {
        return new RemoteFile(address, "a.pdf", "application/pdf", null, null, null, null);
    }

    private static Long copied(InputStream body, ByteArrayOutputStream bytes) {
        try {
            return body.transferTo(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
