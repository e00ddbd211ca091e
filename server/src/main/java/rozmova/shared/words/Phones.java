package rozmova.shared.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Phone numbers in whatever way people write them. A number is kept by its endings, so that each way to begin it finds
/// it: `+380 67…`, `067…`, `67…`.
final class Phones {
    /// Fewer digits are not looked for in the middle of a number.
    static final int FEWEST = 4;

    /// With so many one has begun to type a number.
    static final int FEWEST_BEGUN = 2;

    private static final int START = 3;

    /// Common to all countries: this many digits name a subscriber, whatever stands before.
    private static final int SUBSCRIBER = 9;

    /// The longest number there is (E.164).
    private static final int LONGEST = 15;

    private static final int MOST_SIGNS_BETWEEN = 3;

    private Phones() {}

    /// The phone numbers of a text.
    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        for (var at = 0; at < text.length(); at++) {
            if (digit(text.charAt(at))) {
                var one = read(text, at);
                var free = at == 0 || !Character.isLetter(text.charAt(at - 1));
                if (free && one.digits().length() >= SUBSCRIBER && one.digits().length() <= LONGEST) {
                    found.add(one);
                }
                at = one.to();
            }
        }
        return found;
    }

    /// The digits of a number, as it is dialled from abroad without the signs for that.
    static String digits(String number) {
        var digits = new StringBuilder(number.length());
        for (var at = 0; at < number.length(); at++) {
            if (digit(number.charAt(at))) {
                digits.append(number.charAt(at));
            }
        }
        return digits.length() > 2 && digits.charAt(0) == '0' && digits.charAt(1) == '0'
                ? digits.substring(2)
                : digits.toString();
    }

    /// The endings by which a number is found.
    static List<String> endings(String digits) {
        var number = digits.length() > LONGEST ? digits.substring(0, LONGEST) : digits;
        var endings = new ArrayList<String>(LONGEST);
        for (var from = 0; from <= number.length() - FEWEST; from++) {
            endings.add(number.substring(from));
        }
        return endings;
    }

    /// How a number begins, in each way to write it, by three digits: with more, its endings are asked.
    static Set<String> starts(String digits) {
        var starts = new LinkedHashSet<String>();
        starts.add(digits);
        var national = national(digits);
        if (!national.isEmpty()) {
            starts.add("380");
            starts.add("80" + national);
            starts.add("0" + national);
            starts.add(national);
        }
        return starts.stream()
                .filter(start -> start.length() >= START)
                .map(start -> start.substring(0, START))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// What follows the country of a Ukrainian number, without the 0; empty for another one.
    private static String national(String digits) {
        for (var before : List.of("380", "80", "0")) {
            if (digits.length() == before.length() + SUBSCRIBER && digits.startsWith(before)) {
                return digits.substring(before.length());
            }
        }
        return "";
    }

    /// The beginnings of endings that these digits look for; empty when they are too few.
    static Set<String> beginnings(String digits) {
        var beginnings = new LinkedHashSet<String>();
        beginnings.add(digits);
        if (digits.startsWith("380")) {
            beginnings.add(digits.substring(2));
            beginnings.add(digits.substring(3));
        } else if (digits.startsWith("80")) {
            beginnings.add(digits.substring(1));
        }
        if (digits.startsWith("0")) {
            beginnings.add(digits.substring(1));
        }
        beginnings.removeIf(one -> one.length() < FEWEST);
        return beginnings;
    }

    /// The subscriber's part of a whole number; empty when it is no whole one.
    static String subscriber(String digits) {
        return digits.length() > SUBSCRIBER ? digits.substring(digits.length() - SUBSCRIBER) : "";
    }

    static boolean digit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /// Signs that people write within a number.
    static boolean between(char sign) {
        return switch (sign) {
            case ' ', '\u00A0', '\u202F', '\u2009', '-', '\u2010', '\u2011', '–', '(', ')', '.', '/' -> true;
            default -> false;
        };
    }

    private static Found read(String text, int from) {
        var digits = new StringBuilder(LONGEST);
        var end = from;
        for (var at = from; at < text.length() && at - end <= MOST_SIGNS_BETWEEN; at++) {
            var sign = text.charAt(at);
            if (digit(sign)) {
                if (at > end && complete(digits)) {
                    break;
                }
                digits.append(sign);
                end = at + 1;
            } else if (!between(sign)) {
                break;
            }
        }
        return new Found(digits(digits.toString()), from, end);
    }

    /// Another number may follow: in Ukraine a number has this many digits.
    private static boolean complete(CharSequence digits) {
        return (digits.length() == 10 && digits.charAt(0) == '0')
                || (digits.length() == 12 && digits.toString().startsWith("380"));
    }

    /// @param digits of the number
    /// @param from where it stands in the text
    record Found(String digits, int from, int to) {}
}
