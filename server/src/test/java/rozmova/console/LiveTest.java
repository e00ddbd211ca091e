package rozmova.console;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Person;
import rozmova.testing.TestClock;

@QuarkusTest
class LiveTest {
    private static final String SALE = "https://kvitka.example/sale";
    private static final String CART = "https://kvitka.example/cart";

    @Inject
    Companies companies;

    @Inject
    TestClock clock;

    private final List<LiveConnection> connections = new ArrayList<>();
    private Company kvitka;
    private TelegramChat phone;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        phone = kvitka.iryna();
    }

    @AfterEach
    void hangUp() {
        connections.forEach(LiveConnection::close);
    }

    @Test
    void a_connection_is_greeted_with_where_it_stands() {
        var hello = hello(connect(""));

        assertThat(hello.path("epoch").asText()).isNotEmpty();
        // Connecting the bot was the first news of the project.
        assertThat(hello.path("version").asLong()).isOne();
        assertThat(hello.path("resync").asBoolean()).isFalse();
    }

    @Test
    void a_ping_is_answered() {
        var console = connect("");
        hello(console);

        console.ping();

        eventually(() -> assertThat(console.frames("pong")).hasSize(1));
    }

    @Test
    void frames_come_in_the_order_of_their_versions_without_a_gap() {
        var console = connect("");
        var stood = hello(console).path("version").asLong();
        var anna = kvitka.guest().opens(SALE);
        phone.start(anna.token());
        phone.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");
        kvitka.answer(id, "Вітаю");
        anna.opens(CART, SALE);

        var visits = eventually(() -> {
            assertThat(console.frames("visit")).isNotEmpty();
            return console.frames("visit");
        });

        assertThat(visits.getLast().at("/visit/page").asText()).isEqualTo(CART);
        assertThat(console.frames("message").getFirst().path("conversationId").asLong())
                .isEqualTo(id);
        assertThat(console.versions())
                .isEqualTo(LongStream.rangeClosed(
                                stood + 1, stood + console.versions().size())
                        .boxed()
                        .toList());
    }

    @Test
    void whoever_comes_back_gets_exactly_what_they_missed() {
        var first = connect("");
        var epoch = hello(first).path("epoch").asText();
        phone.write("Раз");
        var id = kvitka.conversationWith("Раз");
        eventually(() -> assertThat(first.frames("conversation")).isNotEmpty());
        var known = first.versions().getLast();
        first.close();
        kvitka.owner().post("projects/{p}/conversations/" + id + "/take").good();

        var second = connect("?epoch=" + epoch + "&version=" + known);

        var hello = hello(second);
        assertThat(hello.path("resync").asBoolean()).isFalse();
        eventually(() -> assertThat(second.versions())
                .isEqualTo(
                        LongStream.rangeClosed(known + 1, hello.path("version").asLong())
                                .boxed()
                                .toList()));
        assertThat(second.frames("conversation")
                        .getLast()
                        .at("/conversation/manager/id")
                        .asLong())
                .isEqualTo(kvitka.owner().id());
    }

    @Test
    void whoever_was_away_too_long_is_told_to_fetch_everything() {
        var epoch = hello(connect("")).path("epoch").asText();

        assertThat(hello(connect("?epoch=before-the-restart&version=3"))
                        .path("resync")
                        .asBoolean())
                .isTrue();
        assertThat(hello(connect("?epoch=" + epoch + "&version=999"))
                        .path("resync")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_foreign_page_gets_no_connection() {
        assertThat(knock(Map.of("Cookie", cookie(kvitka.owner()), "Origin", "https://evil.example"))
                        .closeCode())
                .isEqualTo(4403);
    }

    @Test
    void our_own_page_gets_one() {
        var server = companies.desk().server();
        var origin = "http://%s:%d".formatted(server.getHost(), server.getPort());

        hello(knock(Map.of("Cookie", cookie(kvitka.owner()), "Origin", origin)));
    }

    @Test
    void without_a_session_nobody_gets_one() {
        assertThat(knock(Map.of()).closeCode()).isEqualTo(4401);
        assertThat(knock(Map.of("Cookie", "rozmova_session=made-up")).closeCode())
                .isEqualTo(4401);
    }

    @Test
    void neither_a_neighbour_nor_a_viewer_gets_one() {
        assertThat(knock(Map.of("Cookie", cookie(companies.found().owner()))).closeCode())
                .isEqualTo(4403);
        assertThat(knock(Map.of("Cookie", cookie(kvitka.colleague("viewer", "Ihor"))))
                        .closeCode())
                .isEqualTo(4403);
    }

    @Test
    void the_neighbours_frames_are_never_seen() {
        var other = companies.open();
        var console = connect("");
        var stood = hello(console).path("version").asLong();
        other.client("Петро", "Гай").write("До сусідів");
        other.conversationWith("До сусідів");

        phone.write("До нас");
        kvitka.conversationWith("До нас");

        eventually(() -> assertThat(console.frames("conversation")).isNotEmpty());
        assertThat(console.frames().toString()).contains("До нас").doesNotContain("До сусідів");
        assertThat(console.versions().getFirst()).isEqualTo(stood + 1);
    }

    @Test
    void whoever_is_removed_from_the_team_is_cut_off_and_nobody_else() {
        var taras = kvitka.colleague("manager", "Taras Hnatiuk");
        var his = connect(taras, "");
        var mine = connect("");
        hello(his);
        hello(mine);
        assertThat(online(taras)).isTrue();

        kvitka.owner().delete("projects/{p}/staff/" + taras.id()).good();

        assertThat(his.closeCode()).isEqualTo(4403);
        assertThat(connect(taras, "").closeCode()).isEqualTo(4403);
        mine.ping();
        eventually(() -> assertThat(mine.frames("pong")).hasSize(1));
    }

    @Test
    void whoever_hangs_up_is_offline() {
        var taras = kvitka.colleague("manager", "Taras Hnatiuk");
        var his = connect(taras, "");
        hello(his);

        his.close();

        eventually(() -> assertThat(online(taras)).isFalse());
    }

    @Test
    void state_before_and_frames_are_the_state_after_for_each_act() {
        var anna = kvitka.guest().opens(SALE);
        phone.start(anna.token());
        phone.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");
        var path = "projects/{p}/conversations/" + id;

        follows(id, () -> phone.write("Є хто?"));
        follows(id, () -> kvitka.owner().post(path + "/take").good());
        follows(
                id,
                () -> kvitka.awaitState(
                        id, kvitka.answer(id, "Вітаю").path("id").asLong(), "sent"));
        follows(id, () -> phone.edit(2, "Добрий день!"));
        follows(id, () -> anna.opens(CART, SALE));
        follows(id, anna::leaves);
        follows(id, () -> anna.opens(SALE));
        follows(id, () -> kvitka.close(id));
        follows(id, () -> kvitka.owner().post(path + "/reopen").good());
        follows(id, phone::block);
        follows(id, () -> phone.start(kvitka.guest().opens(CART).token()));
        follows(id, () -> phone.media().voice(new byte[] {'O', 'g', 'g', 'S'}, 3));
        follows(id, () -> kvitka.client("Петро", "Гай").write("І я тут"));
        follows(id, () -> kvitka.close(id));
        follows(id, () -> clock.advance(Duration.ofDays(2)));
    }

    /// Fetches, lets the act happen, and compares what a console shows by then with what is fetched anew.
    private void follows(long id, Runnable act) {
        var console = connect("");
        hello(console);
        var before = fetched();
        var thread = kvitka.thread(id).path("messages");

        act.run();

        eventually(() -> {
            var shown = Shown.of(before, thread);
            console.frames().stream()
                    .filter(frame -> !frame.has("conversationId")
                            || !frame.has("message")
                            || frame.path("conversationId").asLong() == id)
                    .forEach(shown::apply);
            var after = Shown.of(fetched(), kvitka.thread(id).path("messages"));
            assertThat(console.versions()).isNotEmpty();
            assertThat(shown.conversations()).isEqualTo(after.conversations());
            assertThat(shown.messages()).isEqualTo(after.messages());
        });
    }

    private JsonNode fetched() {
        return kvitka.owner().get("projects/{p}/conversations").good().body();
    }

    private boolean online(Person who) {
        return Company.list(
                        kvitka.owner().get("projects/{p}/staff").good().body().path("staff"))
                .stream()
                .anyMatch(one -> one.path("id").asLong() == who.id()
                        && one.path("online").asBoolean());
    }

    private LiveConnection connect(String query) {
        return connect(kvitka.owner(), query);
    }

    private LiveConnection connect(Person who, String query) {
        return kept(LiveConnection.of(companies.desk().server(), who, query));
    }

    private LiveConnection knock(Map<String, String> headers) {
        return kept(LiveConnection.to(companies.desk().server(), kvitka.owner().projectId(), "", headers));
    }

    private LiveConnection kept(LiveConnection connection) {
        connections.add(connection);
        return connection;
    }

    private static JsonNode hello(LiveConnection console) {
        return eventually(() -> console.frames("hello").getFirst());
    }

    private static String cookie(Person who) {
        return "rozmova_session=" + who.cookie();
    }
}
