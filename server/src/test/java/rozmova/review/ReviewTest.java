package rozmova.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Answer;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Person;
import rozmova.testing.TestClock;

@QuarkusTest
class ReviewTest {
    @Inject
    Companies companies;

    @Inject
    Reviewing reviewing;

    @Inject
    TestClock clock;

    private Company kvitka;
    private Person olena;
    private Person sofia;
    private Person taras;
    private long conversation;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        olena = kvitka.owner();
        sofia = kvitka.colleague("supervisor", "Sofia");
        taras = kvitka.colleague("manager", "Taras Hnatiuk");
        conversation = reviewing.conversation(kvitka, taras);
    }

    @Test
    void a_review_tells_who_judged_whom_and_how() {
        var card = Reviewing.simpleScorecard(olena);
        var wish = Reviewing.wish(
                conversation,
                card,
                List.of(
                        Reviewing.answer(card.at("/criteria/0/id").asLong(), null),
                        Reviewing.answer(card.at("/criteria/1/id").asLong(), 4)));
        wish.put("comment", " Ask for the address at once ");

        var review = Reviewing.post(sofia, wish).good().body();

        assertThat(review.at("/manager/name").asText()).isEqualTo("Taras Hnatiuk");
        assertThat(review.at("/reviewer/id").asLong()).isEqualTo(sofia.id());
        assertThat(review.path("score").asInt()).isEqualTo(80);
        assertThat(review.at("/answers/0/value").isNull()).isTrue();
        assertThat(review.at("/answers/1/value").asInt()).isEqualTo(4);
        assertThat(review.path("comment").asText()).isEqualTo("Ask for the address at once");
        assertThat(review.path("own").asBoolean()).isTrue();
        assertThat(review.path("seenAt").isNull()).isTrue();
        assertThat(review.at("/summary/client/name").asText()).isEqualTo("Ірина Мельник");
        assertThat(review.at("/summary/score").asInt()).isEqualTo(80);
    }

    @Test
    void yes_and_no_are_told_as_such() {
        var review = Reviewing.review(olena, conversation, 100);

        assertThat(review.at("/answers/0/value").isBoolean()).isTrue();
        assertThat(review.at("/answers/0/value").asBoolean()).isTrue();
    }

    @Test
    void the_log_shows_the_average_of_all_reviews() {
        Reviewing.review(olena, conversation, 100);
        assertThat(standing()).isEqualTo(new Reviewing.Standing(100, true));

        var second = Reviewing.review(sofia, conversation, 0);
        assertThat(standing()).isEqualTo(new Reviewing.Standing(50, true));

        sofia.delete(path(second)).good();
        assertThat(standing()).isEqualTo(new Reviewing.Standing(100, true));
    }

    @Test
    void the_last_review_takes_the_score_along() {
        var review = Reviewing.review(olena, conversation, 100);

        olena.delete(path(review)).good();

        assertThat(standing()).isEqualTo(new Reviewing.Standing(null, false));
        assertThat(olena.get(path(review)).status()).isEqualTo(404);
    }

    @Test
    void where_nothing_was_applicable_it_is_reviewed_without_a_score() {
        var card = Reviewing.simpleScorecard(olena);
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        card.path("criteria")
                .forEach(criterion ->
                        answers.add(Reviewing.answer(criterion.path("id").asLong(), null)));

        var review = Reviewing.post(olena, Reviewing.wish(conversation, card, answers))
                .good()
                .body();

        assertThat(review.path("score").isNull()).isTrue();
        assertThat(standing()).isEqualTo(new Reviewing.Standing(null, true));
    }

    @Test
    void reviewers_at_the_same_time_do_not_lose_one_anothers_scores() throws InterruptedException {
        var card = Reviewing.scorecard(olena);
        var reviews = new ArrayList<Callable<Answer>>();
        for (var number = 0; number < 6; number++) {
            var reviewer = kvitka.colleague("supervisor", "Reviewer " + number);
            var wish = Reviewing.wish(conversation, card, number % 2 * 100);
            reviews.add(() -> Reviewing.post(reviewer, wish));
        }

        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(together.invokeAll(reviews))
                    .allSatisfy(made -> assertThat(made.resultNow().status()).isEqualTo(201));
        }

        assertThat(standing()).isEqualTo(new Reviewing.Standing(50, true));
    }

    @Test
    void a_second_click_is_no_second_review() {
        var wish = Reviewing.wish(conversation, Reviewing.scorecard(olena), 100);
        Reviewing.post(olena, wish).good();

        var again = Reviewing.post(olena, wish);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("already-reviewed");
    }

    @Test
    void a_conversation_of_nobodys_is_reviewed_once_by_each() {
        var wish = Reviewing.wish(reviewing.conversation(kvitka, null), Reviewing.scorecard(olena), 100);

        assertThat(Reviewing.post(olena, wish).good().body().path("manager").isNull())
                .isTrue();
        assertThat(Reviewing.post(olena, wish).code()).isEqualTo("already-reviewed");
    }

    @Test
    void any_participant_may_be_reviewed_and_nobody_else() {
        var ihor = kvitka.colleague("manager", "Ihor");
        var marta = kvitka.colleague("manager", "Marta");
        reviewing.tookPart(kvitka, conversation, ihor);
        var wish = Reviewing.wish(conversation, Reviewing.scorecard(olena), 100);

        wish.put("manager", ihor.id());
        assertThat(Reviewing.post(olena, wish).good().body().at("/manager/id").asLong())
                .isEqualTo(ihor.id());

        wish.put("manager", marta.id());
        assertThat(Reviewing.post(olena, wish).code()).isEqualTo("manager-unknown");
    }

    @Test
    void a_changed_review_is_new_to_the_manager_and_changes_the_score() {
        var review = Reviewing.review(olena, conversation, 100);
        taras.post(path(review) + "/seen", Map.of()).good();
        clock.advance(Duration.ofMinutes(1));

        var changed = olena.put(path(review), Reviewing.wish(conversation, Reviewing.scorecard(olena), 0))
                .good()
                .body();

        assertThat(changed.path("seenAt").isNull()).isTrue();
        assertThat(changed.path("changedAt").isNull()).isFalse();
        assertThat(standing()).isEqualTo(new Reviewing.Standing(0, true));
    }

    @Test
    void only_its_author_changes_a_review_and_owners_remove_it() {
        var review = Reviewing.review(sofia, conversation, 100);
        var wish = Reviewing.wish(conversation, Reviewing.scorecard(olena), 0);

        assertThat(olena.put(path(review), wish).code()).isEqualTo("not-yours");
        var other = kvitka.colleague("supervisor", "Marta");
        assertThat(other.delete(path(review)).code()).isEqualTo("not-yours");
        assertThat(olena.delete(path(review)).status()).isEqualTo(204);
    }

    @Test
    void what_still_runs_is_not_judged() {
        var iryna = kvitka.iryna();
        iryna.write("Добрий день");
        var running = kvitka.conversationWith("Добрий день");

        var answer = Reviewing.post(olena, Reviewing.wish(running, Reviewing.scorecard(olena), 100));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("not-logged");
    }

    @Test
    void answers_have_to_fit_their_criteria() {
        var card = Reviewing.simpleScorecard(olena);
        var yes = card.at("/criteria/0/id").asLong();
        var scale = card.at("/criteria/1/id").asLong();

        assertThat(refused(card, List.of())).isEqualTo("answer-missing");
        assertThat(refused(card, List.of(Reviewing.answer(yes, true)))).isEqualTo("answer-missing");
        assertThat(refused(card, List.of(Reviewing.answer(yes, 1), Reviewing.answer(scale, 5))))
                .isEqualTo("answer-invalid");
        assertThat(refused(card, List.of(Reviewing.answer(yes, true), Reviewing.answer(scale, 6))))
                .isEqualTo("answer-invalid");
        assertThat(refused(card, List.of(Reviewing.answer(yes, true), Reviewing.answer(scale, -1))))
                .isEqualTo("answer-invalid");
        assertThat(refused(card, List.of(Reviewing.answer(yes, true), Reviewing.answer(scale, 2.5))))
                .isEqualTo("answer-invalid");
        assertThat(refused(card, List.of(Reviewing.answer(yes, true), Reviewing.answer(yes, true))))
                .isEqualTo("criterion-unknown");
        assertThat(refused(
                        card,
                        List.of(
                                Reviewing.answer(yes, true),
                                Reviewing.answer(scale, 5),
                                Reviewing.answer(scale + 1_000_000, 5))))
                .isEqualTo("criterion-unknown");
        assertThat(standing().reviewed()).isFalse();
    }

    @Test
    void a_wrong_input_is_named() {
        var wish = Reviewing.wish(conversation, Reviewing.scorecard(olena), 100);

        assertThat(field(wish, "conversation", null)).isEqualTo("conversation");
        assertThat(field(wish, "scorecard", null)).isEqualTo("scorecard");
        assertThat(field(wish, "scorecard", 999_999_999)).isEqualTo("scorecard");
        assertThat(field(wish, "comment", "a".repeat(4_001))).isEqualTo("comment");
        assertThat(field(wish, "comments", List.of(Map.of("text", " ")))).isEqualTo("comments.0.text");
        assertThat(field(wish, "comments", List.of(Map.of("text", "a".repeat(4_001)))))
                .isEqualTo("comments.0.text");
        assertThat(field(wish, "comments", List.of(Map.of("text", "a"), Map.of("text", "b", "message", 999_999_999))))
                .isEqualTo("comments.1.message");
        assertThat(field(wish, "comments", Collections.nCopies(51, Map.of("text", "a"))))
                .isEqualTo("comments");
        assertThat(standing().reviewed()).isFalse();
    }

    @Test
    void a_neighbours_conversation_scorecard_and_review_do_not_exist() {
        var neighbour = companies.found().owner();
        var theirs = Reviewing.scorecard(neighbour);
        var ours = Reviewing.scorecard(olena);
        var review = Reviewing.review(olena, conversation, 100);

        assertThat(Reviewing.post(neighbour, Reviewing.wish(conversation, theirs, 100))
                        .status())
                .isEqualTo(404);
        assertThat(Reviewing.post(olena, Reviewing.wish(conversation, theirs, 100))
                        .code())
                .isEqualTo("scorecard-unknown");
        assertThat(neighbour
                        .get("projects/{p}/reviews/conversations/" + conversation)
                        .status())
                .isEqualTo(404);
        assertThat(neighbour.get(path(review)).status()).isEqualTo(404);
        assertThat(neighbour.delete(path(review)).status()).isEqualTo(404);
        assertThat(neighbour
                        .put(
                                "projects/{p}/reviews/scorecards/"
                                        + ours.path("id").asLong(),
                                ours)
                        .status())
                .isEqualTo(404);
        assertThat(neighbour.get("projects/{p}/reviews").good().body().path("reviews"))
                .isEmpty();
    }

    private Reviewing.Standing standing() {
        return reviewing.standing(kvitka, conversation);
    }

    private String refused(JsonNode card, List<Map<String, @Nullable Object>> answers) {
        var answer = Reviewing.post(olena, Reviewing.wish(conversation, card, answers));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo("answers");
        return answer.code();
    }

    private String field(Map<String, @Nullable Object> wish, String name, @Nullable Object value) {
        var changed = new HashMap<>(wish);
        changed.put(name, value);
        var answer = Reviewing.post(olena, changed);
        assertThat(answer.status()).isEqualTo(422);
        return answer.field();
    }

    private static String path(JsonNode review) {
        return "projects/{p}/reviews/" + review.path("id").asLong();
    }
}
