package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Eventually;
import rozmova.testing.TestClock;

@QuarkusTest
class LogHitsTest {
    @Inject
    Companies companies;

    @Inject
    TestClock clock;

    private Company kvitka;

    @BeforeEach
    void open() {
        kvitka = companies.open();
    }

    @Test
    void the_first_hit_is_shown_with_its_message() {
        var id = logged("Доброго дня!", "Покажіть синю вазу", "Ваза є?");

        var hit = hits("вази", id).getFirst();

        assertThat(hit.path("id").asLong()).isEqualTo(id);
        assertThat(hit.path("count").asInt()).isEqualTo(2);
        assertThat(hit.at("/message/text").asText()).isEqualTo("Покажіть синю вазу");
        assertThat(hit.at("/message/kind").asText()).isEqualTo("inbound");
        assertThat(hit.at("/message/author").isNull()).isTrue();
        assertThat(hit.at("/message/marks")).hasToString("[[14,18]]");
        assertThat(hit.path("name")).isEmpty();
    }

    @Test
    void a_name_is_hit_without_a_message() {
        var id = logged("Доброго дня!");

        var hit = hits("мельник", id).getFirst();

        assertThat(hit.path("name")).hasToString("[[6,13]]");
        assertThat(hit.path("message").isNull()).isTrue();
        assertThat(hit.path("count").asInt()).isZero();
    }

    @Test
    void of_a_long_text_the_part_around_the_hit_is_shown() {
        var id = logged("слово ".repeat(100) + "ваза " + "🌷".repeat(100));

        var message = hits("вази", id).getFirst().path("message");

        var text = message.path("text").asText();
        assertThat(text).contains("ваза").hasSizeBetween(150, 160);
        var mark = message.at("/marks/0");
        assertThat(text.substring(mark.path(0).asInt(), mark.path(1).asInt())).isEqualTo("ваза");
    }

    @Test
    void a_visiting_card_is_hit_by_its_further_numbers_too() {
        var phone = kvitka.iryna();
        var card = JsonNodeFactory.instance.objectNode();
        card.putObject("contact")
                .put("phone_number", "+380670000000")
                .put("first_name", "Петро")
                .put("vcard", "BEGIN:VCARD\nTEL:+380441112233\nEND:VCARD");
        phone.send(card);

        var message = hits("380441112233", logged(phone)).getFirst().path("message");

        assertThat(message.path("text").asText()).isEqualTo("+380441112233");
    }

    @Test
    void a_thread_shows_all_its_hits() {
        var id = logged("Доброго дня!", "Покажіть синю вазу", "Ваза є?");

        var hits = kvitka.owner()
                .get("projects/{p}/log/" + id + "/hits?q=" + encoded("вази ірина"))
                .good()
                .body();

        assertThat(Company.list(hits.path("messages")).stream()
                        .map(hit -> hit.path("marks").toString()))
                .containsExactly("[[14,18]]", "[[0,4]]");
        assertThat(hits.path("name")).hasToString("[[0,5]]");
        assertThat(hits.path("nickname")).isEmpty();
    }

    @Test
    void conversations_of_neighbours_and_running_ones_have_no_hits() {
        var theirs = companies.open();
        var neighbour = theirs.iryna();
        neighbour.write("Ваза");
        var running = theirs.conversationWith("Ваза");

        assertThat(hits("ваза", running)).isEmpty();
        assertThat(Company.list(theirs.owner()
                        .get("projects/{p}/log/hits?q=x&id=" + running)
                        .good()
                        .body()
                        .path("hits")))
                .isEmpty();
        assertThat(theirs.owner()
                        .get("projects/{p}/log/" + running + "/hits?q=x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_question_that_says_nothing_has_no_hits() {
        var id = logged("Доброго дня!");

        assertThat(hits("!", id)).isEmpty();
        assertThat(kvitka.owner()
                        .get("projects/{p}/log/" + id + "/hits")
                        .good()
                        .body()
                        .path("messages"))
                .isEmpty();
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        assertThat(kvitka.owner().get("projects/{p}/log/hits?q=x&id=abc").code())
                .isEqualTo("id-malformed");
        assertThat(kvitka.owner()
                        .get("projects/{p}/log/hits?id=1&q=" + "x".repeat(201))
                        .code())
                .isEqualTo("query-too-long");
    }

    private long logged(String... texts) {
        var phone = kvitka.iryna();
        for (var text : texts) {
            phone.write(text);
        }
        return logged(phone);
    }

    private long logged(TelegramChat phone) {
        phone.write("Дякую");
        var id = kvitka.conversationWith("Дякую");
        kvitka.close(id);
        clock.advance(Duration.ofHours(1));
        return Eventually.eventually(() -> {
            assertThat(kvitka.conversation(id).path("state").asText()).isEqualTo("logged");
            return id;
        });
    }

    private List<JsonNode> hits(String query, long id) {
        return Company.list(kvitka.owner()
                .get("projects/{p}/log/hits?q=" + encoded(query) + "&id=" + id)
                .good()
                .body()
                .path("hits"));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
