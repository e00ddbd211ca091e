package rozmova.sandbox.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.messenger.chat.Batching;
import rozmova.sandbox.messenger.chat.Signature;
import rozmova.sandbox.messenger.chat.Timestamps;
import rozmova.sandbox.messenger.chat.Wire;
import rozmova.sandbox.net.Json;

class DeliveryTests extends MessengerWorld {

    @BeforeEach
    void listen() throws Exception {
        subscribe();
    }

    @Test
    void body_is_ascii_and_signed_as_sent() throws Exception {
        iryna.write("привіт / x");

        var hit = probe.await(1).getFirst();
        assertThat(hit.raw()).contains("\\u043f\\u0440\\u0438\\u0432\\u0456\\u0442 \\/ x");
        assertThat(hit.signature())
                .isEqualTo("sha256=" + Signature.sha256(page.app().secret(), hit.raw()));
    }

    @Test
    void signature_is_that_of_the_reference() {
        var body = Json.read(
                        "{\"object\":\"page\",\"entry\":[{\"id\":\"1\",\"time\":1,\"messaging\":[{\"sender\":{\"id\":\"2\"},"
                                + "\"recipient\":{\"id\":\"1\"},\"timestamp\":1,"
                                + "\"message\":{\"mid\":\"m1\",\"text\":\"привіт / x\"}}]}]}")
                .orElseThrow();
        String raw = new String(Wire.bytes(body), StandardCharsets.US_ASCII);

        assertThat(Signature.sha256("test_app_secret", raw))
                .isEqualTo("0923eb2189e70b18816d4ebdee6c1126502bd6ac4dbfa1bf513f0f5760d4a7f2");
        assertThat(Signature.sha256("test_app_secret", "EAAtoken"))
                .isEqualTo("d6c4deea04dad311877a7fc71b2040fadb5f611475eeec72bb3c0bfad16d5e04");
    }

    @Test
    void refused_event_comes_again_after_the_later_ones() throws Exception {
        probe.answer(hit -> hit.text().equals("перше") && probe.count() < 4 ? 500 : 200);
        iryna.write("перше");
        probe.await(1);
        iryna.write("друге");

        assertThat(probe.await(4)).extracting(CallbackProbe.Hit::text).contains("друге", "перше");
    }

    @Test
    void events_can_share_one_post() throws Exception {
        page.deliveries().batch(new Batching(2, false));
        iryna.write("раз");
        iryna.write("два");
        page.deliveries().batch(new Batching(2, true));
        iryna.write("три");
        iryna.write("чотири");

        var hits = probe.await(2);
        assertThat(hits.get(0).body().at("/entry/0/messaging")).hasSize(2);
        assertThat(hits.get(1).body().path("entry")).hasSize(2);
    }

    @Test
    void event_can_come_twice_and_once_more_later() throws Exception {
        page.deliveries().mischief().deliverTwice(1);
        iryna.write("раз");
        probe.await(2);
        page.deliveries().redeliver(page.deliveries().all().getFirst().id());

        assertThat(probe.await(3)).extracting(CallbackProbe.Hit::text).containsOnly("раз");
    }

    @Test
    void events_can_come_in_reverse() throws Exception {
        page.deliveries().mischief().reverse(2);
        iryna.write("раз");
        iryna.write("два");

        assertThat(probe.await(2)).extracting(CallbackProbe.Hit::text).containsExactly("два", "раз");
    }

    @Test
    void signature_can_be_wrong_for_once() throws Exception {
        page.deliveries().mischief().alterHeader(1, Signature.HEADER, "sha256=00");
        probe.answer(hit -> hit.signature().equals("sha256=00") ? 401 : 200);
        iryna.write("раз");

        assertThat(probe.await(2).get(0).signature()).isEqualTo("sha256=00");
    }

    @Test
    void time_can_be_seconds_or_text() throws Exception {
        page.deliveries().date(Timestamps.SECONDS);
        iryna.write("раз");
        page.deliveries().date(Timestamps.TEXT);
        iryna.write("два");

        var hits = probe.await(2);
        assertThat(hits.get(0).item().path("timestamp").asLong()).isEqualTo(clock.millis() / 1000);
        assertThat(hits.get(1).item().path("timestamp").isTextual()).isTrue();
    }

    @Test
    void raw_bytes_can_be_delivered() throws Exception {
        var attempt = page.deliveries().deliverRaw("{broken".getBytes(StandardCharsets.UTF_8));

        assertThat(attempt.status()).isEqualTo(200);
        assertThat(probe.await(1).getFirst().raw()).isEqualTo("{broken");
    }
}
