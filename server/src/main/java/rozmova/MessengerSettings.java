package rozmova;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What an operator may set of messengers. It stands in the folder of each, in `settings.properties`, and is found by
/// the setting's name: adding a messenger changes nothing outside its folder.
final class MessengerSettings {
    private static final Pattern NAME = Pattern.compile("ROZMOVA_([A-Z]+)_([A-Z_]+)");
    private static final String TAKES = ".takes";
    private static final String FORM = ".form";

    private MessengerSettings() {}

    /// What a setting takes; empty when no messenger has it.
    static Optional<SettingRule> rule(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var known = of(parts.group(1));
        return Optional.ofNullable(known.getProperty(parts.group(2) + TAKES))
                .map(takes -> new SettingRule(takes, form(known.getProperty(parts.group(2) + FORM, ""))));
    }

    /// The settings of the messenger that a name speaks of; none when it speaks of none.
    static List<String> beside(String name) {
        var parts = NAME.matcher(name);
        return parts.matches()
                ? of(parts.group(1)).stringPropertyNames().stream()
                        .filter(key -> key.endsWith(TAKES))
                        .map(key -> "ROZMOVA_" + parts.group(1) + "_" + key.substring(0, key.length() - TAKES.length()))
                        .sorted()
                        .toList()
                : List.of();
    }

    private static Predicate<String> form(String form) {
        return form.isEmpty() ? SettingRule::isWebAddress : value -> value.matches(form);
    }

    private static Properties of(String messenger) {
        var found = new Properties();
        var place = "channel/%s/settings.properties".formatted(messenger.toLowerCase(Locale.ROOT));
        try (var file = MessengerSettings.class.getResourceAsStream(place)) {
            if (file != null) {
                found.load(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }
}
