package rozmova.bench.ingest;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where all channels' events come in. Clients are shared out among the channels.
///
/// @param hooks all at the same host and port
record Door(List<Hook> hooks) {
    Door {
        hooks = List.copyOf(hooks);
    }

    String host() {
        return hooks.getFirst().address().getHost();
    }

    int port() {
        return hooks.getFirst().address().getPort();
    }

    byte[] body(long number) {
        return hook(number).events().body(number);
    }

    /// The whole request that brings event `number`.
    byte[] request(long number) {
        var hook = hook(number);
        var body = hook.events().body(number);
        var proof = hook.events().proof(body);
        var head = "POST " + hook.address().getPath() + " HTTP/1.1\r\nHost: " + host() + ":" + port()
                + "\r\nContent-Type: application/json\r\n" + proof.name() + ": " + proof.value()
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        var request = new ByteArrayOutputStream(head.length() + body.length);
        request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private Hook hook(long number) {
        return hooks.get((int) (number % Clients.COUNT % hooks.size()));
    }

    /// One channel's address, and what its platform delivers there.
    record Hook(URI address, Events events) {}
}
