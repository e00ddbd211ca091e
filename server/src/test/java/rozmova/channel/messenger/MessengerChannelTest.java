package rozmova.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.channel.Channel;
import rozmova.channel.ChannelContract;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Delivery;
import rozmova.channel.Inbound;
import rozmova.channel.Outbound;
import rozmova.channel.Signal;
import rozmova.channel.Ticket;
import rozmova.channel.Window;

class MessengerChannelTest implements ChannelContract {
    private Path directory;
    private MessengerPlatform platform;
    private MessengerChannel channel;
    private ConnectedChannel account;

    @BeforeEach
    void connect(@TempDir Path temporary) {
        directory = temporary;
        platform = new MessengerPlatform();
        channel = MessengerPlatform.channel(platform.config(), InstantSource.system());
        account = platform.account(platform.webhook(1), null);
        assertThat(channel.listen(account, platform.webhook(1))).isEmpty();
    }

    @AfterEach
    void hangUp() {
        platform.close();
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public ConnectedChannel account() {
        return account;
    }

    @Override
    public Platform platform() {
        return platform;
    }

    @Test
    void what_we_sent_comes_back_with_our_reference() {
        send("Вітаю", Instant.now(), null);

        var echo = channel.read(account, platform.next().body()).getFirst();

        assertThat(echo).isInstanceOfSatisfying(Inbound.Echo.class, ours -> {
            assertThat(ours.reference()).isEqualTo("m:1");
            assertThat(ours.author()).isNull();
            assertThat(ours.client().chat()).isEqualTo(platform.chat());
            assertThat(ours.externalId())
                    .isEqualTo(platform.client().received().getLast().mid());
        });
    }

    @Test
    void what_somebody_wrote_in_the_pages_own_inbox_comes_with_its_author() {
        platform.page().writeFromInbox(platform.chat(), "Вітаю з Фейсбуку");

        var echo = channel.read(account, platform.next().body()).getFirst();

        assertThat(echo).isInstanceOfSatisfying(Inbound.Echo.class, foreign -> {
            assertThat(foreign.text()).isEqualTo("Вітаю з Фейсбуку");
            assertThat(foreign.reference()).isNull();
            assertThat(foreign.author()).isEqualTo("facebook-inbox");
        });
    }

    @Test
    void an_answer_stands_with_what_it_answers_to_even_in_an_album() {
        var question = platform.client().write("Скільки?").mid();

        send("850 ₴", Instant.now(), question + "#2");

        assertThat(platform.client().received().getLast().replyTo()).isEqualTo(question);
    }

    @Test
    void after_a_day_an_answer_goes_out_as_a_late_one() {
        heard(Duration.ofDays(2));

        assertThat(send("Вітаю", Instant.now().minus(Duration.ofDays(2)), null)).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void after_a_week_nothing_is_even_asked() {
        platform.revokeToken();

        assertThat(send("Вітаю", Instant.now().minus(Duration.ofDays(8)), null))
                .isInstanceOfSatisfying(Delivery.Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo("window-closed"));
        assertThat(send("Вітаю", null, null)).isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void a_window_that_meta_sees_as_closed_is_closed() {
        heard(Duration.ofDays(2));

        assertThat(send("Вітаю", Instant.now(), null))
                .isInstanceOfSatisfying(Delivery.Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo("window-closed"));
    }

    @Test
    void the_window_is_a_day_and_a_week_for_late_answers() {
        var now = Instant.parse("2026-11-22T12:00:00Z");
        var today = now.minus(Duration.ofHours(23));
        var yesterday = now.minus(Duration.ofHours(25));

        assertThat(channel.window("1", today, now)).isEqualTo(new Window(true, null, today.plus(Duration.ofHours(24))));
        assertThat(channel.window("1", yesterday, now))
                .isEqualTo(new Window(true, "human-agent", yesterday.plus(Duration.ofDays(7))));
        assertThat(channel.window("1", now.minus(Duration.ofDays(8)), now))
                .isEqualTo(new Window(false, "window-closed", null));
        assertThat(channel.window("1", null, now)).isEqualTo(new Window(false, "window-closed", null));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"image/png, image", "application/pdf, file", "image/svg+xml, file", "not a type, file"})
    void a_file_goes_out_byte_for_byte_as_what_it_is(String type, String kind) throws IOException {
        var file = Files.write(directory.resolve("stored"), new byte[] {0, 1, 2, (byte) 255, '\r', '\n', '-', '-'});

        assertThat(channel.send(account, upload(file, type))).isInstanceOf(Delivery.Sent.class);

        var received = platform.client().received().getLast();
        assertThat(platform.client().file(received).bytes()).isEqualTo(Files.readAllBytes(file));
        assertThat(platform.client().file(received).name()).isEqualTo("рахунок _1_.pdf");
        assertThat(received.content().at("/attachments/0/type").asText()).isEqualTo(kind);
    }

    @Test
    void a_file_that_is_not_on_our_disk_any_more_breaks_no_channel() {
        assertThat(channel.send(account, upload(directory.resolve("gone"), "application/pdf")))
                .isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void a_place_goes_out_as_a_link_to_a_map() {
        channel.send(account, new Outbound.Place(to(Instant.now(), null), 50.45, 30.5234));

        assertThat(platform.received()).containsExactly("https://maps.google.com/?q=50.45,30.5234");
    }

    @Test
    void the_client_sees_that_we_read_and_type() {
        var to = to(Instant.now(), null);

        channel.signal(account, to, Signal.SEEN);
        channel.signal(account, to, Signal.TYPING);

        assertThat(platform.client().typing()).isTrue();
        assertThat(platform.client().marks().pageSaw()).isAfter(Instant.EPOCH);
    }

    @Test
    void links_lead_to_the_page_and_carry_the_token_and_the_code() {
        var links = platform.config().links();

        assertThat(channel.link("kvitka.shop")).isEqualTo(URI.create(links + "/kvitka.shop"));
        assertThat(channel.deepLink("kvitka.shop", new Ticket("tok-1", "#K7M2QXWP ")))
                .isEqualTo(URI.create(links + "/kvitka.shop?ref=tok-1&text=%23K7M2QXWP%20"));
    }

    private void heard(Duration ago) {
        platform.page()
                .findChat(platform.chat())
                .orElseThrow()
                .heard(Instant.now().minus(ago));
    }

    private Delivery send(String text, @Nullable Instant heard, @Nullable String replyTo) {
        return channel.send(account, new Outbound.Text(to(heard, replyTo), text));
    }

    private Outbound.Upload upload(Path file, String type) {
        return new Outbound.Upload(
                to(Instant.now(), null),
                file,
                "рахунок \"1\".pdf",
                type,
                file.toFile().length(),
                "",
                null);
    }

    private Outbound.To to(@Nullable Instant heard, @Nullable String replyTo) {
        return new Outbound.To(platform.chat(), "m:1", heard, replyTo);
    }
}
