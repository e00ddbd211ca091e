package rozmova.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rozmova.channel.Channel;
import rozmova.channel.ChannelContract;
import rozmova.channel.Check;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Credentials;
import rozmova.channel.Delivery;
import rozmova.channel.Download;
import rozmova.channel.Outbound;
import rozmova.channel.Polling;
import rozmova.channel.RemoteFile;
import rozmova.channel.Ticket;
import rozmova.channel.Trouble;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.shared.secret.Secret;

class TelegramChannelTest implements ChannelContract {
    private static final RemoteFile UNNAMED = new RemoteFile("nothing", "a.bin", null, null, null, null, null);

    private Path directory;
    private TelegramPlatform platform;
    private TelegramChannel channel;
    private ConnectedChannel account;

    @BeforeEach
    void connect(@TempDir Path temporary) {
        directory = temporary;
        platform = new TelegramPlatform();
        channel = platform.channel();
        account = platform.account();
        assertThat(channel.listen(account, platform.webhook())).isEmpty();
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
    void a_malformed_token_is_told_without_asking_the_platform() {
        assertThat(channel.check(Credentials.of(new Secret("kvitka_bot"))))
                .isInstanceOfSatisfying(
                        Check.Refused.class,
                        refused -> assertThat(refused.trouble().code()).isEqualTo("token-malformed"));
    }

    @Test
    void exactly_the_kinds_that_we_read_are_asked_for() {
        assertThat(platform.bot().updates().allowed())
                .containsExactlyInAnyOrder(
                        "message",
                        "edited_message",
                        "callback_query",
                        "my_chat_member",
                        "message_reaction",
                        "business_connection",
                        "business_message",
                        "edited_business_message",
                        "deleted_business_messages");
    }

    @Test
    void leaving_takes_the_webhook_away() {
        assertThat(channel.leave(account)).isEmpty();
        assertThat(platform.bot().updates().hook()).isEmpty();
    }

    @Test
    void two_programs_that_ask_for_news_are_told_apart() {
        assertThat(channel.poll(account, null))
                .isEqualTo(new Polling.Batch.Failed(new Trouble(
                        "conflict",
                        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete"
                                + " the webhook first",
                        false)));
    }

    @Test
    void an_answer_to_a_message_that_is_gone_arrives_without_the_quote() {
        var sent = channel.send(account, new Outbound.Text(to(platform.chat() + ":999"), "Так"));

        assertThat(sent).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void a_file_goes_out_byte_for_byte_with_its_name_and_caption() throws IOException {
        var file = Files.write(directory.resolve("stored"), new byte[] {0, 1, 2, (byte) 255, '\r', '\n', '-', '-'});

        var sent = channel.send(account, upload(file, "рахунок \"1\".pdf", "application/pdf"));

        assertThat(sent).isInstanceOf(Delivery.Sent.class);
        assertThat(platform.received()).containsExactly("Ось");
        assertThat(platform.lastFile().bytes()).isEqualTo(Files.readAllBytes(file));
        assertThat(platform.lastFile().name()).isEqualTo("рахунок _1_.pdf");
    }

    @Test
    void a_file_that_is_not_on_our_disk_any_more_breaks_no_channel() {
        assertThat(channel.send(account, upload(directory.resolve("gone"), "a.pdf", "application/pdf")))
                .isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void a_clients_file_is_read_to_its_end() {
        var sent = platform.document("рахунок.pdf", new byte[100_000]);
        var bytes = new ByteArrayOutputStream();

        var download = channel.download(account, remote(sent, 100_000L), body -> copied(body, bytes));

        assertThat(download).isEqualTo(new Download.Saved(100_000));
        assertThat(bytes.toByteArray()).isEqualTo(new byte[100_000]);
    }

    @Test
    void a_file_above_20_megabytes_is_not_even_asked_for() {
        assertThat(channel.download(account, remote("any", (20L << 20) + 1), body -> 0L))
                .isEqualTo(new Download.Impossible("too-large"));
    }

    @Test
    void a_platform_that_calls_a_file_too_big_is_believed() {
        platform.bot()
                .faults()
                .add(FaultRule.next(1, "getFile", new Fault.Refusal(400, "Bad Request: file is too big")));

        assertThat(channel.download(account, UNNAMED, body -> 0L)).isEqualTo(new Download.Impossible("too-large"));
    }

    @Test
    void a_file_that_is_not_to_be_had_now_is_tried_again() {
        assertThat(channel.download(account, UNNAMED, body -> 0L)).isInstanceOf(Download.Failed.class);
    }

    @Test
    void a_file_that_breaks_off_is_tried_again() {
        var sent = platform.document("a.pdf", new byte[1000]);

        assertThat(channel.download(account, remote(sent, 1000L), body -> {
                    throw new UncheckedIOException(new IOException("closed"));
                }))
                .isInstanceOf(Download.Failed.class);
    }

    @Test
    void links_lead_to_the_bot_and_carry_the_token() {
        assertThat(channel.link("kvitka_bot")).isEqualTo(URI.create(platform.links() + "/kvitka_bot"));
        assertThat(channel.deepLink("kvitka_bot", new Ticket("tok-1", "#K7M2QXWP ")))
                .isEqualTo(URI.create(platform.links() + "/kvitka_bot?start=tok-1"));
    }

    private Outbound.Upload upload(Path file, String name, String type) {
        return new Outbound.Upload(to(null), file, name, type, file.toFile().length(), "Ось", null);
    }

    private Outbound.To to(@Nullable String replyTo) {
        return new Outbound.To(platform.chat(), "m:1", Instant.now(), replyTo);
    }

    private static RemoteFile remote(String id, Long size) {
        return new RemoteFile(id, "a.pdf", "application/pdf", size, null, null, null);
    }

    private static Long copied(InputStream body, ByteArrayOutputStream bytes) {
        try {
            return body.transferTo(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
