package rozmova.report;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.conversation.digest.Digests;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.shared.database.Database;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Person;
import rozmova.testing.TestClock;

/// From what people write to the numbers: conversations are measured when they enter the log.
@QuarkusTest
class ResponseTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    Companies companies;

    @Inject
    Digests digests;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Company kvitka;
    private Person olena;
    private TelegramChat phone;
    private long id;

    @BeforeEach
    void write() {
        kvitka = companies.open();
        olena = kvitka.owner();
        olena.patch(
                        "projects/{p}",
                        Map.of("autoCloseSeconds", Duration.ofDays(30).toSeconds()))
                .good();
        phone = kvitka.iryna();
        phone.write("Добрий день");
        id = kvitka.conversationWith("Добрий день");
    }

    @Test
    void the_first_unanswered_message_begins_the_count() {
        clock.advance(MINUTE);
        phone.write("Ви тут?");
        kvitka.conversationWith("Ви тут?");
        clock.advance(MINUTE);
        kvitka.answer(id, "Так");
        logged();

        var summary = report("summary");
        assertThat(summary.at("/firstResponse/median").asInt()).isEqualTo(120);
        assertThat(summary.at("/response/median").asInt()).isEqualTo(120);
        assertThat(summary.path("answered").asInt()).isEqualTo(1);
    }

    @Test
    void after_a_handover_each_manager_is_counted_separately() {
        var taras = kvitka.colleague("manager", "Taras Hnatiuk");
        clock.advance(MINUTE);
        kvitka.answer(id, "Так");
        clock.advance(MINUTE);
        phone.write("А доставка?");
        kvitka.conversationWith("А доставка?");
        clock.advance(MINUTE.multipliedBy(10));
        taras.post("projects/{p}/conversations/" + id + "/take").good();
        clock.advance(MINUTE.multipliedBy(3));
        kvitka.say(taras, id, "Завтра").good();
        logged();

        var rows = report("managers").path("rows");
        assertThat(rows.at("/0/manager/name").asText()).isEqualTo("Olena Kravets");
        assertThat(rows.at("/0/firstResponse/median").asInt()).isEqualTo(60);
        assertThat(rows.at("/1/manager/name").asText()).isEqualTo("Taras Hnatiuk");
        assertThat(rows.at("/1/firstResponse/median").asInt()).isEqualTo(180);
        assertThat(report("summary").at("/firstResponse/median").asInt()).isEqualTo(60);
    }

    @Test
    void a_note_is_no_answer() {
        clock.advance(MINUTE);
        olena.post(
                        "projects/{p}/conversations/" + id + "/messages",
                        Map.of("clientKey", "0e4c7f0e-7a3f-4a53-8d0b-0c4f3a2f9a11", "kind", "note", "text", "VIP"))
                .good();
        clock.advance(MINUTE);
        kvitka.answer(id, "Так");
        logged();

        assertThat(report("summary").at("/response/median").asInt()).isEqualTo(120);
    }

    @Test
    void an_automatic_reply_leaves_the_client_waiting() {
        clock.advance(MINUTE);
        var reply = kvitka.answer(id, "Дякуємо за звернення!").path("id").asLong();
        change(reply, "author_id = null");
        clock.advance(MINUTE);
        kvitka.answer(id, "Так");
        logged();

        assertThat(report("summary").at("/firstResponse/median").asInt()).isEqualTo(120);
    }

    @Test
    void an_answer_from_elsewhere_ends_the_waiting_and_is_nobodys() {
        clock.advance(MINUTE);
        var reply = kvitka.answer(id, "Так").path("id").asLong();
        change(reply, "author_id = null, details = '{\"elsewhere\":\"page\"}'");
        clock.advance(Duration.ofDays(2));
        logged();

        var summary = report("summary");
        assertThat(summary.at("/firstResponse/median").isNull()).isTrue();
        assertThat(summary.at("/response/median").isNull()).isTrue();
        assertThat(summary.path("silentOverDay").asInt()).isZero();
    }

    @Test
    void a_client_whom_nobody_answers_waits_until_the_closing() {
        phone.write("Ви тут?");
        kvitka.conversationWith("Ви тут?");
        clock.advance(Duration.ofHours(25));
        logged();

        assertThat(report("summary").path("silentOverDay").asInt()).isEqualTo(1);
        assertThat(kvitka.log("silent=true")).hasSize(1);
    }

    @Test
    void time_off_counts_nothing_and_new_hours_change_nothing_of_the_past() {
        var another = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Kyiv"))
                .plusDays(3)
                .getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .toLowerCase(Locale.ENGLISH);
        hours(Map.of(another, List.of(List.of("09:00", "18:00"))));
        clock.advance(MINUTE);
        kvitka.answer(id, "Так");
        logged();
        assertThat(report("summary").at("/firstResponse/median").asInt(-1)).isZero();

        olena.patch("projects/{p}", "{\"workingHours\":null}").good();
        database.run(transaction -> digests.write(transaction, olena.projectId(), id));

        assertThat(report("summary").at("/firstResponse/median").asInt(-1)).isZero();
        assertThat(report("managers").at("/rows/0/response/median").asInt(-1)).isZero();
    }

    private void hours(Map<String, ?> week) {
        olena.patch("projects/{p}", Map.of("workingHours", week)).good();
    }

    private void logged() {
        kvitka.close(id);
        clock.advance(Duration.ofHours(1));
        eventually(() -> assertThat(kvitka.log("")).hasSize(1));
    }

    private JsonNode report(String query) {
        return olena.get("projects/{p}/reports/" + query).good().body();
    }

    private void change(long message, String assignments) {
        database.run(transaction -> transaction
                .handle()
                .createUpdate("update message set " + assignments + " where id = :id")
                .bind("id", message)
                .execute());
    }
}
