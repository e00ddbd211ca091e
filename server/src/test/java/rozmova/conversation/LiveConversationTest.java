package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.TestClock;

/// What may happen to a conversation, and which events tell of it.
@QuarkusTest
class LiveConversationTest {
    @Inject
    Companies companies;

    @Inject
    Database database;

    @Inject
    LiveConversations conversations;

    @Inject
    Ear ear;

    @Inject
    TestClock clock;

    private Company kvitka;

    @BeforeEach
    void open() {
        kvitka = companies.open();
    }

    @AfterEach
    void accept() {
        ear.refused = 0;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void nothing_happens_to_a_logged_conversation(String name, Consumer<LiveConversation> act) {
        var id = begun("Добрий день");
        kvitka.close(id);
        clock.advance(Duration.ofHours(2));
        eventually(() -> assertThat(kvitka.conversations()).isEmpty());

        assertThatThrownBy(() -> on(id, act))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.code()).isEqualTo("already-logged"))
                .hasMessageContaining("logged");
    }

    static Stream<Object[]> acts() {
        return Stream.of(
                act("answer", live -> live.answer(1, "Вітаю", List.of())),
                act("note", live -> live.note(new Line.Note(1, "Нотатка", UUID.randomUUID()))),
                act("take", live -> live.take(1)),
                act("close", live -> live.close(1, null, List.of(), null)),
                act("reopen", live -> live.reopen(1)),
                act("bind", live -> live.bind(1, Instant.EPOCH)),
                act("share a link", live -> live.shareLink(Instant.EPOCH)),
                act("come from an advertisement", live -> live.advertised("1")),
                act("come by a link", live -> live.linked("bio", Instant.EPOCH)),
                act("tell", live -> live.tell(new ConversationEvent.Blocked())));
    }

    @Test
    void sinks_hear_everything_in_the_order_in_which_it_happens() {
        var id = begun("Добрий день");
        kvitka.answer(id, "Вітаю!");
        kvitka.close(id);

        assertThat(ear.heard(id)).containsExactly("Begun", "Received", "Answered", "Closed");
    }

    @Test
    void what_a_sink_throws_undoes_the_event() {
        var id = begun("Добрий день");
        ear.refused = id;

        assertThatThrownBy(() -> on(id, live -> live.close(kvitka.owner().id(), null, List.of(), null)))
                .hasMessage("No room");

        assertThat(kvitka.conversation(id).path("state").asText()).isEqualTo("open");
        assertThat(kvitka.events(id)).isEmpty();
    }

    @Test
    void one_conversation_that_cannot_go_on_holds_up_no_other() {
        var stuck = begun("Добрий день");
        kvitka.close(stuck);
        ear.refused = stuck;
        var fine = begun("Чи є півонії?");
        kvitka.close(fine);

        clock.advance(Duration.ofHours(2));

        eventually(() -> assertThat(ear.heard(fine)).endsWith("Closed", "Logged"));
        assertThat(ear.heard(stuck)).doesNotContain("Logged");

        ear.refused = 0;
        clock.advance(Duration.ofMinutes(2));

        eventually(() -> assertThat(ear.heard(stuck)).endsWith("Closed", "Logged"));
    }

    private long begun(String words) {
        kvitka.iryna().write(words);
        return kvitka.conversationWith(words);
    }

    private void on(long id, Consumer<LiveConversation> act) {
        database.run(transaction ->
                act.accept(conversations.lock(transaction, kvitka.owner().projectId(), id)));
    }

    private static Object[] act(String name, Consumer<LiveConversation> act) {
        return new Object[] {name, act};
    }

    /// A sink that remembers what it heard.
    @Singleton
    static class Ear implements EventSink {
        private final List<Entry> entries = new CopyOnWriteArrayList<>();
        private volatile long refused;

        @Override
        public void hear(Transaction transaction, Entry entry) {
            if (entry.conversationId() == refused) {
                throw new IllegalStateException("No room");
            }
            entries.add(entry);
        }

        List<String> heard(long conversation) {
            return entries.stream()
                    .filter(entry -> entry.conversationId() == conversation)
                    .map(entry -> entry.event().getClass().getSimpleName())
                    .toList();
        }
    }
}
