package rozmova.bench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import rozmova.bench.web.Account;
import rozmova.bench.web.Desk;

/// What the supervisor and the owner think of the team's answers: some conversations reviewed, a rule that draws the
/// next ones, and what it has drawn.
final class Opinions {
    private static final int EACH = 7;
    /// The same opinions in every demo.
    private static final long SEED = 48_213;
    /// How often a yes-or-no question is answered with yes, and what answers on a scale reach at least.
    private static final List<Manner> MANNERS =
            List.of(new Manner(Team.TARAS, 0.9, 0.7), new Manner(Team.DMYTRO, 0.65, 0.4));
    private final Stage stage;
    private final Words words;
    private final Random random = new Random(SEED);

    /// @param language what the team reads
    Opinions(Stage stage, String language) {
        this.stage = stage;
        words = language.equals("uk") ? Words.UKRAINIAN : Words.ENGLISH;
    }

    void tell() {
        System.out.println("The supervisor reviews the team's answers …");
        for (var manner : MANNERS) {
            review(manner);
        }
        var supervisor = desk(Team.SOFIA);
        var rule = supervisor.rule(
                stage.project(),
                object().put("name", words.rule())
                        .put("perManager", 3)
                        .put("every", "week")
                        .put("query", "answered=true")
                        .put("active", true));
        supervisor.draw(stage.project(), rule);
        supervisor.view(
                stage.project(),
                object().put("name", words.view()).put("shared", true).put("query", "range=last7&unanswered=true"));
    }

    private void review(Manner manner) {
        var manager = desk(Team.OWNER).member(stage.project(), manner.of());
        var conversations = desk(Team.OWNER).answered(stage.project(), manager, EACH);
        for (var index = 0; index < conversations.size(); index++) {
            var reviewer = index % 3 == 2 ? Team.OWNER : Team.SOFIA;
            var review = desk(reviewer).review(stage.project(), opinion(reviewer, conversations.get(index), manner));
            if (index == 1) {
                desk(manner.of()).reply(stage.project(), review, words.thanks());
            }
        }
    }

    private ObjectNode opinion(Account reviewer, long conversation, Manner manner) {
        var scorecard = desk(reviewer).scorecard(stage.project());
        var reached = 0.0;
        var answers = JsonNodeFactory.instance.arrayNode();
        for (var criterion : scorecard.path("criteria")) {
            reached += answer(answers, criterion, manner);
        }
        var good = reached / answers.size() > 0.75;
        var choice = good ? words.good() : words.poor();
        return object().put("conversation", conversation)
                .put("scorecard", scorecard.path("id").asLong())
                .put("comment", random.nextInt(3) == 0 ? null : choice.get(random.nextInt(choice.size())))
                .set("answers", answers);
    }

    /// Adds it and says what share of the criterion it reaches.
    private double answer(ArrayNode answers, JsonNode criterion, Manner manner) {
        var answer = answers.addObject().put("criterion", criterion.path("id").asLong());
        if (criterion.path("kind").asText().equals("yes-no")) {
            var yes = random.nextDouble() < manner.yes();
            answer.put("value", yes);
            return yes ? 1 : 0;
        }
        var most = criterion.path("most").asInt();
        var points = (int) Math.round(most * (manner.least() + random.nextDouble() * (1 - manner.least())));
        answer.put("value", points);
        return (double) points / most;
    }

    private Desk desk(Account account) {
        return stage.desk(account);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// How somebody answers.
    private record Manner(Account of, double yes, double least) {}

    /// What they say.
    private record Words(String rule, String view, String thanks, List<String> good, List<String> poor) {
        static final Words UKRAINIAN = new Words(
                "Щотижня про кожного",
                "Без відповіді",
                "Дякую, врахую.",
                List.of(
                        "Чудова відповідь: ціна, строк доставки і наступний крок в одному повідомленні.",
                        "Швидко і по суті. Так тримати!",
                        "Клієнт задоволений, замовлення оформлено без зайвих запитань."),
                List.of(
                        "Клієнт питав про доставку, а відповіли лише про ціну. Перечитуй запитання до кінця.",
                        "Відповідь правильна, але суха: привітайся і звернись на ім'я.",
                        "Розмову закрито, а запитання клієнта лишилося. Таке краще передати колезі."));
        static final Words ENGLISH = new Words(
                "Everybody, every week",
                "Unanswered",
                "Thank you, I will.",
                List.of(
                        "A very good answer: price, delivery and the next step in one message.",
                        "Quick and to the point. Keep it up!",
                        "The client is happy, and the order came without needless questions."),
                List.of(
                        "The client asked about delivery, and heard about the price only. Read questions to their end.",
                        "A right answer, but a dry one: greet them, and use their name.",
                        "It was closed with a question left open. Better hand such a one to a colleague."));
    }
}
