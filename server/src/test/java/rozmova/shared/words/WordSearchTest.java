package rozmova.shared.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;

/// What finds what. PostgreSQL itself compares: what is written here is what people see.
@QuarkusTest
class WordSearchTest {
    private static final long KVITKA = 7;
    private static final long NEIGHBOUR = 77;

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(strings = {"ваза", "вазу", "вази", "вазою", "ваз", "ВАЗА", "вазам"})
    void a_ukrainian_word_is_found_in_any_case(String query) {
        assertThat(found("Покажіть, будь ласка, синю вазу", query)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "відправили, відправити",
        "замовлю, замовити",
        "діти, дитина",
        "людей, людина",
        "ґрунту, грунт",
        "йшов, йти"
    })
    void ukrainian_forms_come_from_a_dictionary(String text, String query) {
        assertThat(found(text, query + " дякую")).isFalse();
        assertThat(found(text + " дякую", query + " дякую")).isTrue();
        assertThat(found(query + " дякую", text + " дякую")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"магазинов, магазин", "вазы, вазами", "доставку, доставка", "красивый, красивого"})
    void a_russian_word_is_found_in_any_case(String text, String query) {
        assertThat(found(text, query)).isTrue();
        assertThat(found(query, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"vases, vase", "ordered, orders", "deliveries, delivery", "shop's, shop"})
    void an_english_word_is_found_in_any_form(String text, String query) {
        assertThat(found(text, query)).isTrue();
        assertThat(found(query, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "зелёный, зеленый",
        "п’ять, п'ять",
        "пʼять, п`ять",
        "п′ять, п‘ять",
        "об\u00ADкладинка, обкладинка",
        "ва\u200Bза, ваза",
        "ва\u0301за, ваза",
        "і\u0308жак, їжак",
        "Café, cafe\u0301"
    })
    void one_word_has_many_spellings(String text, String query) {
        assertThat(found(text, query)).isTrue();
        assertThat(found(text, '"' + query + '"')).isTrue();
        assertThat(found(query, text)).isTrue();
    }

    @Test
    void quotes_mean_exactly_this_form() {
        assertThat(found("синя ваза", "\"ваза\"")).isTrue();
        assertThat(found("синю вазу", "\"ваза\"")).isFalse();
        assertThat(found("синя ваза", "«ваза»")).isTrue();
    }

    @Test
    void quoted_words_follow_one_another() {
        assertThat(found("велика синя ваза", "\"синя ваза\"")).isTrue();
        assertThat(found("синя, ваза!", "\"синя ваза\"")).isTrue();
        assertThat(found("ваза синя", "\"синя ваза\"")).isFalse();
        assertThat(found("синя нова ваза", "\"синя ваза\"")).isFalse();
    }

    @Test
    void a_phrase_never_crosses_two_messages() {
        var document = document().text("Мені синя").text("ваза подобається");

        assertThat(found(document, "\"синя ваза\"")).isFalse();
        assertThat(found(document, "синя ваза")).isTrue();
    }

    @Test
    void several_words_must_all_be_there() {
        assertThat(found("синя ваза", "вази синьої")).isTrue();
        assertThat(found("синя ваза", "синя тарілка")).isFalse();
    }

    @Test
    void the_last_word_may_still_be_typed() {
        assertThat(found("Доставка завтра", "дос")).isTrue();
        assertThat(found("Столи завтра", "ст")).isFalse();
        assertThat(found("Доставка завтра", "дос завтра")).isFalse();
        assertThat(found("Доставка завтра", "\"дос\"")).isFalse();
    }

    @Test
    void a_star_means_that_the_word_goes_on() {
        assertThat(found("Доставка завтра", "дос* завтра")).isTrue();
        assertThat(found("Доставка завтра", "д* завтра")).isTrue();
    }

    @Test
    void a_minus_excludes() {
        assertThat(found("синя ваза", "ваза -тарілка")).isTrue();
        assertThat(found("синя ваза, тарілка", "ваза -тарілки")).isFalse();
        assertThat(found("синя ваза", "ваза -\"синя ваза\"")).isFalse();
    }

    @Test
    void small_words_are_not_insisted_on() {
        assertThat(found("ваза мамі", "ваза для мами")).isTrue();
        assertThat(found("ваза мамі", "\"ваза для мами\"")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+380671234567",
                "+380 (67) 123-45-67",
                "00380671234567",
                "380671234567",
                "067 123 45 67",
                "0671234567",
                "(067) 123-45-67",
                "067.123.45.67",
                "8 067 123 45 67",
                "67 123 45 67",
                "123 45 67",
                "4567",
                "1234567",
                "067 123",
                "38067123"
            })
    void a_phone_number_is_found_however_it_is_written(String query) {
        assertThat(found(document().phone("+380671234567"), query)).isTrue();
        assertThat(found(document().phone("067 123-45-67"), query)).isTrue();
        assertThat(found("Мій номер 067 123 45 67, дякую", query)).isTrue();
        assertThat(found("Телефонуйте: +38(067)1234567", query)).isTrue();
        assertThat(found("Телефонуйте: 067 765 43 21", query)).isFalse();
    }

    @Test
    void a_number_abroad_is_found_with_and_without_its_country() {
        assertThat(found(document().phone("+49 171 1234567"), "0171 1234567")).isTrue();
        assertThat(found(document().phone("0171 1234567"), "+49 171 1234567")).isTrue();
    }

    @Test
    void two_numbers_side_by_side_are_two() {
        var text = "067 123 45 67 050 765 43 21";

        assertThat(found(text, "+380671234567")).isTrue();
        assertThat(found(text, "+380507654321")).isTrue();
    }

    @Test
    void prices_and_numbers_of_orders_are_found_as_such() {
        assertThat(found("Замовлення 1500, сума 2300 грн", "1500")).isTrue();
        assertThat(found("Замовлення 1500, сума 2300 грн", "2300 1500")).isTrue();
        assertThat(found("Замовлення 1500, сума 2300 грн", "замовлення 15000")).isFalse();
        assertThat(found("розмір 42", "42")).isTrue();
    }

    @Test
    void an_email_address_is_found_whole_and_by_its_parts() {
        var document = document().email("Olena.K@kvitka.example");

        assertThat(found(document, "olena.k@kvitka.example")).isTrue();
        assertThat(found(document, "kvitka.example")).isTrue();
        assertThat(found(document, "olena")).isTrue();
        assertThat(found(document, "olena.k@kvi")).isTrue();
        assertThat(found(document, "k.olena@kvitka.example")).isFalse();
        assertThat(found("Пишіть на olena.k@kvitka.example!", "olena.k@kvitka.example"))
                .isTrue();
    }

    @Test
    void a_name_is_found_in_its_forms_and_by_its_parts() {
        var document = document().name("Ірина Мельник");

        assertThat(found(document, "Ірини")).isTrue();
        assertThat(found(document, "мельник ірина")).isTrue();
        assertThat(found(document, "льни")).isTrue();
        assertThat(found(document, "льни рина")).isTrue();
        assertThat(found(document, "\"льни\"")).isFalse();
        assertThat(found(document, "ни")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kvitka_shop", "@kvitka_shop", "kvitka", "shop", "itka", "tka_sh", "KVITKASHOP", "ho shop"})
    void a_nickname_is_found_by_its_parts(String query) {
        assertThat(found(document().nickname("@Kvitka_Shop"), query)).isEqualTo(!query.startsWith("ho"));
    }

    @Test
    void parts_of_words_are_found_in_names_only() {
        assertThat(found("Мельник", "льни")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Дякую🌷, дякую",
        "🌷🌷, 🌷",
        "ваза 🌷 синя, \"ваза синя\"",
        "שלום עולם, עולם",
        "مرحبا بالعالم, بالعالم",
        "\u202Eשלום\u202C, שלום",
        "𝓐𝓷𝓷𝓪, anna",
        "❤️ люблю, ❤️ люблю",
        "Їжак і Ґава, їжак гава"
    })
    void every_script_is_found(String text, String query) {
        assertThat(found(text, query)).isTrue();
        assertThat(found(document().name(text).nickname(text), query)).isTrue();
    }

    @Test
    void very_long_words_are_found_by_how_they_begin() {
        var word = "ї".repeat(3_000);

        assertThat(found(word, word.substring(0, 190))).isTrue();
        assertThat(found(document().name("𝒳".repeat(500)).nickname("😀x𝒳".repeat(500)), "xxx*"))
                .isTrue();
    }

    @Test
    void a_conversation_of_any_length_is_stored_and_its_beginning_found() {
        var document = document();
        IntStream.range(0, 60_000).forEach(number -> document.text("слово" + number + " повтор"));

        assertThat(found(document, "слово1 повтор")).isTrue();
        assertThat(found(document, "\"слово30 повтор\"")).isTrue();
        assertThat(found(document, "слово20000")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\\",
                "''",
                "' | 'a",
                "\\'",
                "a\\",
                "a & b",
                "a | !b",
                "!a",
                "a:*",
                "a:A",
                "<->",
                "a <-> b",
                "(a",
                "a)",
                "\"",
                "\"a",
                "\"\"",
                "- -",
                "-",
                "--a",
                "*",
                "***",
                "a\u0000b",
                "\u0000",
                "%_",
                "\uD83D",
                "a\uDE00",
                "\u202E",
                "o'neil",
                "' or 1=1 --",
                "::tsquery",
                "+",
                "+-()",
                "0",
                "0000",
                "00380",
                "@",
                "@@@",
                "x@",
                "=ваза",
                "#4567"
            })
    void nothing_that_is_typed_or_written_is_a_mistake(String hostile) {
        var document = document()
                .text(hostile)
                .name(hostile)
                .nickname(hostile)
                .email(hostile)
                .phone(hostile);

        assertThatCode(() -> {
                    WordQuery.parse(hostile).ifPresent(query -> found(document, query));
                    found(document.text("далі"), "далі " + hostile);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!?.", "\"\"", "на", "і з", "-ваза", "\u202E", "*"})
    void what_says_nothing_is_no_condition(String query) {
        assertThat(WordQuery.parse(query)).isEmpty();
    }

    @Test
    void too_much_is_refused_in_words() {
        assertThatThrownBy(() -> WordQuery.parse("а".repeat(201))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("query-too-long");
            assertThat(problem.field()).isEqualTo("q");
        });
        assertThatThrownBy(() -> WordQuery.parse("ваза ".repeat(21))).isInstanceOf(Problem.class);
    }

    @Test
    void the_neighbours_words_are_none_of_ours() {
        var theirs = WordForms.document(NEIGHBOUR).text("ваза").name("Ірина").phone("0671234567");

        assertThat(found(theirs, "ваза")).isFalse();
        assertThat(found(theirs, "рин")).isFalse();
        assertThat(found(theirs, "0671234567")).isFalse();
        assertThat(found(theirs, "-тарілка ваза")).isFalse();
    }

    private boolean found(String text, String query) {
        return found(document().text(text), query);
    }

    private boolean found(WordDocument document, String query) {
        return found(document, WordQuery.parse(query).orElseThrow());
    }

    private boolean found(WordDocument document, WordQuery query) {
        return database.read(reading -> reading.handle()
                .createQuery("select :document::tsvector @@ :query::tsquery")
                .bind("document", document.toString())
                .bind("query", query.tsquery(KVITKA))
                .mapTo(Boolean.class)
                .one());
    }

    private static WordDocument document() {
        return WordForms.document(KVITKA);
    }
}
