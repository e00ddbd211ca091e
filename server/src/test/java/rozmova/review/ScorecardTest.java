package rozmova.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.testing.Answer;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Person;

@QuarkusTest
class ScorecardTest {
    private static final String CARDS = "projects/{p}/reviews/scorecards";

    @Inject
    Companies companies;

    @Inject
    Reviewing reviewing;

    private Company kvitka;
    private Person olena;
    private Person taras;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        olena = kvitka.owner();
        taras = kvitka.colleague("manager", "Taras Hnatiuk");
    }

    @Test
    void a_project_begins_with_one_in_the_language_of_who_asks_first() {
        var sofia = kvitka.colleague("supervisor", "Sofia");
        sofia.patch("me", Map.of("locale", "ru")).good();

        var cards = cards(sofia);

        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().path("name").asText()).isEqualTo("Качество ответов");
        assertThat(cards.getFirst().path("criteria")).hasSize(5);
        assertThat(weights(cards.getFirst())).isEqualTo(100);
        assertThat(cards(olena)).isEqualTo(cards);
    }

    @Test
    void the_first_one_does_not_come_back_when_all_are_archived() {
        var card = Reviewing.scorecard(olena);

        olena.delete(CARDS + "/" + card.path("id").asLong()).good();

        assertThat(cards(olena))
                .singleElement()
                .satisfies(one -> assertThat(one.path("archived").asBoolean()).isTrue());
    }

    @Test
    void an_archived_one_takes_no_reviews_until_it_is_changed() {
        var card = Reviewing.simpleScorecard(olena);
        var conversation = reviewing.conversation(kvitka, taras);
        olena.delete(CARDS + "/" + card.path("id").asLong()).good();

        var refused = Reviewing.post(olena, Reviewing.wish(conversation, card, 100));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("scorecard-archived");

        var back = change(card, copy(card)).good().body();
        assertThat(back.path("archived").asBoolean()).isFalse();
        assertThat(Reviewing.post(olena, Reviewing.wish(conversation, back, 100))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void without_reviews_it_is_changed_in_place_and_criteria_keep_their_ids() {
        var card = Reviewing.simpleScorecard(olena);
        var changed = copy(card);
        criterion(changed, 0).put("title", "Said hello");
        criteria(changed)
                .addObject()
                .put("title", "Closed")
                .put("kind", "yes-no")
                .put("weight", 5);

        var now = change(card, changed).good().body();

        assertThat(now.path("id")).isEqualTo(card.path("id"));
        assertThat(now.at("/criteria/0/id")).isEqualTo(card.at("/criteria/0/id"));
        assertThat(now.at("/criteria/0/title").asText()).isEqualTo("Said hello");
        assertThat(now.path("criteria")).hasSize(3);
    }

    @Test
    void a_review_keeps_the_criteria_it_was_made_with() {
        var card = Reviewing.simpleScorecard(olena);
        var first = Reviewing.post(olena, Reviewing.wish(reviewing.conversation(kvitka, taras), card, 100))
                .good()
                .body();
        var changed = copy(card);
        criteria(changed).remove(0);
        criterion(changed, 0).put("title", "Answered in full").put("most", 10);

        var now = change(card, changed).good().body();

        var old = olena.get("projects/{p}/reviews/" + first.path("id").asLong())
                .good()
                .body();
        assertThat(old.at("/scorecard/criteria")).isEqualTo(card.path("criteria"));
        assertThat(old.path("answers")).isEqualTo(first.path("answers"));
        assertThat(old.path("score").asInt()).isEqualTo(100);
        var next = Reviewing.post(olena, Reviewing.wish(reviewing.conversation(kvitka, taras), now, 50))
                .good()
                .body();
        assertThat(next.at("/scorecard/criteria")).isEqualTo(now.path("criteria"));
        assertThat(next.path("score").asInt()).isEqualTo(50);
    }

    @Test
    void a_review_is_changed_by_the_criteria_it_was_made_with() {
        var card = Reviewing.simpleScorecard(olena);
        var conversation = reviewing.conversation(kvitka, taras);
        var review = Reviewing.post(olena, Reviewing.wish(conversation, card, 100))
                .good()
                .body();
        var changed = copy(card);
        criteria(changed).remove(0);
        change(card, changed).good();

        var again = olena.put(
                        "projects/{p}/reviews/" + review.path("id").asLong(),
                        Reviewing.wish(conversation, review.path("scorecard"), 0))
                .good()
                .body();

        assertThat(again.path("score").asInt()).isZero();
        assertThat(again.at("/scorecard/criteria")).isEqualTo(card.path("criteria"));
    }

    @Test
    void two_in_use_are_not_called_the_same() {
        Reviewing.simpleScorecard(olena);

        var named = olena.post(CARDS, body("SIMPLE", Collections.nCopies(1, yes("Greeted", 1))));
        assertThat(named.code()).isEqualTo("name-taken");
        assertThat(named.field()).isEqualTo("name");
    }

    @Test
    void a_criterion_of_another_scorecard_is_none_of_this_one() {
        var usual = Reviewing.scorecard(olena);
        var card = Reviewing.simpleScorecard(olena);

        var answer = change(usual, copy(card).put("name", "Mixed"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("criterion-unknown");
        assertThat(answer.field()).isEqualTo("criteria.0.id");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"name":" ","criteria":[{"title":"A","kind":"yes-no","weight":1}]}                     | name
            {"name":"A"}                                                                           | criteria
            {"name":"A","criteria":[]}                                                             | criteria
            {"name":"A","criteria":[null]}                                                         | criteria.0
            {"name":"A","criteria":[{"title":"","kind":"yes-no","weight":1}]}                      | criteria.0.title
            {"name":"A","criteria":[{"title":"A","kind":"stars","weight":1}]}                      | criteria.0.kind
            {"name":"A","criteria":[{"title":"A","kind":"yes-no","weight":0}]}                     | criteria.0.weight
            {"name":"A","criteria":[{"title":"A","kind":"yes-no","weight":101}]}                   | criteria.0.weight
            {"name":"A","criteria":[{"title":"A","kind":"scale","weight":1}]}                      | criteria.0.most
            {"name":"A","criteria":[{"title":"A","kind":"scale","most":1,"weight":1}]}             | criteria.0.most
            {"name":"A","criteria":[{"title":"A","kind":"scale","most":11,"weight":1}]}            | criteria.0.most
            """)
    void a_wrong_input_is_named(String body, String field) {
        var answer = olena.post(CARDS, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo(field);
    }

    @Test
    void it_has_at_most_thirty_criteria() {
        assertThat(olena.post(CARDS, body("Thirty", Collections.nCopies(30, yes("A", 1))))
                        .status())
                .isEqualTo(201);
        assertThat(olena.post(CARDS, body("More", Collections.nCopies(31, yes("A", 1))))
                        .field())
                .isEqualTo("criteria");
    }

    @Test
    void long_texts_are_refused() {
        assertThat(olena.post(CARDS, body("A", List.of(yes("t".repeat(121), 1))))
                        .code())
                .isEqualTo("too-long");
        assertThat(olena.post(CARDS, body("n".repeat(81), List.of(yes("A", 1)))).code())
                .isEqualTo("name-too-long");
    }

    private Answer change(JsonNode card, JsonNode body) {
        return olena.put(CARDS + "/" + card.path("id").asLong(), body);
    }

    private static List<JsonNode> cards(Person who) {
        return Company.list(who.get(CARDS).good().body().path("scorecards"));
    }

    private static int weights(JsonNode card) {
        return Company.list(card.path("criteria")).stream()
                .mapToInt(criterion -> criterion.path("weight").asInt())
                .sum();
    }

    private static ObjectNode copy(JsonNode card) {
        return card.deepCopy();
    }

    private static ArrayNode criteria(ObjectNode card) {
        return card.withArray("criteria");
    }

    private static ObjectNode criterion(ObjectNode card, int place) {
        return (ObjectNode) criteria(card).get(place);
    }

    private static Map<String, Object> yes(String title, int weight) {
        return Map.of("title", title, "kind", "yes-no", "weight", weight);
    }

    private static Map<String, Object> body(String name, List<Map<String, Object>> criteria) {
        return Map.of("name", name, "criteria", criteria);
    }
}
