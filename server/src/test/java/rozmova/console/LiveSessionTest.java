package rozmova.console;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.shared.database.Database;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Desk;
import rozmova.testing.Person;
import rozmova.testing.TestClock;

@QuarkusTest
class LiveSessionTest {
    private static final int SIGN_IN_FIRST = 4401;

    @Inject
    Companies companies;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private final List<LiveConnection> connections = new ArrayList<>();
    private Company kvitka;
    private Person olena;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        olena = kvitka.owner();
    }

    @AfterEach
    void hangUp() {
        connections.forEach(LiveConnection::close);
    }

    @Test
    void whoever_signs_out_is_cut_off_in_every_tab_of_that_browser() {
        var one = connect(olena);
        var other = connect(olena);

        olena.delete("session").good();

        assertThat(one.closeCode()).isEqualTo(SIGN_IN_FIRST);
        assertThat(other.closeCode()).isEqualTo(SIGN_IN_FIRST);
        assertThat(connectOnly(olena).closeCode()).isEqualTo(SIGN_IN_FIRST);
    }

    @Test
    void another_browser_of_the_same_person_stays() {
        var laptop = connect(olena);
        var phone = companies.desk().signIn(olena);
        var pocket = connect(phone);

        olena.delete("session").good();

        assertThat(laptop.closeCode()).isEqualTo(SIGN_IN_FIRST);
        pocket.ping();
        eventually(() -> assertThat(pocket.frames("pong")).hasSize(1));
    }

    @Test
    void whoever_has_signed_out_hears_of_nothing_that_happens_then() {
        var signedOut = connect(olena);
        var taras = kvitka.colleague("manager", "Taras Hnatiuk");
        var witness = connect(taras);

        olena.delete("session").good();
        kvitka.iryna().write("Моя адреса — Хрещатик, 1");

        eventually(() -> assertThat(witness.frames("message")).isNotEmpty());
        assertThat(signedOut.closeCode()).isEqualTo(SIGN_IN_FIRST);
        assertThat(signedOut.frames("message")).isEmpty();
    }

    @Test
    void a_session_that_ends_by_its_time_ends_its_connections() {
        var console = connect(olena);
        clock.advance(Duration.ofDays(29));
        olena.get("me").good();
        clock.advance(Duration.ofDays(29));
        olena.get("me").good();
        console.ping();
        eventually(() -> assertThat(console.frames("pong")).hasSize(1));

        clock.advance(Duration.ofDays(30));

        assertThat(console.closeCode()).isEqualTo(SIGN_IN_FIRST);
    }

    @Test
    void a_session_whose_row_somebody_removes_ends_its_connections() {
        var console = connect(olena);

        database.run(transaction -> transaction.handle().execute("delete from session where staff_id = ?", olena.id()));

        assertThat(console.closeCode()).isEqualTo(SIGN_IN_FIRST);
    }

    @Test
    void whoever_signs_in_anew_with_the_same_browser_ends_the_connections_it_had() {
        var console = connect(olena);
        var neighbour = companies.desk().owner();

        companies
                .desk()
                .withCookie(olena.cookie())
                .post("session", Map.of("email", neighbour.email(), "password", Desk.PASSWORD))
                .good();

        assertThat(console.closeCode()).isEqualTo(SIGN_IN_FIRST);
    }

    @Test
    void the_browser_used_longest_ago_is_cut_off_by_the_twenty_first() {
        var first = connect(olena);
        clock.advance(Duration.ofMinutes(6));
        var second = companies.desk().signIn(olena);
        var stays = connect(second);
        for (var browser = 0; browser < 19; browser++) {
            companies.desk().signIn(olena);
        }

        assertThat(first.closeCode()).isEqualTo(SIGN_IN_FIRST);
        stays.ping();
        eventually(() -> assertThat(stays.frames("pong")).hasSize(1));
    }

    @Test
    void with_https_the_guarded_cookie_opens_the_door_and_a_plain_one_does_not() {
        var guarded = knock("__Host-rozmova_session=" + olena.cookie());
        var plain = knock("rozmova_session=" + olena.cookie());

        eventually(() -> assertThat(guarded.frames("hello")).hasSize(1));
        assertThat(plain.closeCode()).isEqualTo(SIGN_IN_FIRST);
    }

    private LiveConnection connect(Person who) {
        var connection = connectOnly(who);
        eventually(() -> assertThat(connection.frames("hello")).hasSize(1));
        return connection;
    }

    private LiveConnection connectOnly(Person who) {
        return kept(LiveConnection.of(companies.desk().server(), who, ""));
    }

    private LiveConnection knock(String cookie) {
        var headers = Map.of("Cookie", cookie, "X-Forwarded-Proto", "https");
        return kept(LiveConnection.to(companies.desk().server(), olena.projectId(), "", headers));
    }

    private LiveConnection kept(LiveConnection connection) {
        connections.add(connection);
        return connection;
    }
}
