package rozmova.sandbox.people;

import java.util.List;

/// Names for the people of a demo.
final class Cast {

    record Role(String firstName, String lastName, String username, String language) {}

    static final List<Role> ROLES = List.of(
            new Role("Ірина", "Мельник", "iryna_mel", "uk"),
            new Role("Максим", "Бондаренко", "max_bond", "uk"),
            new Role("Светлана", "Орлова", "svetlana_orl", "ru"),
            new Role("James", "O'Connor", "joconnor", "en"),
            new Role("Катерина", "Шевчук", "katya_sh", "uk"),
            new Role("Юрій", "Ткаченко", "", "uk"),
            new Role("Anna", "Schmidt", "anna_schmidt92", "de"),
            new Role("Олег", "Дорошенко", "oleg_dor", "uk"),
            new Role("Piotr", "Nowak", "pnowak", "pl"),
            new Role("Лілія", "", "liliya_s", "uk"));

    private Cast() {}
}
