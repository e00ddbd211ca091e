package rozmova.console;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.conversation.Message;
import rozmova.testing.Desk;
import rozmova.testing.Person;

@QuarkusTest
class SlowBrowserTest {
    private static final int LENGTH = 60_000;
    private static final int BEYOND_ALL_BUFFERS = 400;

    @Inject
    Desk desk;

    @Inject
    Hub hub;

    private Person olena;
    private Socket socket;

    @BeforeEach
    void connect() throws IOException {
        olena = desk.owner();
        socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        var server = desk.server();
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        socket.getOutputStream().write("""
            GET /api/v1/projects/%d/live HTTP/1.1\r
            Host: %s\r
            Cookie: rozmova_session=%s\r
            Connection: Upgrade\r
            Upgrade: websocket\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            \r
            """.formatted(olena.projectId(), server.getAuthority(), olena.cookie())
                .getBytes(US_ASCII));
        eventually(() -> assertThat(hub.online(olena.projectId())).containsExactly(olena.id()));
    }

    @AfterEach
    void hangUp() throws IOException {
        socket.close();
    }

    @Test
    void whoever_takes_nothing_is_cut_off_before_megabytes_wait_for_them() {
        for (var message = 1; message <= BEYOND_ALL_BUFFERS; message++) {
            hub.message(olena.projectId(), 1, message(message));
        }

        eventually(() -> assertThat(hub.online(olena.projectId())).isEmpty());
    }

    @Test
    void what_is_said_in_pieces_may_be_no_longer_than_what_is_said_at_once() throws IOException {
        for (var piece = 0; piece < 3; piece++) {
            socket.getOutputStream().write(piece(piece == 0 ? 1 : 0, 500));
        }

        eventually(() -> assertThat(hub.online(olena.projectId())).isEmpty());
    }

    /// A frame that is not the last of its message, masked with zeros.
    private static byte[] piece(int opcode, int length) {
        var frame = new byte[8 + length];
        frame[0] = (byte) opcode;
        frame[1] = (byte) (0x80 | 126);
        frame[2] = (byte) (length >> 8);
        frame[3] = (byte) length;
        return frame;
    }

    private static Message message(long id) {
        return new Message(
                id,
                1,
                Message.Kind.NOTE,
                Instant.EPOCH,
                null,
                "x".repeat(LENGTH),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
