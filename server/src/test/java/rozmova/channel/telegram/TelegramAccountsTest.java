package rozmova.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Delivery;
import rozmova.channel.Outbound;
import rozmova.channel.Signal;
import rozmova.channel.Window;
import rozmova.sandbox.telegram.chat.Connection;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.phone.TelegramBusiness;
import rozmova.sandbox.telegram.phone.TelegramChat;

/// Answering in the name of a person whose own account the bot is attached to.
class TelegramAccountsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final TelegramPlatform platform = new TelegramPlatform();
    private final TelegramChannel channel = platform.channel();
    private final ConnectedChannel account = platform.account();
    private final TelegramBusiness olena = platform.business();
    private final TelegramChat client = platform.client(olena);
    private final String chat = "b:" + olena.id() + ":" + platform.chat();

    @AfterEach
    void hangUp() {
        platform.close();
    }

    @Test
    void an_answer_arrives_from_the_owner_and_not_in_the_bots_own_chat() {
        var asked = client.write("Чи є синя?");

        var sent = channel.send(account, new Outbound.Text(to(chat + ":" + asked.id()), "Так"));

        var received = client.received().getLast();
        assertThat(sent).isInstanceOfSatisfying(Delivery.Sent.class, done -> assertThat(done.externalId())
                .isEqualTo(chat + ":" + received.id()));
        assertThat(received.text()).isEqualTo("Так");
        assertThat(received.replyTo()).isEqualTo(asked.id());
        assertThat(platform.received()).isEmpty();
    }

    @Test
    void what_was_sent_is_changed_and_taken_back() {
        client.write("Чи є синя?");
        var sent = (Delivery.Sent) send("Так");

        assertThat(channel.edit(account, to(null), sent.externalId(), "Ні", false))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(client.received()).extracting(Message::text).containsExactly("Ні");
        assertThat(channel.delete(account, to(null), sent.externalId())).isInstanceOf(Delivery.Sent.class);
        assertThat(client.received().getFirst().deleted()).isTrue();
    }

    @Test
    void typing_and_reading_are_shown() {
        var asked = client.write("Чи є синя?");

        channel.signal(account, to(null), Signal.TYPING);
        channel.signal(account, to(chat + ":" + asked.id()), Signal.SEEN);

        assertThat(client.action()).isEqualTo("typing");
        assertThat(client.readUpTo()).isEqualTo(asked.id());
    }

    @Test
    void a_closed_window_a_missing_right_and_a_lost_connection_are_told_apart() {
        assertThat(code(send("Вітаю"))).isEqualTo("window-closed");
        client.write("Чи є синя?");
        olena.allow(new Connection.Rights(false, true, true));
        assertThat(code(send("Так"))).isEqualTo("business-forbidden");
        olena.detach();
        assertThat(code(send("Так"))).isEqualTo("business-disconnected");
    }

    @Test
    void the_window_closes_a_day_after_the_clients_last_message() {
        assertThat(channel.window(chat, NOW.minus(Duration.ofHours(23)), NOW))
                .isEqualTo(new Window(true, null, NOW.plus(Duration.ofHours(1))));
        assertThat(channel.window(chat, NOW.minus(Duration.ofHours(24)), NOW))
                .isEqualTo(new Window(false, "window-closed", null));
        assertThat(channel.window(chat, null, NOW).open()).isFalse();
    }

    @Test
    void the_bots_own_chat_is_always_open() {
        assertThat(channel.window(platform.chat(), null, NOW)).isEqualTo(Window.ALWAYS);
    }

    private Delivery send(String text) {
        return channel.send(account, new Outbound.Text(to(null), text));
    }

    private static String code(Delivery delivery) {
        return ((Delivery.Refused) delivery).code();
    }

    private Outbound.To to(@Nullable String replyTo) {
        return new Outbound.To(chat, "m:1", Instant.now(), replyTo);
    }
}
