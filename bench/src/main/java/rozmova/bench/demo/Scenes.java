package rozmova.bench.demo;

import java.time.Duration;
import java.util.List;
import rozmova.bench.demo.Scene.Arrival;
import rozmova.bench.demo.Scene.Client;
import rozmova.bench.demo.Scene.Step;
import rozmova.bench.demo.Scene.Step.Answer;
import rozmova.bench.demo.Scene.Step.Correct;
import rozmova.bench.demo.Scene.Step.Pass;
import rozmova.bench.demo.Scene.Step.Picture;
import rozmova.bench.demo.Scene.Step.React;
import rozmova.bench.demo.Scene.Step.Read;
import rozmova.bench.demo.Scene.Step.Share;
import rozmova.bench.demo.Scene.Step.Table;
import rozmova.bench.demo.Scene.Step.Take;
import rozmova.bench.demo.Scene.Step.Write;
import rozmova.bench.sample.Messenger;
import rozmova.bench.web.Account;

/// What goes on in the shop right now.
final class Scenes {
    private static final float BLUE = 0.6f;
    private static final float CLAY = 0.05f;

    static final List<Scene> ALL = List.of(
            new Scene(
                    Messenger.TELEGRAM,
                    new Client("Ірина", "Мельник", "iryna_mel", "uk"),
                    new Arrival(
                            "/shop/product/lystopad?utm_source=google&utm_medium=cpc&utm_campaign=Autumn+sale+2026"
                                    + "&utm_term=%D0%B2%D0%B0%D0%B7%D0%B0&utm_content=banner-b&gclid=Cj0KCQiAdemo",
                            "Ваза «Листопад» — Kvitka", "https://www.google.com/"),
                    List.of(
                            new Write("Добрий день! Чи є ваза «Листопад» у синьому кольорі?"),
                            new Picture(BLUE),
                            new Write("Ось такому, як у подруги"),
                            passing(1),
                            new Write("І чи встигнете відправити до Львова сьогодні?"),
                            passing(11))),
            new Scene(
                    Messenger.VIBER,
                    new Client("Максим", "Бондаренко", "max_bond", "uk"),
                    new Arrival(
                            "/shop/catalogue/cups?utm_source=facebook&utm_medium=paid&utm_campaign=Lookalike+3+%25"
                                    + "&utm_content=carousel-2&fbclid=IwAR0demo",
                            "Горнята — Kvitka", "https://l.facebook.com/"),
                    List.of(
                            new Write("Привіт, нам у кав'ярню треба 40 горнят «Пара». Яка гуртова ціна?"),
                            new Table(
                                    "замовлення.csv",
                                    "виріб;колір;кількість\nгорня «Пара»;зелене;24\nгорня «Пара»;біле;16\n"),
                            passing(4))),
            new Scene(
                    Messenger.MESSENGER,
                    new Client("Светлана", "Орлова", "svetlana_orl", "ru"),
                    new Arrival(
                            "/shop/delivery?utm_source=newsletter&utm_medium=email&utm_campaign=Weekend+drop+47",
                            "Доставка — Kvitka",
                            ""),
                    List.of(
                            new Write("Здравствуйте, где мой заказ 48213? Обещали вчера"),
                            passing(2),
                            answer(Team.TARAS, "Здравствуйте, Светлана! Проверяю накладную, минуту."),
                            passing(1),
                            answer(Team.TARAS, "Посылка уже в Одессе, завтра до 12:00 будет в вашем отделении."),
                            new Read(),
                            new React("❤"),
                            passing(25))),
            new Scene(
                    Messenger.TELEGRAM,
                    new Client("James", "O'Connor", "joconnor", "en"),
                    new Arrival("/shop/en/product/ozero", "“Ozero” plate — Kvitka", "https://www.google.com/"),
                    List.of(
                            new Write("Hi! Do you ship to Ireland?"),
                            passing(1),
                            new Take(Team.DMYTRO),
                            answer(Team.DMYTRO, "Hello James! We do, by post, about two weeks."),
                            new React("👍"),
                            passing(3),
                            new Write("Great. And six “Ozero” plates, how much with postage?"),
                            new Correct("Great. And eight “Ozero” plates, how much with postage?"),
                            passing(2))),
            new Scene(
                    Messenger.VIBER,
                    new Client("Катерина", "Шевчук", "katya_sh", "uk"),
                    null,
                    List.of(
                            new Write("Дякую за миски, вони чудові ❤️"),
                            passing(3),
                            answer(Team.DMYTRO, "Дуже раді! Їх розписувала наша Ганна, я їй перекажу."),
                            new Read(),
                            passing(2),
                            new Share("Миса «Борщова» — Kvitka", "/shop/product/mysa"),
                            new Write("Підкажіть, чи можна цю в духовку?"),
                            passing(1))),
            new Scene(
                    Messenger.MESSENGER,
                    new Client("Юлія", "Савчук", "yulia_sav", "uk"),
                    new Arrival(
                            "/shop/catalogue/vases?utm_source=facebook&utm_medium=paid&utm_campaign=Autumn+sale+2026"
                                    + "&fbclid=IwAR1demo",
                            "Вази — Kvitka",
                            "https://l.facebook.com/"),
                    List.of(new Picture(CLAY), new Write("Таку вазу привезли учора, а треба була зелена. Обміняєте?"))),
            // Telegram Business: an old customer writes to the owner herself, and the desk answers in her name.
            new Scene(
                    Messenger.TELEGRAM,
                    new Client("Оксана", "Гнатюк", "oksana_hn", "uk"),
                    null,
                    true,
                    List.of(
                            new Write("Олено, добрий день! Торік брали у вас тарілки на вісьмох, досі тішимося."),
                            passing(2),
                            new Write("Чи можна такі самі миси, але в зеленій поливі?"),
                            passing(4),
                            answer(Team.OWNER, "Вітаю, Оксано! Звісно, зелена якраз у роботі. Скільки вам треба?"),
                            passing(9),
                            new Write("Вісім, і якби встигли до п'ятниці 🌿"),
                            passing(6))));

    private Scenes() {}

    private static Step answer(Account by, String text) {
        return new Answer(by, text);
    }

    private static Step passing(int minutes) {
        return new Pass(Duration.ofMinutes(minutes));
    }
}
