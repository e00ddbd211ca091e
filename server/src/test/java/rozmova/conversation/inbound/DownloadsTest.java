package rozmova.conversation.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.file.TightDisk;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.shared.database.Database;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Pictures;
import rozmova.testing.TestClock;

/// A client's file is fetched in the end, or the thread says why not.
@QuarkusTest
class DownloadsTest {
    @Inject
    Companies companies;

    @Inject
    TestClock clock;

    @Inject
    TightDisk disk;

    @Inject
    Database database;

    @Inject
    Downloads downloads;

    private Company kvitka;
    private TelegramChat phone;
    private long id;

    @BeforeEach
    void open() {
        kvitka = companies.open();
        phone = kvitka.iryna();
        phone.write("Дивіться");
        id = kvitka.conversationWith("Дивіться");
        // The client's picture is a file, too: it must not meet what the tests prepare for others.
        eventually(() -> assertThat(kvitka.conversation(id).at("/client/avatar").isNull())
                .isFalse());
    }

    @AfterEach
    void makeRoom() {
        disk.makeRoom();
    }

    @ParameterizedTest(name = "refused {0} times: {1}")
    @CsvSource({"7, null", "8, gone"})
    void what_the_platform_refuses_eight_times_is_gone(int times, String problem) {
        kvitka.bot().faults().add(FaultRule.next(times, "file", new Fault.Refusal(502, "Bad Gateway")));
        phone.media().photo(Pictures.jpeg(8, 8), "");

        eventually(() -> {
            pass(Duration.ofSeconds(2));
            assertThat(problem()).isEqualTo(problem);
        });

        assertThat(last().at("/content/file").isObject()).isEqualTo("null".equals(problem));
        assertThat(waits()).isEmpty();
    }

    @Test
    void a_file_waits_until_there_is_room_for_it() {
        disk.fill();
        phone.media().photo(Pictures.jpeg(9, 8), "");
        eventually(() -> assertThat(problem()).isEqualTo("disk-full"));

        disk.makeRoom();

        eventually(() -> {
            pass(Duration.ofSeconds(10));
            assertThat(last().at("/content/file/width").asInt()).isEqualTo(9);
        });
        assertThat(last().at("/content/problem").isNull()).isTrue();
    }

    @Test
    void waiting_for_room_is_no_failure_of_the_platform() {
        disk.fill();
        phone.media().photo(Pictures.jpeg(9, 9), "");

        eventually(() -> {
            pass(Duration.ofSeconds(15));
            assertThat(waits()).singleElement().satisfies(one -> {
                assertThat(one.withoutRoom()).isGreaterThan(8);
                assertThat(one.attempts()).isLessThan(2);
            });
        });

        assertThat(problem()).isEqualTo("disk-full");
    }

    @ParameterizedTest(name = "after attempt {0}: {1} s")
    @CsvSource({"1, 2", "2, 4", "7, 128"})
    void each_pause_is_twice_as_long(int attempts, long seconds) {
        assertThat(Downloads.pause(attempts)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest(name = "the disk was full {0} times before: {1} s")
    @CsvSource({"0, 30", "1, 60", "4, 480", "5, 600", "500, 600"})
    void for_room_we_wait_ten_minutes_at_the_most(int before, long seconds) {
        assertThat(Downloads.pauseForRoom(before)).isEqualTo(Duration.ofSeconds(seconds));
    }

    private void pass(Duration duration) {
        clock.advance(duration);
        downloads.wake();
    }

    private List<Wait> waits() {
        return database.read(reading -> reading.handle()
                .createQuery("select attempts, without_room from download where project_id = :project")
                .bind("project", kvitka.owner().projectId())
                .map((row, context) -> new Wait(row.getInt("attempts"), row.getInt("without_room")))
                .list());
    }

    private String problem() {
        return last().at("/content/problem").asText();
    }

    private JsonNode last() {
        return kvitka.messages(id).getLast();
    }

    private record Wait(int attempts, int withoutRoom) {}
}
