package rozmova.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Content;
import rozmova.channel.Download;
import rozmova.channel.Inbound;
import rozmova.channel.Profile;
import rozmova.channel.RemoteFile;
import rozmova.sandbox.messenger.chat.PageSettings.Names;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;

/// Clients' files, names and pictures.
class MessengerFilesTest {
    private final ByteArrayOutputStream saved = new ByteArrayOutputStream();
    private MessengerPlatform platform;
    private MessengerChannel channel;
    private ConnectedChannel account;

    @BeforeEach
    void connect() {
        platform = new MessengerPlatform();
        channel = MessengerPlatform.channel(platform.config(), InstantSource.system());
        account = platform.account(platform.webhook(1), null);
        assertThat(channel.listen(account, platform.webhook(1))).isEmpty();
    }

    @AfterEach
    void hangUp() {
        platform.close();
    }

    @Test
    void a_clients_file_is_read_to_its_end() {
        var file = sent(new byte[100_000]);

        assertThat(file.name()).isEqualTo("рахунок 1.pdf");
        assertThat(download(file)).isEqualTo(new Download.Saved(100_000));
        assertThat(saved.toByteArray()).isEqualTo(new byte[100_000]);
    }

    @Test
    void a_file_whose_address_has_died_is_gone() {
        platform.sandbox().messenger().pages().cdn().expireAfter(Duration.ofSeconds(-1));

        assertThat(download(sent(new byte[10]))).isEqualTo(new Download.Impossible("gone"));
    }

    @Test
    void a_file_that_is_not_to_be_had_now_is_tried_again() {
        platform.page().faults().add(FaultRule.next(1, "cdn", new Fault.Refusal(503, "Busy")));

        assertThat(download(sent(new byte[10]))).isEqualTo(new Download.Failed("HTTP 503"));
    }

    @Test
    void a_file_that_breaks_off_is_tried_again() {
        assertThat(channel.download(account, sent(new byte[10]), body -> {
                    throw new UncheckedIOException(new IOException("closed"));
                }))
                .isInstanceOf(Download.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/secret",
                "https://fbcdn.net.evil.example/a.jpg",
                "http://scontent.xx.fbcdn.net/a.jpg",
                "file:///etc/passwd",
                "nonsense"
            })
    void nothing_is_fetched_from_elsewhere(String address) {
        assertThat(download(new RemoteFile(address, "a", null, null, null, null, null)))
                .isEqualTo(new Download.Impossible("not-allowed"));
    }

    @Test
    void a_client_has_a_name_and_a_picture_that_is_known_by_its_path() {
        var found = (Profile.Found) channel.profile(account, platform.chat());

        assertThat(found.name()).isEqualTo("Ірина Мельник");
        var picture = Objects.requireNonNull(found.avatar());
        assertThat(picture.id()).contains(picture.name() + "?");
        assertThat(download(picture)).isInstanceOf(Download.Saved.class);
        assertThat(saved.size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"EMPTY", "REFUSED"})
    void a_client_of_whom_meta_tells_nothing_is_hidden(Names names) {
        platform.page().settings().names(names);

        assertThat(channel.profile(account, platform.chat())).isEqualTo(new Profile.Hidden());
    }

    @Test
    void a_profile_that_is_not_to_be_had_now_is_asked_for_again() {
        platform.page().faults().add(FaultRule.next(1, "profile", new Fault.Refusal(500, "Try again")));

        assertThat(channel.profile(account, platform.chat())).isInstanceOf(Profile.Failed.class);
    }

    private RemoteFile sent(byte[] bytes) {
        platform.client().media().file("рахунок 1.pdf", "application/pdf", bytes);
        var message =
                (Inbound.Message) channel.read(account, platform.next().body()).getFirst();
        return ((Content.Media) Optional.ofNullable(message.content()).orElseThrow()).file();
    }

    private Download download(RemoteFile file) {
        return channel.download(account, file, this::save);
    }

    private long save(InputStream body) {
        try {
            return body.transferTo(saved);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
