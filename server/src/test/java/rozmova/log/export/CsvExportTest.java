package rozmova.log.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;
import rozmova.testing.Person;

@QuarkusTest
class CsvExportTest {
    private static final Instant AUTUMN = Instant.parse("2026-11-02T09:00:00Z");
    private static final String COLUMNS = "conversation_id,created_at,closed_at,logged_at,messenger,client_name,"
            + "client_nickname,manager,last_reply_by,last_reply_name,last_reply_at,unanswered,closed_by,"
            + "closed_automatically,result,tags,comment,first_response_seconds,duration_seconds,messages_in,"
            + "messages_out,utm_source,utm_medium,utm_campaign,utm_term,utm_content,click_id,referrer,landing_page,"
            + "link,messages,participants,attachments,longest_wait_seconds,review_score,reviewed_at,channel,"
            + "shared_link";
    private static final String MESSAGE_COLUMNS = "conversation_id,message_id,at,kind,messenger,client_name,author,"
            + "text,attachment,file,state,edited_at,taken_back_at,author_kind,reply_to,failure,channel,link";

    private static final List<String> WORDS = List.of(
            "ваза \"Ірис\"",
            "\"",
            "one, two; three",
            "рядок 1\nрядок 2",
            "one\r\ntwo\rthree",
            "  spaces around  ",
            "👩‍👩‍👧 𝒳 Їжак",
            "שלום עולם",
            "\u200Fمرحبا",
            "a\tb",
            "\\.",
            "\\N",
            "NULL",
            ":name::text",
            "' or 1 = 1; --",
            "ї".repeat(20_000));

    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "+380501112233",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            "﹦1",
            "−5",
            "  =1+1",
            "\u00A0=1",
            "\u200B=1",
            "\uFEFF=1",
            "\u000B=1",
            "\u0085=1");

    /// What a spreadsheet would show as another number, as a date or as a time.
    private static final List<String> NO_NUMBERS = List.of(
            "0671234567",
            "007",
            "380671234567",
            "4149499312345678",
            "12345678901234567890",
            " 0671234567",
            "０６７",
            "1.10",
            "1,5",
            "1e5",
            "1-2",
            "2026-11-02",
            "10:30",
            "(067)",
            "(067) 123-45-67");

    private static final List<String> AS_THEY_ARE =
            List.of("1500", "0", "12345678901", "12 ваз", "№ 0671234567", "(direct)", "ваза", "a=1", "2 + 2 = 4");

    @Inject
    Companies companies;

    @Inject
    Past past;

    @Inject
    Story story;

    private Company kvitka;
    private Person olena;
    private int said;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        olena = kvitka.owner();
    }

    @Test
    void names_and_places_of_columns_are_a_promise() {
        assertThat(text("").lines().findFirst()).hasValue("\uFEFF" + COLUMNS);
        assertThat(text("rows=messages").lines().findFirst()).hasValue("\uFEFF" + MESSAGE_COLUMNS);
        assertThat(text("delimiter=semicolon").lines().findFirst()).hasValue("\uFEFF" + COLUMNS.replace(',', ';'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"comma", "semicolon"})
    void every_word_survives(String delimiter) {
        WORDS.forEach(this::said);

        assertThat(cells(olena, "sort=createdAt&delimiter=" + delimiter))
                .extracting(row -> row.get("comment"))
                .isEqualTo(WORDS);
        assertThat(cells(olena, "sort=createdAt&rows=messages&delimiter=" + delimiter))
                .extracting(row -> row.get("text"))
                .isEqualTo(WORDS);
    }

    @Test
    void what_a_spreadsheet_would_calculate_is_text() {
        FORMULAS.forEach(this::said);
        var guarded = FORMULAS.stream().map(formula -> "'" + formula).toList();

        var rows = cells(olena, "sort=createdAt");

        assertThat(rows).extracting(row -> row.get("comment")).isEqualTo(guarded);
        assertThat(rows).extracting(row -> row.get("client_name")).isEqualTo(guarded);
        assertThat(rows).extracting(row -> row.get("tags")).isEqualTo(guarded);
        assertThat(cells(olena, "sort=createdAt&rows=messages"))
                .extracting(row -> row.get("text"))
                .isEqualTo(guarded);
    }

    @Test
    void digits_that_are_no_number_are_text() {
        NO_NUMBERS.forEach(this::said);
        var guarded = NO_NUMBERS.stream().map(digits -> "'" + digits).toList();

        var rows = cells(olena, "sort=createdAt");

        assertThat(rows).extracting(row -> row.get("comment")).isEqualTo(guarded);
        assertThat(rows).extracting(row -> row.get("client_name")).isEqualTo(guarded);
    }

    @Test
    void numbers_and_words_stay_as_they_are() {
        AS_THEY_ARE.forEach(this::said);

        assertThat(cells(olena, "sort=createdAt"))
                .extracting(row -> row.get("comment"))
                .isEqualTo(AS_THEY_ARE);
    }

    @Test
    void numbers_of_ours_stay_numbers_and_nothing_is_an_empty_cell() {
        var row = past.conversation(kvitka, AUTUMN, olena);
        past.set(row, "first_response_seconds = -5");

        var cells = only("");

        assertThat(cells)
                .containsEntry("first_response_seconds", "-5")
                .containsEntry("duration_seconds", "1800")
                .containsEntry("closed_automatically", "false")
                .containsEntry("unanswered", "false")
                .containsEntry("comment", "")
                .containsEntry("tags", "")
                .containsEntry("reviewed_at", "");
        assertThat(text("").lines().skip(1).findFirst().orElseThrow()).doesNotContain("\"\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T21:30:05.900Z, 2026-07-02T00:30:05+03:00",
        "2026-11-02T22:30:00Z, 2026-11-03T00:30:00+02:00",
        "2026-10-25T00:30:00Z, 2026-10-25T03:30:00+03:00",
        "2026-10-25T01:30:00Z, 2026-10-25T03:30:00+02:00"
    })
    void times_have_the_projects_zone_and_its_summer(Instant at, String written) {
        past.conversation(kvitka, at, olena);

        assertThat(only("")).containsEntry("created_at", written);
    }

    @Test
    void a_zone_of_half_hours_is_written_as_such() {
        olena.patch("projects/{p}", Map.of("timeZone", "Asia/Kathmandu")).good();
        past.conversation(kvitka, Instant.parse("2026-11-02T00:00:00Z"), olena);

        assertThat(only("")).containsEntry("created_at", "2026-11-02T05:45:00+05:45");
    }

    @Test
    void a_row_says_who_took_part_and_where_it_is() {
        var taras = kvitka.colleague("manager", "Taras Hnatiuk");
        var row = past.conversation(kvitka, AUTUMN, olena);
        past.set(
                row,
                "participants = array[" + taras.id() + "," + olena.id() + "]::bigint[], inbound = 2, outbound = 1");

        var cells = only("");

        assertThat(cells)
                .containsEntry("participants", "Taras Hnatiuk, Olena Kravets")
                .containsEntry("manager", "Olena Kravets")
                .containsEntry("messages", "3")
                .containsEntry("channel", "Kvitka Shop");
        assertThat(cells.get("link")).endsWith("/projects/" + olena.projectId() + "/log/" + row);
    }

    @Test
    void messages_follow_their_threads_and_say_what_became_of_them() {
        var older = past.conversation(kvitka, AUTUMN, olena);
        var newer = past.conversation(kvitka, AUTUMN.plusSeconds(60), olena);
        story.message(kvitka, older, AUTUMN.plusSeconds(300), "пізніше", olena);
        var edited = story.message(kvitka, older, AUTUMN.plusSeconds(1), "перше", null);
        story.message(kvitka, newer, AUTUMN.plusSeconds(70), "інша розмова", null);
        story.set("message", edited, "edited_at = :value::timestamptz", "2026-11-02T09:10:00Z");
        story.set("message", edited, "deleted_at = :value::timestamptz", "2026-11-02T09:20:00Z");

        var rows = cells(olena, "rows=messages");

        assertThat(rows).extracting(row -> row.get("text")).containsExactly("інша розмова", "перше", "пізніше");
        assertThat(rows).extracting(row -> row.get("author_kind")).containsExactly("client", "client", "manager");
        assertThat(rows.get(1))
                .containsEntry("edited_at", "2026-11-02T11:10:00+02:00")
                .containsEntry("taken_back_at", "2026-11-02T11:20:00+02:00");
    }

    @Test
    void a_filter_with_values_of_every_kind_lets_the_same_through_as_the_log() {
        var row = past.conversation(kvitka, AUTUMN, olena);
        past.conversation(kvitka, AUTUMN.plusSeconds(1), null);
        var campaign = "Sale's \"best\" {a,b} \\ :project";
        story.set("conversation", row, "campaign = :value", campaign);
        past.set(row, "tags = array['vip'], score = 80, result = 'Sale'");

        var filter = "from=2026-11-01&to=2026-11-02T09:00:00.5Z&manager=" + olena.id() + "&campaign="
                + URLEncoder.encode(campaign, StandardCharsets.UTF_8)
                + "&campaign=other&scoreFrom=80&result=Sale&weekday=1&hour=11&channel=telegram,"
                + kvitka.channel() + "&sort=manager";

        assertThat(kvitka.log(filter)).hasSize(1);
        assertThat(cells(olena, filter))
                .extracting(cells -> cells.get("conversation_id"))
                .containsExactly(Long.toString(row));
        assertThat(cells(olena, filter + "&scoreTo=79")).isEmpty();
    }

    @Test
    void the_file_is_one_that_is_kept_and_not_shown() {
        var headers = olena.get("projects/{p}/log/export?rows=messages").good().headers();

        assertThat(headers.firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(headers.firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"rozmova-messages-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    }

    /// A conversation in which people say this wherever they may, one second after the one before.
    private void said(String words) {
        var at = AUTUMN.plusSeconds(said++);
        var row = past.conversation(kvitka, at, olena);
        story.set("conversation", row, "comment = :value", words);
        if (FORMULAS.contains(words) || NO_NUMBERS.contains(words)) {
            story.set("conversation", row, "client_name = :value", words);
            story.set("conversation", row, "tags = array[:value]", words);
        }
        story.message(kvitka, row, at, words, null);
    }

    private Map<String, String> only(String query) {
        var rows = cells(olena, query);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static List<Map<String, String>> cells(Person who, String query) {
        var delimiter = query.contains("semicolon") ? ';' : ',';
        var rows = Python.read(bytes(who, query), delimiter);
        return rows.stream().skip(1).map(row -> named(rows.getFirst(), row)).toList();
    }

    private static Map<String, String> named(List<String> names, List<String> row) {
        assertThat(row).hasSameSizeAs(names);
        var cells = new HashMap<String, String>();
        for (var column = 0; column < names.size(); column++) {
            cells.put(names.get(column), row.get(column));
        }
        return cells;
    }

    private String text(String query) {
        return new String(bytes(olena, query), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Person who, String query) {
        var answer = who.exchange(who.request("projects/{p}/log/export?" + query), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
