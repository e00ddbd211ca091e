package rozmova.shared.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
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

    @ParameterizedTest
    @CsvSource({
        "п’ятницю, пятницю",
        "п'ятницю, пятниці",
        "обʼява, обявою",
        "комп’ютера, компютер",
        "мʼясо, мяса",
        "сім’я, сімї",
        "don't, dont",
        "O’Neil, oneil"
    })
    void a_word_is_found_without_its_apostrophe(String with, String without) {
        assertThat(found(with, without)).isTrue();
        assertThat(found(without, with)).isTrue();
        assertThat(found(without, without)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "вaзу, ваза",
        "B\u0430за, вазою",
        "1C, 1С",
        "А4, A4",
        "ВМХ, BMX",
        "MAMA, мама",
        "X\u0435рсон, Херсону",
        "Mарія, марії"
    })
    void letters_that_look_alike_are_the_same(String text, String query) {
        assertThat(found(text, query)).isTrue();
        assertThat(found(query, text)).isTrue();
        assertThat(found(text, '"' + text + '"')).isTrue();
        assertThat(found(document().name(text), query)).isTrue();
    }

    @Test
    void a_name_with_a_strange_letter_is_found_by_its_parts() {
        assertThat(found(document().name("Mельник"), "мель")).isTrue();
        assertThat(found(document().name("Мельник"), "Mельн")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "İSTANBUL, istanbul",
        "ISPARTA, ısparta",
        "straße, STRASSE",
        "STRAẞE, strasse",
        "ΣΊΣΥΦΟΣ, σίσυφος",
        "ΣΊΣΥΦΟΣ, σίσυφοσ",
        "ﬁnal, FINAL",
        "Ǆora, ǆora",
        "ԱՐԵՒ, արև",
        "Ёж, ёЖ",
        "ҐАВА, ґава",
        "１２, 12"
    })
    void capitals_are_the_same_letters_in_every_language(String text, String query) {
        assertThat(found(text, query)).isTrue();
        assertThat(found(query, text)).isTrue();
        assertThat(found(text, '"' + query + '"')).isTrue();
    }

    @Test
    void a_word_that_goes_on_after_a_last_letter_is_found() {
        assertThat(found("ΣΊΣΥΦΟΣΑ", "σίσυφος*")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"wi-fi, wifi", "wi‑fi, WIFI", "e-mail, email", "iPhone-15, iphone15", "1С-Бітрикс, 1сбітрикс"})
    void words_with_a_hyphen_may_be_written_as_one(String text, String query) {
        assertThat(found("новий " + text + " дім", query + " дім")).isTrue();
        assertThat(found("новий " + query + " дім", text + " дім")).isTrue();
        assertThat(found("новий " + text + " дім", "\"новий " + query + "\"")).isTrue();
        assertThat(found("новий " + text + " дім", "\"" + query + " дім\"")).isTrue();
        assertThat(found("новий " + query + " дім", "\"новий " + text + " дім\""))
                .isTrue();
    }

    @Test
    void parts_of_a_word_with_a_hyphen_are_words() {
        assertThat(found("інтернет-магазину", "магазин")).isTrue();
        assertThat(found("магазин в інтернеті", "інтернет-магазин")).isTrue();
        assertThat(found("магазин", "інтернет-магазин")).isFalse();
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
    void a_minus_excludes_numbers_and_emoji() {
        assertThat(found("ваза, сума 1500", "ваза -1500")).isFalse();
        assertThat(found("ваза, сума 1600", "ваза -1500")).isTrue();
        assertThat(found("ваза 🌷", "ваза -🌷")).isFalse();
        assertThat(found("ваза", "ваза -🌷")).isTrue();
        assertThat(found("Мій номер 067 123 45 67", "067 -123 -45 -67")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ваза",
                "вазу",
                "для",
                "wi-fi",
                "1500",
                "12,500",
                "067",
                "\"синя ваза\"",
                "🌷",
                "ваз*",
                "tel:0671234567"
            })
    void what_is_excluded_alone_leaves_everything_else(String query) {
        for (var text : List.of(
                "синя ваза",
                "вазон",
                "це для мами",
                "wifi",
                "Wi-Fi",
                "сума 1500",
                "12 500",
                "067 123 45 67",
                "🌷",
                "тарілка")) {
            assertThat(found(text, "-" + query)).as(text).isNotEqualTo(found(text, query));
        }
    }

    @Test
    void several_may_be_excluded_alone() {
        assertThat(found("тарілка", "-ваза -букет")).isTrue();
        assertThat(found("букети", "-ваза -букет")).isFalse();
    }

    @Test
    void small_words_alone_are_what_is_looked_for() {
        assertThat(found("це не те", "не")).isTrue();
        assertThat(found("ваза", "не")).isFalse();
        assertThat(found("і ще з мамою", "і з")).isTrue();
        assertThat(found("і ще", "і з")).isFalse();
        assertThat(found("це не те", "-ваза не")).isTrue();
        assertThat(found("тарілка", "-ваза не")).isFalse();
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

    @ParameterizedTest
    @ValueSource(strings = {"06", "067", "67", "671", "38", "380", "+38", "+380", "+3 8", "8 0", "806", "80"})
    void a_phone_number_that_is_being_typed_is_found(String query) {
        assertThat(found(document().phone("+380671234567"), query)).isTrue();
        assertThat(found(document().phone("067 123-45-67"), query)).isTrue();
        assertThat(found("Мій номер 067 123 45 67, дякую", query)).isTrue();
        assertThat(found("Телефонуйте: 050 765 43 21", query))
                .isEqualTo(query.contains("38") || query.endsWith("80") || query.equals("+3 8") || query.equals("8 0"));
        assertThat(found("Мій номер 0998067138", query)).isEqualTo(found("Телефонуйте: 050 765 43 21", query));
    }

    @Test
    void few_digits_beside_words_mean_a_phone_only_when_they_look_like_one() {
        var document = document().name("Олена").text("розмір").phone("+380671234567");

        assertThat(found(document, "олена 067")).isTrue();
        assertThat(found(document, "олена +38")).isTrue();
        assertThat(found(document, "розмір 67")).isFalse();
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

    @ParameterizedTest
    @ValueSource(strings = {"12 500", "12\u00A0500", "12\u202F500", "12'500", "12,500", "12.500", "12500"})
    void a_number_is_found_with_and_without_its_groups(String written) {
        var text = "сума " + written + " грн";

        for (var query : List.of(
                "12500",
                "12 500",
                "12,500",
                "сума 12500",
                "\"12500 грн\"",
                "\"сума 12500\"",
                "12500 грн",
                "12 500 грн")) {
            assertThat(found(text, query)).as(query).isTrue();
        }
        assertThat(found(text, "125000")).isFalse();
        assertThat(found(text, "12501")).isFalse();
    }

    @Test
    void a_long_number_is_found_with_and_without_its_groups() {
        assertThat(found("1 234 567 грн", "1234567 грн")).isTrue();
        assertThat(found("1234567 грн", "1 234 567 грн")).isTrue();
        assertThat(found("12 500", "\"12500\"")).isTrue();
        assertThat(found("12500", "\"12 500\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tel:+380671234567",
                "tel:+38-067-123-45-67;ext=5",
                "TEL:0671234567",
                "sms:+380671234567",
                "viber:+380671234567"
            })
    void a_copied_link_to_a_phone_finds_it(String query) {
        assertThat(found(document().phone("+380671234567"), query)).isTrue();
        assertThat(found("Мій номер 067 123 45 67", query)).isTrue();
        assertThat(found("tel:+380671234567", query)).isTrue();
        assertThat(found(document().phone("+380507654321"), query)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:olena.k@kvitka.example",
                "mailto:olena.k@kvitka.example?subject=Hi",
                "MAILTO:Olena.K@kvitka.example"
            })
    void a_copied_link_to_an_address_finds_it(String query) {
        assertThat(found(document().email("olena.k@kvitka.example"), query)).isTrue();
        assertThat(found("Пишіть: mailto:olena.k@kvitka.example", query)).isTrue();
    }

    @Test
    void an_address_on_the_web_is_found_however_it_begins() {
        assertThat(found("Дивіться kvitka.example/vase", "https://kvitka.example/vase"))
                .isTrue();
        assertThat(found("https://kvitka.example/vase", "kvitka.example/vase")).isTrue();
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
    @ValueSource(strings = {"", "  ", "\u202E", " \u200B"})
    void where_nothing_is_typed_there_is_no_condition(String query) {
        assertThat(WordQuery.parse(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!?.", "\"\"", "*", "-", "- -", "+-()", "@"})
    void what_has_no_word_finds_nothing(String query) {
        assertThat(found("!?. \"\" * - +-() @ ваза", query)).isFalse();
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
