package rozmova.bench.ingest;

import java.util.List;

/// Who writes, and what: a third in Cyrillic, some with emoji. Nothing in it needs escaping in JSON.
final class Clients {
    /// How many clients write in turn.
    static final int COUNT = 2_000;

    private static final long FIRST = 7_200_000_000L;
    private static final List<String> NAMES =
            List.of("Ірина", "Oleg", "Anna", "Дмитро", "Marta", "John", "Наталя", "Piotr", "Lena");
    private static final List<String> TEXTS = List.of(
            "Добрий день! Підкажіть, будь ласка, чи є у вас піони на суботу зранку",
            "Hello, do you deliver to the left bank on Sunday, and how much would that be?",
            "Hi! I ordered a bouquet yesterday and would like to change the address 🌷",
            "Скільки коштує доставка по місту і чи можна оплатити карткою при отриманні? 🙏",
            "Could you please send me a photo before the courier leaves?",
            "Thank you, they are beautiful, mum was very happy 😍",
            "А можно добавить открытку с текстом, и сколько это будет стоить?",
            "What is the largest bouquet of white roses that you can make for tomorrow?",
            "Is the shop open today after seven?");

    private Clients() {}

    /// The client who writes event `number`, by their number on the platform.
    static long id(long number) {
        return FIRST + index(number);
    }

    static String name(long number) {
        return pick(NAMES, index(number));
    }

    static String nickname(long number) {
        return "client_" + index(number);
    }

    static String language(long number) {
        return cyrillic(name(number)) ? "uk" : "en";
    }

    /// What the client writes; no two are the same.
    static String text(long number) {
        return pick(TEXTS, number) + " #" + number;
    }

    static boolean cyrillic(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    private static long index(long number) {
        return number % COUNT;
    }

    private static String pick(List<String> from, long number) {
        return from.get((int) (number % from.size()));
    }
}
