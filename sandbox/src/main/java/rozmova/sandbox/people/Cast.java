package rozmova.sandbox.people;

import java.util.List;
import java.util.stream.Stream;

/// Names for the people of a demo.
final class Cast {

    record Role(String firstName, String lastName, String username, String language) {}

    private static final List<Role> UKRAINIAN = List.of(
            new Role("Ірина", "Мельник", "iryna_mel", "uk"),
            new Role("Максим", "Бондаренко", "max_bond", "uk"),
            new Role("Катерина", "Шевчук", "katya_sh", "uk"),
            new Role("Юрій", "Ткаченко", "", "uk"),
            new Role("Олег", "Дорошенко", "oleg_dor", "uk"),
            new Role("Лілія", "", "liliya_s", "uk"));

    private static final List<Role> RUSSIAN = List.of(
            new Role("Светлана", "Орлова", "svetlana_orl", "ru"),
            new Role("Алексей", "Соколов", "alex_sokol", "ru"),
            new Role("Марина", "Беляева", "", "ru"),
            new Role("Игорь", "", "igor_che", "ru"));

    private static final List<Role> ENGLISH = List.of(
            new Role("James", "O'Connor", "joconnor", "en"),
            new Role("Emma", "Clarke", "emma_clarke", "en"),
            new Role("Anna", "Schmidt", "anna_schmidt92", "de"),
            new Role("Oliver", "Hughes", "", "en"),
            new Role("Piotr", "Nowak", "pnowak", "pl"),
            new Role("Zoë", "", "zoe_l", "en"));

    private Cast() {}

    /// Whom somebody with this language meets; everybody for a language that nobody here speaks.
    static List<Role> of(String language) {
        return switch (language) {
            case "uk" -> UKRAINIAN;
            case "ru" -> RUSSIAN;
            case "en" -> ENGLISH;
            default ->
                Stream.of(UKRAINIAN, RUSSIAN, ENGLISH).flatMap(List::stream).toList();
        };
    }
}
