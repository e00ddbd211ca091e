package rozmova.shared.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Hits stand between brackets.
class WordMarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ваза             | Покажіть синю вазу, будь ласка      | Покажіть синю [вазу], будь ласка
            вазы             | У вазах і без ваз                   | У [вазах] і без [ваз]
            "ваза"           | Ваза та вазу                        | [Ваза] та вазу
            "синя ваза"      | Синя, ваза; синя велика ваза        | [Синя, ваза]; синя велика ваза
            дос              | Доставка досі                       | [Доставка] [досі]
            п'ять            | Є П’ЯТЬ штук, п\u00ADʼять           | Є [П’ЯТЬ] штук, [п\u00ADʼять]
            синя ваза        | Ваза синя                           | [Ваза] [синя]
            ваза -синя       | Ваза синя                           | [Ваза] синя
            🌷 дякую         | 🌷 Дякую 👍                         | [🌷] [Дякую] 👍
            шоколад          | Аня 👩‍👩‍👧 любить шоколад             | Аня 👩‍👩‍👧 любить [шоколад]
            067 123 45 67    | Телефон +38 (067) 123-45-67, дякую  | Телефон +[38 (067) 123-45-67], дякую
            4567             | Телефон 0671234567                  | Телефон [0671234567]
            1500             | Сума 1500 грн                       | Сума [1500] грн
            2300 1500        | Сума 1500 грн                       | Сума 1500 грн
            a.k@kvitka.e     | Пишіть на a.k@kvitka.example        | Пишіть на [a.k@kvitka.example]
            льни             | Мельник                             | Мельник
            12500            | Сума 12 500 грн                     | Сума [12 500] грн
            12 500           | Сума 12500 грн                      | Сума [12500] грн
            "12500 грн"      | Сума 12 500 грн                     | Сума [12 500 грн]
            wifi             | Є Wi-Fi вдома                       | Є [Wi-Fi] вдома
            wi-fi            | Є WiFi вдома                        | Є [WiFi] вдома
            "wifi вдома"     | Є Wi-Fi вдома                       | Є [Wi-Fi вдома]
            пятницю          | У п’ятницю                          | У [п’ятницю]
            п'ятниці         | У пятницю                           | У [пятницю]
            1с               | Є 1C та 1С                          | Є [1C] та [1С]
            ваза             | Покажіть вaзу                      | Покажіть [вaзу]
            istanbul         | В İSTANBUL                          | В [İSTANBUL]
            067              | Телефон +380671234567               | Телефон +[380671234567]
            tel:067 123 45 67| Телефон +380671234567               | Телефон +[380671234567]
            для              | Ваза для мами                       | Ваза [для] мами
            -синя            | Ваза червона                        | Ваза червона
            """)
    void the_marks_are_what_the_search_found(String query, String text, String marked) {
        assertThat(marked(query, text, false)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            льни             | Ірина Мельник       | Ірина Ме[льни]к
            ірини            | Ірина Мельник       | [Ірина] Мельник
            shop             | @Kvitka_Shop        | @Kvitka_[Shop]
            itka             | @Kvitka_Shop        | @Kv[itka]_Shop
            שלום             | שלום                | [שלום]
            """)
    void of_names_the_part_that_was_looked_for(String query, String name, String marked) {
        assertThat(marked(query, name, true)).isEqualTo(marked);
    }

    @Test
    void a_text_without_hits_has_no_marks() {
        assertThat(WordQuery.parse("ваза").orElseThrow().marks("тарілка")).isEmpty();
    }

    private static String marked(String query, String text, boolean name) {
        var parsed = WordQuery.parse(query).orElseThrow();
        var marked = new StringBuilder(text);
        for (var span : (name ? parsed.marksOfName(text) : parsed.marks(text)).reversed()) {
            marked.insert(span.to(), ']').insert(span.from(), '[');
        }
        return marked.toString();
    }
}
