package rozmova.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Person;
import rozmova.testing.TestClock;

@QuarkusTest
class FeedbackTest {
    @Inject
    Companies companies;

    @Inject
    Reviewing reviewing;

    @Inject
    TestClock clock;

    private Company kvitka;
    private Person olena;
    private Person taras;
    private Person ihor;
    private long conversation;
    private JsonNode review;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        olena = kvitka.owner();
        taras = kvitka.colleague("manager", "Taras Hnatiuk");
        ihor = kvitka.colleague("manager", "Ihor");
        conversation = reviewing.conversation(kvitka, taras);
        review = Reviewing.review(olena, conversation, 100);
    }

    @Test
    void a_manager_sees_what_is_about_them() {
        assertThat(reviews(taras, "")).hasSize(1);
        assertThat(taras.get(path()).good().body().path("own").asBoolean()).isFalse();
        assertThat(taras.get("projects/{p}/reviews/conversations/" + conversation)
                        .good()
                        .body()
                        .path("reviews"))
                .hasSize(1);
    }

    @Test
    void another_manager_does_not() {
        assertThat(reviews(ihor, "manager=" + taras.id())).isEmpty();
        assertThat(ihor.get(path()).status()).isEqualTo(404);
        assertThat(ihor.get("projects/{p}/reviews/conversations/" + conversation)
                        .good()
                        .body()
                        .path("reviews"))
                .isEmpty();
        assertThat(ihor.post(path() + "/seen", Map.of()).status()).isEqualTo(404);
        assertThat(ihor.post(path() + "/comments", Map.of("text", "a")).status())
                .isEqualTo(404);
        assertThat(ihor.get("projects/{p}/reviews/averages").good().body().at("/all/reviews"))
                .hasToString("0");
    }

    @Test
    void it_is_unseen_until_the_manager_has_seen_it() {
        assertThat(unseen(taras)).isEqualTo(1);
        assertThat(unseen(olena)).isZero();
        assertThat(reviews(taras, "unseen=true")).hasSize(1);

        assertThat(olena.post(path() + "/seen", Map.of()).status()).isEqualTo(403);
        taras.post(path() + "/seen", Map.of()).good();

        assertThat(unseen(taras)).isZero();
        assertThat(reviews(taras, "unseen=true")).isEmpty();
    }

    @Test
    void the_first_look_is_the_one_that_counts() {
        taras.post(path() + "/seen", Map.of()).good();
        var first = taras.get(path()).good().body().path("seenAt");
        clock.advance(Duration.ofMinutes(5));

        taras.post(path() + "/seen", Map.of()).good();

        assertThat(taras.get(path()).good().body().path("seenAt")).isEqualTo(first);
    }

    @Test
    void a_manager_answers_and_has_seen_it_then() {
        var reply = taras.post(path() + "/comments", Map.of("text", "Дякую, врахую"))
                .good();

        assertThat(reply.status()).isEqualTo(201);
        assertThat(unseen(taras)).isZero();
        var comment = olena.get(path()).good().body().at("/comments/0");
        assertThat(comment.at("/author/name").asText()).isEqualTo("Taras Hnatiuk");
        assertThat(comment.path("text").asText()).isEqualTo("Дякую, врахую");
        assertThat(comment.path("own").asBoolean()).isFalse();
    }

    @Test
    void what_others_add_the_manager_has_not_seen() {
        taras.post(path() + "/seen", Map.of()).good();

        kvitka.colleague("supervisor", "Sofia")
                .post(path() + "/comments", Map.of("text", "So do I"))
                .good();

        assertThat(unseen(taras)).isEqualTo(1);
    }

    @Test
    void a_message_of_the_conversation_is_commented_on() {
        var message = reviewing.message(kvitka, conversation, "outbound");
        var event = reviewing.message(kvitka, conversation, "event");
        var elsewhere = reviewing.message(kvitka, reviewing.conversation(kvitka, taras), "outbound");

        olena.post(path() + "/comments", Map.of("text", "Well said", "message", message))
                .good();

        assertThat(taras.get(path()).good().body().at("/comments/0/message").asLong())
                .isEqualTo(message);
        for (var other : List.of(event, elsewhere)) {
            var refused = olena.post(path() + "/comments", Map.of("text", "What?", "message", other));
            assertThat(refused.code()).isEqualTo("message-unknown");
            assertThat(refused.field()).isEqualTo("message");
        }
    }

    @Test
    void comments_come_with_the_review_in_their_order() {
        var other = reviewing.conversation(kvitka, taras);
        var message = reviewing.message(kvitka, other, "outbound");
        var wish = Reviewing.wish(other, Reviewing.scorecard(olena), 100);
        wish.put("comments", List.of(Map.of("text", "First"), Map.of("text", "Second", "message", message)));

        var made = Reviewing.post(olena, wish).good().body();

        assertThat(made.at("/comments/0/text").asText()).isEqualTo("First");
        assertThat(made.at("/comments/0/message").isNull()).isTrue();
        assertThat(made.at("/comments/1/message").asLong()).isEqualTo(message);
    }

    @Test
    void only_its_author_takes_a_comment_back() {
        var comment =
                taras.post(path() + "/comments", Map.of("text", "Hm")).good().body();
        var place = path() + "/comments/" + comment.path("id").asLong();

        assertThat(olena.delete(place).code()).isEqualTo("not-yours");
        assertThat(taras.delete(place).status()).isEqualTo(204);
        assertThat(taras.delete(place).status()).isEqualTo(404);
    }

    @Test
    void an_empty_or_endless_comment_is_refused() {
        assertThat(taras.post(path() + "/comments", Map.of("text", " ")).field())
                .isEqualTo("text");
        assertThat(taras.post(path() + "/comments", Map.of("text", "a".repeat(4_001)))
                        .code())
                .isEqualTo("too-long");
        assertThat(taras.post(path() + "/comments", Map.of("text", "a".repeat(4_000)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void reviews_are_read_page_by_page_the_newest_first() {
        var made = new ArrayList<Long>();
        made.add(review.path("id").asLong());
        for (var number = 0; number < 4; number++) {
            made.addFirst(Reviewing.review(olena, reviewing.conversation(kvitka, taras), 100)
                    .path("id")
                    .asLong());
        }

        var visited = new ArrayList<Long>();
        var cursor = "";
        while (!cursor.equals("null")) {
            var page = olena.get("projects/{p}/reviews?limit=2&cursor=" + cursor)
                    .good()
                    .body();
            page.path("reviews").forEach(one -> visited.add(one.path("id").asLong()));
            cursor = page.path("next").asText();
        }

        assertThat(visited).isEqualTo(made);
    }

    @Test
    void reviews_are_found_by_manager_reviewer_scorecard_and_day() {
        var sofia = kvitka.colleague("supervisor", "Sofia");
        Reviewing.review(sofia, reviewing.conversation(kvitka, ihor), 0);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Kyiv"));

        assertThat(reviews(olena, "")).hasSize(2);
        assertThat(reviews(olena, "manager=" + ihor.id())).hasSize(1);
        assertThat(reviews(olena, "manager=" + ihor.id() + "," + taras.id())).hasSize(2);
        assertThat(reviews(olena, "reviewer=" + sofia.id())).hasSize(1);
        assertThat(reviews(olena, "scorecard=" + review.at("/scorecard/id").asLong()))
                .hasSize(2);
        assertThat(reviews(olena, "scorecard=999999999")).isEmpty();
        assertThat(reviews(olena, "mine=true")).isEmpty();
        assertThat(reviews(olena, "from=" + today + "&to=" + today)).hasSize(2);
        assertThat(reviews(olena, "from=" + today.plusDays(1))).isEmpty();
        assertThat(reviews(olena, "to=" + today.minusDays(1))).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"limit, 0", "limit, 201", "cursor, abc", "from, yesterday", "manager, olena", "unseen, perhaps"})
    void a_wrong_parameter_is_named(String name, String value) {
        var answer = olena.get("projects/{p}/reviews?" + name + "=" + value);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field()).isEqualTo(name);
    }

    @Test
    void averages_stand_beside_each_manager_and_all() {
        Reviewing.review(olena, reviewing.conversation(kvitka, taras), 0);
        Reviewing.review(olena, reviewing.conversation(kvitka, ihor), 100);

        var averages = averages(olena, "");

        assertThat(averages.at("/managers/0/manager/name").asText()).isEqualTo("Ihor");
        assertThat(averages.at("/managers/0/score").asInt()).isEqualTo(100);
        assertThat(averages.at("/managers/1/manager/name").asText()).isEqualTo("Taras Hnatiuk");
        assertThat(averages.at("/managers/1/reviews").asInt()).isEqualTo(2);
        assertThat(averages.at("/managers/1/score").asInt()).isEqualTo(50);
        assertThat(averages.at("/managers/1/criteria")).hasSize(5);
        assertThat(averages.at("/managers/1/criteria/0/score").asInt()).isEqualTo(50);
        assertThat(averages.at("/all/reviews").asInt()).isEqualTo(3);
        assertThat(averages.at("/all/score").asInt()).isEqualTo(67);
        assertThat(averages.at("/all/criteria/0/title").asText())
                .isEqualTo(review.at("/scorecard/criteria/0/title").asText());
    }

    @Test
    void averages_leave_out_what_was_not_applicable() {
        var card = Reviewing.simpleScorecard(olena);
        var yes = card.at("/criteria/0/id").asLong();
        var scale = card.at("/criteria/1/id").asLong();
        for (var points : List.of(2, 4)) {
            Reviewing.post(
                            olena,
                            Reviewing.wish(
                                    reviewing.conversation(kvitka, ihor),
                                    card,
                                    List.of(Reviewing.answer(yes, null), Reviewing.answer(scale, points))))
                    .good();
        }

        var criteria = averages(olena, "scorecard=" + card.path("id").asLong()).at("/all/criteria");

        assertThat(criteria.at("/0/score").isNull()).isTrue();
        assertThat(criteria.at("/1/score").asInt()).isEqualTo(60);
    }

    @Test
    void a_managers_averages_are_their_own() {
        Reviewing.review(olena, reviewing.conversation(kvitka, ihor), 0);

        var averages = averages(taras, "");

        assertThat(averages.path("managers")).hasSize(1);
        assertThat(averages.at("/all/score").asInt()).isEqualTo(100);
    }

    @Test
    void without_reviews_there_is_no_average() {
        var averages = averages(olena, "from=2020-01-01&to=2020-01-02");

        assertThat(averages.path("managers")).isEmpty();
        assertThat(averages.at("/all/reviews").asInt()).isZero();
        assertThat(averages.at("/all/score").isNull()).isTrue();
    }

    private String path() {
        return "projects/{p}/reviews/" + review.path("id").asLong();
    }

    private static List<JsonNode> reviews(Person who, String query) {
        return Company.list(
                who.get("projects/{p}/reviews?" + query).good().body().path("reviews"));
    }

    private static JsonNode averages(Person who, String query) {
        return who.get("projects/{p}/reviews/averages?" + query).good().body();
    }

    private static int unseen(Person who) {
        return who.get("projects/{p}/reviews/unseen")
                .good()
                .body()
                .path("count")
                .asInt(-1);
    }
}
