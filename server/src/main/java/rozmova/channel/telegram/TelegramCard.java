package rozmova.channel.telegram;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;

/// A visiting card: Telegram names one number, its vCard has the others.
final class TelegramCard {
    /// A line is folded where the next one begins with a space; a property may stand in a group and have parameters.
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

    private static final Pattern PHONE = property("TEL");
    private static final Pattern EMAIL = property("EMAIL");

    private TelegramCard() {}

    static Content.Contact of(TelegramUpdate.Contact contact, TelegramUpdate.@Nullable User from) {
        var own = from != null && Objects.equals(contact.userId(), from.id());
        var name = TelegramPeople.fullName(contact.firstName(), contact.lastName());
        var phone = contact.phoneNumber();
        var card = FOLD.matcher(Objects.requireNonNullElse(contact.vcard(), "")).replaceAll("");
        var phones = values(PHONE, card).stream()
                .map(number -> number.replaceFirst("(?i)^tel:", ""))
                .filter(number -> !digits(number).equals(digits(phone)))
                .toList();
        return new Content.Contact(name == null ? phone : name, phone, own, phones, values(EMAIL, card));
    }

    private static List<String> values(Pattern property, String card) {
        return property.matcher(card)
                .results()
                .map(MatchResult::group)
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }

    private static Pattern property(String name) {
        return Pattern.compile(
                "^(?:[\\w-]+\\.)?" + name + "(?:;[^:\\r\\n]*)?:[^\\r\\n]*",
                Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    }
}
