package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.TestClock;

/// The token of the link ties a conversation to its visit.
@QuarkusTest
class ArrivalTest {
    private static final String AD = "https://kvitka.example/?utm_source=google&utm_medium=cpc";
    private static final String LETTER = "https://kvitka.example/?utm_source=letter&utm_medium=email";

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
    void start_alone_begins_no_conversation() {
        var phone = kvitka.iryna();
        phone.start(kvitka.guest().opens(AD).token());
        var other = kvitka.client("Петро", "Гай");
        other.write("Я тут");

        kvitka.conversationWith("Я тут");

        assertThat(kvitka.conversations()).hasSize(1);
    }

    @Test
    void whoever_writes_without_a_link_wrote_directly() {
        kvitka.iryna().write("Добрий день");

        var source = source("Добрий день");
        assertThat(source.path("source").asText()).isEqualTo("(direct)");
        assertThat(source.path("medium").asText()).isEqualTo("(none)");
        assertThat(source.path("campaign").asText()).isEqualTo("(not set)");
    }

    @Test
    void the_visitor_is_seen_on_the_site_beside_their_conversation() {
        var anna = kvitka.guest().opens(AD);
        var phone = kvitka.iryna();
        phone.start(anna.token());
        phone.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");
        assertThat(kvitka.conversation(id).at("/visit/online").asBoolean()).isTrue();

        anna.leaves();

        assertThat(kvitka.conversation(id).at("/visit/online").asBoolean()).isFalse();
        assertThat(kvitka.thread(id).at("/visit/source/source").asText()).isEqualTo("google");
    }

    @Test
    void a_second_client_with_the_same_link_gets_an_ordinary_conversation() {
        var token = kvitka.guest().opens(AD).token();
        var first = kvitka.iryna();
        first.start(token);
        first.write("Перша");
        assertThat(source("Перша").path("source").asText()).isEqualTo("google");

        var second = kvitka.client("Петро", "Гай");
        second.start(token);
        second.write("Другий");

        assertThat(source("Другий").path("source").asText()).isEqualTo("(direct)");
        var shared = kvitka.conversationWith("Другий");
        assertThat(kvitka.conversation(shared).path("sharedLink").asBoolean()).isTrue();
        assertThat(kvitka.events(shared)).containsExactly("shared-link");
        assertThat(kvitka.conversation(kvitka.conversationWith("Перша"))
                        .path("sharedLink")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void a_wrong_token_does_no_harm() {
        var phone = kvitka.iryna();
        phone.start("nothing-of-ours");
        phone.write("Добрий день");

        assertThat(source("Добрий день").path("source").asText()).isEqualTo("(direct)");
    }

    @Test
    void a_link_of_somebody_else_is_told_and_names_the_campaign() {
        var phone = kvitka.iryna();
        phone.start("instagram_bio");
        phone.write("Добрий день");

        var id = kvitka.conversationWith("Добрий день");
        assertThat(kvitka.events(id)).containsExactly("linked");
        assertThat(kvitka.thread(id).path("messages").findValuesAsText("link")).containsExactly("instagram_bio");
        assertThat(kvitka.conversation(id).at("/source/campaign").asText()).isEqualTo("instagram_bio");
    }

    @Test
    void a_link_of_somebody_else_is_told_once_also_while_the_conversation_runs() {
        var phone = kvitka.iryna();
        phone.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");

        phone.start("instagram_bio");
        phone.start("instagram_bio");
        phone.start("viber_status");

        eventually(() -> assertThat(kvitka.events(id)).containsExactly("linked", "linked"));
        assertThat(kvitka.conversation(id).at("/source/campaign").asText()).isEqualTo("instagram_bio");
    }

    @Test
    void a_link_of_somebody_else_hides_no_visit() {
        var phone = kvitka.iryna();
        phone.start(kvitka.guest().opens(AD).token());
        phone.start("instagram_bio");
        phone.write("Добрий день");

        var source = source("Добрий день");
        assertThat(source.path("source").asText()).isEqualTo("google");
        assertThat(source.path("campaign").asText()).isEqualTo("(not set)");
    }

    @Test
    void a_link_of_ours_that_has_expired_is_nobodys_campaign() {
        var token = kvitka.guest().opens(AD).token();
        clock.advance(Duration.ofHours(25));
        var phone = kvitka.iryna();
        phone.start(token);
        phone.write("Добрий день");

        assertThat(source("Добрий день").path("campaign").asText()).isEqualTo("(not set)");
        assertThat(kvitka.events(kvitka.conversationWith("Добрий день"))).isEmpty();
    }

    @Test
    void words_after_start_are_the_first_message() {
        kvitka.iryna().write("/start Добрий день, чи є синя ваза?");

        assertThat(kvitka.texts(kvitka.conversationWith("/start Добрий день, чи є синя ваза?")))
                .containsExactly("/start Добрий день, чи є синя ваза?");
    }

    @Test
    void the_token_of_another_shop_does_no_harm() {
        var phone = kvitka.iryna();
        phone.start(companies.open().guest().opens(AD).token());
        phone.write("Добрий день");

        assertThat(source("Добрий день").path("source").asText()).isEqualTo("(direct)");
    }

    @Test
    void an_expired_token_does_no_harm() {
        var token = kvitka.guest().opens(AD).token();
        clock.advance(Duration.ofHours(25));
        var phone = kvitka.iryna();
        phone.start(token);
        phone.write("Добрий день");

        assertThat(source("Добрий день").path("source").asText()).isEqualTo("(direct)");
    }

    @Test
    void a_known_client_who_comes_by_a_link_is_bound_again() {
        var phone = kvitka.iryna();
        phone.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");

        phone.start(kvitka.guest().opens(AD).token());

        eventually(() -> assertThat(kvitka.conversation(id).at("/source/source").asText())
                .isEqualTo("google"));
        assertThat(kvitka.events(id)).containsExactly("opened");
    }

    @Test
    void a_conversation_keeps_its_source_when_the_client_comes_by_another_link() {
        var phone = kvitka.iryna();
        phone.start(kvitka.guest().opens(AD).token());
        phone.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");

        phone.start(kvitka.guest().opens(LETTER).token());

        eventually(() -> assertThat(kvitka.events(id)).containsExactly("opened", "opened"));
        assertThat(kvitka.conversation(id).at("/source/source").asText()).isEqualTo("google");
    }

    @Test
    void a_conversation_that_staff_begins_has_the_visit_that_the_client_came_from() {
        var phone = kvitka.iryna();
        phone.write("Добрий день");
        var former = kvitka.conversationWith("Добрий день");
        kvitka.close(former);
        clock.advance(Duration.ofHours(2));
        eventually(() -> assertThat(kvitka.conversations()).isEmpty());
        phone.start(kvitka.guest().opens(AD).token());
        eventually(() -> assertThat(kvitka.bot().updates().waiting()).isEmpty());
        eventually(
                () -> assertThat(kvitka.channelNow().path("waiting").asInt(-1)).isZero());

        var client = kvitka.thread(former).at("/client/id").asLong();
        kvitka.owner()
                .post(
                        "projects/{p}/clients/" + client + "/messages",
                        Company.message("Доброго дня! Ви у нас на сайті?"))
                .good();

        var begun = kvitka.conversationWith("Доброго дня! Ви у нас на сайті?");
        assertThat(kvitka.conversation(begun).at("/source/source").asText()).isEqualTo("google");
        assertThat(kvitka.events(begun)).containsExactly("opened");
    }

    @Test
    void whoever_writes_two_days_after_the_link_did_not_come_by_it() {
        var phone = kvitka.iryna();
        phone.start(kvitka.guest().opens(AD).token());
        phone.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");
        kvitka.close(id);
        clock.advance(Duration.ofDays(2));
        eventually(() -> assertThat(kvitka.conversations()).isEmpty());
        phone.start(kvitka.guest().opens(LETTER).token());
        eventually(() -> assertThat(kvitka.bot().updates().waiting()).isEmpty());
        // Taken, and also worked off: the arrival has its time.
        eventually(
                () -> assertThat(kvitka.channelNow().path("waiting").asInt(-1)).isZero());

        clock.advance(Duration.ofHours(25));
        phone.write("Знову я");

        assertThat(source("Знову я").path("source").asText()).isEqualTo("(direct)");
    }

    @Test
    void start_after_a_block_makes_the_client_reachable_again() {
        var phone = kvitka.iryna();
        phone.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");
        phone.block();
        eventually(() -> assertThat(reach(id).path("reason").asText()).isEqualTo("blocked-by-client"));
        assertThat(reach(id).path("can").asBoolean()).isFalse();

        phone.start();

        eventually(() -> assertThat(reach(id).path("can").asBoolean()).isTrue());
        assertThat(kvitka.events(id)).containsExactly("blocked", "unblocked");
    }

    private JsonNode reach(long id) {
        return kvitka.thread(id).path("reach");
    }

    private JsonNode source(String words) {
        return kvitka.conversation(kvitka.conversationWith(words)).path("source");
    }
}
