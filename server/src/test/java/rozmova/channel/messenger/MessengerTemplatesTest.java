package rozmova.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.channel.Content;
import rozmova.channel.Inbound;

/// What another program of the Page asked or showed: all its words, and how many pictures there were.
class MessengerTemplatesTest {
    @Test
    void cards_have_their_words_and_buttons_one_after_the_other() {
        assertThat(echo("echo_cards").text()).isEqualTo("""
                Синя ваза
                850 ₴
                [Купити]
                [На сайт]

                Зелена ваза
                700 ₴
                Остання
                [Купити]""");
        assertThat(echo("echo_cards").content()).isEqualTo(new Content.Shared("cards", null, null, 2));
    }

    @Test
    void a_card_that_stands_alone_has_a_name() {
        assertThat(echo("echo_card_alone").text()).isEqualTo("Ручна робота");
        assertThat(echo("echo_card_alone").content()).isEqualTo(new Content.Shared("cards", "Синя ваза", null, 1));
    }

    @Test
    void a_question_stands_with_the_answers_that_it_offered() {
        assertThat(echo("echo_question").text()).isEqualTo("""
                На який бюджет розраховуєте?
                [До 500 ₴]
                [500–1000 ₴]
                [Зателефонувати]""");
        assertThat(echo("echo_question").content()).isEqualTo(new Content.Shared("question", null, null));
    }

    @Test
    void a_question_that_is_the_messages_text_as_well_stands_once() {
        assertThat(echo("echo_inbox_menu").text()).isEqualTo("Вітаємо! Що вас цікавить?\n[Доставка]");
    }

    @Test
    void a_receipt_says_what_was_bought_for_how_much_and_where_it_goes() {
        assertThat(echo("echo_receipt").text()).isEqualTo("""
                Ірина Мельник
                K-17
                Visa 2345
                Хрещатик, 1
                Київ
                01001
                UA
                910 UAH
                Синя ваза
                Ручна робота
                850 UAH""");
        assertThat(echo("echo_receipt").content()).isEqualTo(new Content.Shared("receipt", null, null, 1));
    }

    @Test
    void a_picture_without_words_is_counted() {
        assertThat(echo("echo_media").content())
                .isEqualTo(new Content.Shared("template", null, "https://www.facebook.com/commerce/update/", 1));
    }

    @Test
    void a_form_that_is_new_keeps_its_words() {
        assertThat(echo("echo_new_form").text()).isEqualTo("500 UAH\nІрині\nЗ днем народження!");
        assertThat(echo("echo_new_form").content()).isEqualTo(new Content.Shared("template", null, null));
    }

    @Test
    void a_form_that_shows_nothing_is_named() {
        assertThat(echo("echo_empty_form").content()).isEqualTo(new Content.Unsupported("template"));
    }

    @Test
    void products_that_a_client_passed_on_stand_below_their_question() {
        assertThat(MessengerReader.read(Fixtures.bytes("product_two"), Fixtures.APP))
                .singleElement()
                .isInstanceOfSatisfying(Inbound.Message.class, message -> {
                    assertThat(message.text()).isEqualTo("Котра краща?\nСиня ваза\n850 ₴\n\nЗелена ваза\n700 ₴");
                    assertThat(message.content()).isEqualTo(new Content.Shared("template", null, null, 2));
                });
    }

    @Test
    void what_a_client_answers_to_a_form_is_said_by_the_client() {
        assertThat(MessengerReader.read(Fixtures.bytes("feedback"), Fixtures.APP))
                .singleElement()
                .isInstanceOfSatisfying(Inbound.Message.class, message -> {
                    assertThat(message.text()).isEqualTo("4\nГарно, та довго везли");
                    assertThat(message.content()).isEqualTo(new Content.Shared("feedback", null, null));
                });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "echo_question, true",
        "echo_cards, true",
        "echo_inbox_menu, true",
        "echo_inbox_product, false",
        "echo_inbox, false",
        "echo_other_app, false",
        "echo_image, false"
    })
    void what_no_person_can_have_made_by_hand_is_automatic(String fixture, boolean automatic) {
        assertThat(echo(fixture).automatic()).isEqualTo(automatic);
    }

    private static Inbound.Echo echo(String fixture) {
        return (Inbound.Echo)
                MessengerReader.read(Fixtures.bytes(fixture), Fixtures.APP).getFirst();
    }
}
