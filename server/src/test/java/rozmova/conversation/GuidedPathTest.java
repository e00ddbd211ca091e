package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.TestClock;

@QuarkusTest
class GuidedPathTest {
    private static final String AD =
            "https://kvitka.example/sale?utm_source=google&utm_medium=cpc&utm_campaign=Autumn+sale+2026&utm_term=%D0%B2%D0%B0%D0%B7%D0%B0&gclid=Cj0";

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
    void the_way_leads_from_an_ad_to_a_row_in_the_log() {
        var anna = kvitka.guest().opens(AD, "https://www.google.com/");
        var phone = kvitka.client("Анна", "Коваль");
        phone.start(anna.token());
        phone.write("Чи є синя ваза?");
        var id = kvitka.conversationWith("Чи є синя ваза?");
        assertThat(kvitka.conversation(id).at("/source/campaign").asText()).isEqualTo("Autumn sale 2026");

        clock.advance(Duration.ofSeconds(58));
        kvitka.owner().post("projects/{p}/conversations/" + id + "/take").good();
        var answer = kvitka.answer(id, "Так, є");
        kvitka.awaitState(id, answer.path("id").asLong(), "sent");
        assertThat(Company.received(phone)).containsExactly("Так, є");

        kvitka.close(id);
        anna.leaves();
        clock.advance(Duration.ofHours(1));
        var row = eventually(() -> kvitka.log("").getFirst());

        assertThat(row.at("/source/source").asText()).isEqualTo("google");
        assertThat(row.at("/source/term").asText()).isEqualTo("ваза");
        assertThat(row.at("/source/clickId").asText()).isEqualTo("gclid:Cj0");
        assertThat(row.at("/manager/id").asLong()).isEqualTo(kvitka.owner().id());
        assertThat(row.path("messenger").asText()).isEqualTo("telegram");
        assertThat(row.at("/lastReply/by").asText()).isEqualTo("manager");
        assertThat(row.at("/lastReply/name").asText()).isEqualTo("Olena Kravets");
        assertThat(row.path("firstResponseSeconds").asInt()).isEqualTo(58);
        assertThat(row.path("result").asText()).isEqualTo("Sale");
        assertThat(row.at("/tags/0").asText()).isEqualTo("vip");
        assertThat(row.path("unanswered").asBoolean()).isFalse();
        assertThat(kvitka.conversations()).isEmpty();
    }

    @Test
    void the_file_carries_what_the_row_says() {
        var phone = kvitka.client("Анна", "Коваль");
        phone.start(kvitka.guest().opens(AD, "https://www.google.com/").leaves().token());
        phone.write("=1+1");
        kvitka.close(kvitka.conversationWith("=1+1"), Map.of("comment", "рядок 1\nрядок 2"));
        clock.advance(Duration.ofHours(1));
        eventually(() -> kvitka.log("").getFirst());

        var file = kvitka.owner()
                .get("projects/{p}/log/export?delimiter=semicolon")
                .good();
        var texts = kvitka.owner().get("projects/{p}/log/export?rows=messages").good();

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(file.body().asText())
                .startsWith("\uFEFFconversation_id;created_at;")
                .contains(";telegram;Анна Коваль;", ";google;cpc;Autumn sale 2026;ваза;", "\"рядок 1\nрядок 2\"")
                .containsPattern(";20\\d\\d-\\d\\d-\\d\\dT[\\d:]{8}\\+0[23]:00;");
        assertThat(texts.body().asText()).contains(",'=1+1,");
    }

    @Test
    void the_thread_tells_the_whole_story_in_its_order() {
        var phone = kvitka.client("Анна", "Коваль");
        phone.start(kvitka.guest().opens(AD, "https://www.google.com/").token());
        phone.write("Чи є синя ваза?");
        var id = kvitka.conversationWith("Чи є синя ваза?");
        kvitka.answer(id, "Так, є");
        kvitka.close(id);
        kvitka.owner().post("projects/{p}/conversations/" + id + "/reopen").good();
        kvitka.close(id);

        assertThat(kvitka.events(id)).containsExactly("opened", "closed", "reopened", "closed");
        var opened = kvitka.thread(id).at("/messages/0/event");
        assertThat(opened.path("page").asText()).startsWith("https://kvitka.example/sale?");
        assertThat(opened.at("/source/campaign").asText()).isEqualTo("Autumn sale 2026");
        assertThat(opened.path("source").has("direct")).isFalse();
    }
}
