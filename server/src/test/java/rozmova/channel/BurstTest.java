package rozmova.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.testing.Companies;
import rozmova.testing.Company;

@QuarkusTest
class BurstTest {
    private static final int CHATS = 50;
    private static final List<String> WORDS =
            IntStream.range(0, 20).mapToObj(number -> "повідомлення " + number).toList();

    @Inject
    Companies companies;

    @Test
    void a_thousand_updates_with_doubles_are_a_thousand_messages_in_order() {
        var kvitka = companies.open();
        kvitka.bot().updates().mischief().deliverTwice(300);
        var phones = IntStream.range(0, CHATS)
                .mapToObj(number -> kvitka.client("Клієнт", "№ " + number))
                .toList();

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            phones.forEach(phone -> people.execute(() -> WORDS.forEach(phone::write)));
        }

        // Patience for every hundred, not for all: machines differ.
        IntStream.iterate(900, left -> left >= 0, left -> left - 100)
                .forEach(left -> eventually(() ->
                        assertThat(kvitka.bot().updates().waiting().size()).isLessThanOrEqualTo(left)));
        eventually(() -> assertThat(kvitka.conversations())
                .hasSize(CHATS)
                .allMatch(one -> one.at("/lastMessage/text").asText().equals(WORDS.getLast())));
        assertThat(kvitka.conversations().stream().map(one -> one.path("id").asLong()))
                .allSatisfy(id -> assertThat(kvitka.texts(id)).isEqualTo(WORDS));
        assertThat(kvitka.channelNow().path("setAside").asInt()).isZero();
    }

    @Test
    void answers_of_many_chats_leave_in_order_of_each() {
        var kvitka = companies.open();
        var phones = IntStream.range(0, 10)
                .mapToObj(number -> kvitka.client("Клієнт", "№ " + number))
                .toList();
        IntStream.range(0, 10).forEach(number -> phones.get(number).write("я " + number));

        IntStream.range(0, 10).forEach(number -> {
            var id = kvitka.conversationWith("я " + number);
            WORDS.subList(0, 5).forEach(text -> kvitka.answer(id, text));
        });

        phones.forEach(phone -> eventually(() -> received(phone)));
    }

    private static void received(TelegramChat phone) {
        assertThat(Company.received(phone)).isEqualTo(WORDS.subList(0, 5));
    }
}
