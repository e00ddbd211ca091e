package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every thread as the console shows it, to be compared with the clients' phones.
record History(List<Line> lines) {
    private static final Set<String> SETTLED = Set.of("sent", "unknown");

    static History of(Owner owner) {
        return new History(owner.conversations().stream()
                .flatMap(id -> owner.messages(id).stream().map(message -> Line.of(id, message)))
                .toList());
    }

    /// Waits until so many messages have come from clients.
    static void awaitHeard(Owner owner, long messages) {
        var ignored =
                Eventually.see(messages + " messages heard", () -> of(owner).heard(), heard -> heard >= messages);
    }

    /// Waits until so many answers stand there, each of them sent or named unknown.
    static History awaitSettled(Owner owner, int answers) {
        return Eventually.see(answers + " answers sent or named unknown", () -> of(owner), now -> now.settled(answers));
    }

    /// How many messages came from clients.
    long heard() {
        return of("inbound").count();
    }

    /// The conversation in which this stands.
    long conversationWith(String text) {
        return lines.stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow()
                .conversation();
    }

    private boolean settled(int answers) {
        return of("outbound").count() == answers && of("outbound").allMatch(line -> SETTLED.contains(line.state()));
    }

    /// The answers that may or may not have arrived.
    Set<Long> unknown() {
        return of("outbound")
                .filter(line -> line.state().equals("unknown"))
                .map(Line::id)
                .collect(Collectors.toSet());
    }

    /// What each client wrote stands there once, in their order.
    void assertHeard(List<Talk> talks, int words) {
        assertThat(heard()).isEqualTo((long) talks.size() * words);
        for (var talk : talks) {
            assertThat(texts(talk, "inbound").toList()).isEqualTo(talk.words(words));
        }
    }

    /// What each client was answered stands there once, in order. On their phone everything that is called sent is
    /// there once and in order; what is called unknown may be.
    void assertAnswered(List<Talk> talks, int answers) {
        for (var talk : talks) {
            assertThat(texts(talk, "outbound").toList()).isEqualTo(talk.answers(answers));
            var received = talk.received();
            var sent = thread(talk, "outbound")
                    .filter(line -> line.state().equals("sent"))
                    .map(Line::text)
                    .toList();
            assertThat(received).containsAll(sent);
            assertThat(received)
                    .isEqualTo(talk.answers(answers).stream()
                            .filter(received::contains)
                            .toList());
        }
    }

    private Stream<String> texts(Talk talk, String kind) {
        return thread(talk, kind).map(Line::text);
    }

    private Stream<Line> thread(Talk talk, String kind) {
        var conversation = conversationWith(talk.words(1).getFirst());
        return of(kind).filter(line -> line.conversation() == conversation);
    }

    private Stream<Line> of(String kind) {
        return lines.stream().filter(line -> line.kind().equals(kind));
    }

    /// A message in a thread.
    record Line(long conversation, long id, String kind, String text, String state) {
        static Line of(long conversation, JsonNode message) {
            return new Line(
                    conversation,
                    message.path("id").asLong(),
                    message.path("kind").asText(),
                    message.path("text").asText(),
                    message.path("state").asText());
        }
    }
}
