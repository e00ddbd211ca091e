package rozmova.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.channel.Envelope;
import rozmova.channel.Inbound;

/// Which events are the same, and which keep their order.
class MessengerEnvelopeTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "text, message:m_1",
        "standby, message:m_1",
        "edit, edit:m_1:1",
        "echo_ours, echo:m_1",
        "button, postback:m_1"
    })
    void what_has_an_id_is_known_by_it_and_its_kind(String fixture, String key) {
        assertThat(only(fixture).key()).isEqualTo(key);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"reaction, reaction", "read, read", "delivery, delivery", "referral, referral", "odd/unknown, event"})
    void what_has_none_is_known_by_who_when_and_what(String fixture, String kind) {
        assertThat(only(fixture).key()).startsWith(kind + ":" + Fixtures.CLIENT + ":1792753200123:");
    }

    @Test
    void a_reaction_that_is_taken_back_is_another_event() {
        assertThat(only("unreaction").key()).isNotEqualTo(only("reaction").key());
    }

    @ParameterizedTest
    @CsvSource({"text", "echo_ours", "standby", "read", "reaction", "pass_thread"})
    void the_chat_is_the_clients_whoever_wrote(String fixture) {
        assertThat(only(fixture).chat()).isEqualTo(Fixtures.CLIENT);
    }

    @Test
    void what_came_alone_keeps_its_bytes() {
        assertThat(only("text").body()).isEqualTo(Fixtures.bytes("text"));
        assertThat(only("text").account()).isEqualTo(Fixtures.PAGE);
    }

    @Test
    void a_batch_falls_into_events_each_with_its_account() {
        var envelopes = MessengerReader.envelopes(Fixtures.bytes("batch"));

        assertThat(envelopes)
                .extracting(Envelope::key)
                .containsExactly("message:m_1", "message:m_2", "message:m_3", "message:m_4");
        assertThat(envelopes)
                .extracting(Envelope::account)
                .containsExactly(Fixtures.PAGE, Fixtures.PAGE, Fixtures.PAGE, "100000000000202");
        assertThat(envelopes).extracting(MessengerEnvelopeTest::text).containsExactly("Раз", "Два", "Три", "Чотири");
    }

    @Test
    void an_event_is_the_same_in_whatever_batch_it_comes_again() {
        var alone = delivery("{\"sender\":{\"id\":\"2\"},\"timestamp\":1,\"read\":{\"watermark\":1}}");
        var batch = delivery("{\"sender\":{\"id\":\"2\"},\"timestamp\":1,\"read\":{\"watermark\":1}},"
                + "{\"sender\":{\"id\":\"2\"},\"timestamp\":2,\"read\":{\"watermark\":2}}");

        var again = MessengerReader.envelopes(batch);

        assertThat(again.getFirst().key())
                .isEqualTo(MessengerReader.envelopes(alone).getFirst().key())
                .isNotEqualTo(again.getLast().key());
    }

    @Test
    void a_key_that_would_not_fit_into_the_index_is_shortened() {
        var long1 = delivery("{\"sender\":{\"id\":\"2\"},\"message\":{\"mid\":\"" + "m".repeat(5_000) + "\"}}");

        assertThat(MessengerReader.envelopes(long1).getFirst().key()).hasSizeLessThan(100);
    }

    private static byte[] delivery(String events) {
        return "{\"object\":\"page\",\"entry\":[{\"id\":\"1\",\"time\":1,\"messaging\":[%s]}]}"
                .formatted(events)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Envelope envelope) {
        var inbound = List.copyOf(MessengerReader.read(envelope.body(), null));
        return ((Inbound.Message) Objects.requireNonNull(inbound.getFirst())).text();
    }

    private static Envelope only(String fixture) {
        return MessengerReader.envelopes(Fixtures.bytes(fixture)).getFirst();
    }
}
