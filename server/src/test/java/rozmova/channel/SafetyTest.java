package rozmova.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.telegram.chat.Wire;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.shared.database.Database;
import rozmova.testing.Companies;
import rozmova.testing.Company;

/// Nothing is lost and nothing doubled, whatever the platform delivers.
@QuarkusTest
class SafetyTest {
    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    @Inject
    Companies companies;

    @Inject
    Database database;

    private Company kvitka;
    private TelegramChat phone;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        phone = kvitka.iryna();
    }

    @Test
    void an_update_that_is_delivered_twice_is_one_message() {
        kvitka.bot().updates().mischief().deliverTwice(2);
        phone.write("Раз");
        phone.write("Два");

        var id = kvitka.conversationWith("Два");

        assertThat(kvitka.texts(id)).containsExactly("Раз", "Два");
    }

    @Test
    void an_update_that_is_delivered_again_much_later_changes_nothing() {
        phone.write("Раз");
        var id = kvitka.conversationWith("Раз");
        kvitka.close(id);

        var again = kvitka.bot()
                .updates()
                .redeliver(kvitka.bot().updates().all().getFirst().id());
        phone.edit(1, "Раз!");

        assertThat(again.status()).isEqualTo(200);
        eventually(() -> assertThat(kvitka.texts(id)).containsExactly("Раз!"));
        assertThat(kvitka.conversation(id).path("state").asText()).isEqualTo("closed");
    }

    @Test
    void updates_in_reverse_order_are_all_there() {
        kvitka.bot().updates().mischief().reverse(3);
        List.of("Раз", "Два", "Три").forEach(phone::write);

        var id = eventually(() -> kvitka.conversations().getFirst().path("id").asLong());

        eventually(() -> assertThat(kvitka.texts(id)).containsExactlyInAnyOrder("Раз", "Два", "Три"));
        assertThat(kvitka.thread(id).at("/facts/inbound").asInt()).isEqualTo(3);
    }

    @Test
    void an_edit_that_overtakes_its_message_holds() {
        kvitka.bot().updates().mischief().reverse(2);
        var first = phone.write("Синя?");
        phone.edit(first.id(), "Зелена?");
        phone.write("Кінець");

        var id = eventually(() -> kvitka.conversations().getFirst().path("id").asLong());

        eventually(() -> assertThat(kvitka.texts(id)).containsExactlyInAnyOrder("Зелена?", "Кінець"));
        eventually(() -> assertThat(kvitka.bot().updates().waiting()).isEmpty());
        assertThat(kvitka.texts(id)).doesNotContain("Синя?");
    }

    @Test
    void an_unknown_kind_of_update_is_taken_and_ignored() {
        assertThat(deliver("{\"update_id\":5,\"chat_boost\":{\"chat\":{\"id\":1}}}"))
                .isEqualTo(200);

        phone.write("Далі");
        kvitka.conversationWith("Далі");
        assertThat(setAside()).isZero();
    }

    @Test
    void broken_json_is_taken_set_aside_and_blocks_nothing() {
        assertThat(deliver("{\"update_id\":")).isEqualTo(200);
        assertThat(deliver("")).isEqualTo(200);

        phone.write("Далі");

        kvitka.conversationWith("Далі");
        eventually(() -> assertThat(setAside()).isEqualTo(2));
    }

    @Test
    void an_event_that_cannot_be_processed_does_not_block_the_next_of_its_chat() {
        phone.write("Раз");
        poison(phone);
        phone.write("Три");

        var id = kvitka.conversationWith("Три");

        eventually(() -> assertThat(setAside()).isEqualTo(1));
        assertThat(kvitka.texts(id)).containsExactly("Раз", "Три");
        assertThat(problem()).contains("UnableToExecuteStatement").doesNotContain("\u0000");
    }

    @Test
    void an_event_that_is_set_aside_leaves_a_line_in_the_thread() {
        phone.write("Раз");
        var id = kvitka.conversationWith("Раз");

        poison(phone);

        eventually(() -> assertThat(kvitka.events(id)).containsExactly("unreadable"));
        assertThat(setAside()).isEqualTo(1);
    }

    @Test
    void an_event_of_somebody_unknown_that_is_set_aside_begins_nothing() {
        poison(phone);
        eventually(() -> assertThat(setAside()).isEqualTo(1));

        assertThat(kvitka.conversations()).isEmpty();
    }

    @Test
    void an_event_that_cannot_be_processed_costs_other_chats_of_the_same_burst_nothing() {
        var phones = IntStream.range(0, 12)
                .mapToObj(number -> kvitka.client("Клієнт", "№ " + number))
                .toList();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            phones.forEach(one -> people.execute(() -> {
                List.of("Раз", "Два").forEach(one::write);
                if (phones.indexOf(one) % 3 == 0) {
                    poison(one);
                }
                List.of("Три", "Чотири").forEach(one::write);
            }));
        }

        eventually(() -> assertThat(kvitka.conversations())
                .hasSize(phones.size())
                .allMatch(one -> one.at("/lastMessage/text").asText().equals("Чотири")));

        assertThat(kvitka.conversations().stream().map(one -> one.path("id").asLong()))
                .allSatisfy(id -> assertThat(kvitka.texts(id)).containsExactly("Раз", "Два", "Три", "Чотири"));
        eventually(() -> assertThat(setAside()).isEqualTo(4));
    }

    @Test
    void a_wrong_or_missing_secret_is_refused_and_leaves_no_row() {
        assertThat(knock(SECRET, "wrong")).isEqualTo(401);
        assertThat(knock(SECRET, "")).isEqualTo(401);
        assertThat(knock("X-Other", "x")).isEqualTo(401);

        assertThat(rows()).isZero();
    }

    @Test
    void what_came_with_a_wrong_secret_is_brought_again_by_the_platform() {
        kvitka.bot().updates().mischief().alterHeader(1, SECRET, "wrong");

        phone.write("Раз");

        kvitka.conversationWith("Раз");
        assertThat(kvitka.bot().updates().attempts().getFirst().status()).isEqualTo(401);
    }

    @Test
    void a_webhook_of_nobody_is_not_found() {
        var stranger = companies.desk().stranger();

        assertThat(stranger.post("/hooks/telegram/999999", "{}").status()).isEqualTo(404);
        assertThat(stranger.post("/hooks/viber/" + kvitka.channel(), "{}").status())
                .isEqualTo(404);
    }

    @Test
    void a_disconnected_channel_answers_that_it_is_gone() {
        kvitka.owner().delete("projects/{p}/channels/" + kvitka.channel()).good();

        assertThat(companies
                        .desk()
                        .stranger()
                        .post("/hooks/telegram/" + kvitka.channel(), "{}")
                        .status())
                .isEqualTo(410);
    }

    /// A press whose number is longer than the database's index takes.
    private void poison(TelegramChat chat) {
        var press = JsonNodeFactory.instance
                .objectNode()
                .put(
                        "id",
                        "\u0000"
                                + new Random(1)
                                        .ints(9_000, 'a', 'z')
                                        .mapToObj(Character::toString)
                                        .collect(Collectors.joining()))
                .put("data", "x");
        press.set("from", Wire.user(chat.person()));
        press.putObject("message").put("message_id", 1).put("date", 0).set("chat", Wire.chat(chat.person()));
        kvitka.bot()
                .updates()
                .publish("callback_query", press, "chat " + chat.person().id(), Duration.ofDays(1));
    }

    private int knock(String header, String value) {
        var stranger = companies.desk().stranger();
        return stranger.send(stranger.request("/hooks/telegram/" + kvitka.channel())
                        .header("Content-Type", "application/json")
                        .header(header, value)
                        .POST(BodyPublishers.ofString("{\"update_id\":1}")))
                .status();
    }

    private int deliver(String body) {
        return kvitka.bot()
                .updates()
                .deliverRaw(body.getBytes(StandardCharsets.UTF_8))
                .status();
    }

    private int setAside() {
        return kvitka.channelNow().path("setAside").asInt();
    }

    private long rows() {
        return database.read(reading -> reading.handle()
                .createQuery("select count(*) from raw_event where channel_id = :channel")
                .bind("channel", kvitka.channel())
                .mapTo(Long.class)
                .one());
    }

    private String problem() {
        return database.read(reading -> reading.handle()
                .createQuery("select problem from raw_event where channel_id = :channel and state = 'set_aside'")
                .bind("channel", kvitka.channel())
                .mapTo(String.class)
                .one());
    }
}
