package rozmova.bench.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Draws visits: where from, which pages, on what.
final class Visiting {
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("/", "Kvitka — кераміка ручної роботи"),
            Map.entry("/catalogue", "Усі вироби — Kvitka"),
            Map.entry("/catalogue/vases", "Вази — Kvitka"),
            Map.entry("/catalogue/plates", "Тарілки — Kvitka"),
            Map.entry("/catalogue/cups", "Горнята — Kvitka"),
            Map.entry("/catalogue/sale", "Знижки — Kvitka"),
            Map.entry("/product/ranok", "Ваза «Ранок» — Kvitka"),
            Map.entry("/product/lystopad", "Ваза «Листопад» — Kvitka"),
            Map.entry("/product/ozero", "Тарілка «Озеро» — Kvitka"),
            Map.entry("/product/mysa", "Миса «Борщова» — Kvitka"),
            Map.entry("/product/doshch", "Горня «Дощ» — Kvitka"),
            Map.entry("/product/para", "Горня «Пара» — Kvitka"),
            Map.entry("/delivery", "Доставка й оплата — Kvitka"),
            Map.entry("/cart", "Кошик — Kvitka"),
            Map.entry("/about", "Про майстерню — Kvitka"));
    private static final List<String> PATHS = PAGES.keySet().stream().sorted().toList();
    private static final List<String> DEVICES = List.of("mobile", "mobile", "mobile", "desktop", "desktop", "tablet");
    private static final int MOST_PAGES = 6;

    private final List<Origin> origins = Origin.all();
    private final int weights = origins.stream().mapToInt(Origin::weight).sum();

    /// The visit that ended in a first message at `writes`; the visitor stayed at most until `gone`.
    SampleVisit visit(long number, Visitor visitor, Person person, Instant writes, Instant gone, Dice dice) {
        var pages = new ArrayList<SampleVisit.Page>();
        var at = writes;
        var count = dice.between(1, MOST_PAGES);
        for (var page = 0; page < count; page++) {
            at = at.minus(dice.about(Duration.ofSeconds(35)));
            var path = dice.pick(PATHS);
            pages.addFirst(page(at, path));
        }
        var source = origin(dice).drawn(path(pages.getFirst()), dice);
        pages.set(
                0,
                new SampleVisit.Page(at, source.landingPage(), pages.getFirst().title()));
        var seen = writes.plus(dice.about(Duration.ofMinutes(4)));
        return new SampleVisit(
                number,
                visitor.number(),
                visitor.fresh(),
                source,
                pages,
                seen.isAfter(gone) ? gone : seen,
                language(person),
                zone(person),
                dice.pick(DEVICES));
    }

    private Origin origin(Dice dice) {
        var point = dice.between(1, weights);
        for (var origin : origins) {
            point -= origin.weight();
            if (point <= 0) {
                return origin;
            }
        }
        throw new IllegalStateException("The weights do not add up");
    }

    private static SampleVisit.Page page(Instant at, String path) {
        return new SampleVisit.Page(at, Origin.page(path), PAGES.getOrDefault(path, path));
    }

    private static String path(SampleVisit.Page page) {
        return page.url().substring(Origin.page("").length());
    }

    private static String language(Person person) {
        return switch (person.languageCode()) {
            case "uk" -> "uk-UA";
            case "ru" -> "ru-UA";
            case "en" -> "en-GB";
            default -> person.languageCode();
        };
    }

    private static String zone(Person person) {
        return switch (person.languageCode()) {
            case "pl" -> "Europe/Warsaw";
            case "de" -> "Europe/Berlin";
            case "en" -> "Europe/London";
            default -> "Europe/Kyiv";
        };
    }

    /// The browser that somebody uses.
    record Visitor(long number, boolean fresh) {}
}
