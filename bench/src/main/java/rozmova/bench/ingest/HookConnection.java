package rozmova.bench.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/// One kept-alive connection that posts prepared bytes and reads the status. A full HTTP client would take more of the
/// processor than the product that it measures.
final class HookConnection implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)\r\n");
    private static final int LONGEST_HEAD = 8_192;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] head = new byte[LONGEST_HEAD];
    private int filled;

    HookConnection(String host, int port) throws IOException {
        socket = new Socket(host, port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /// Posts one request and returns the answer's status when all of the answer is there.
    int post(byte[] request) throws IOException {
        out.write(request);
        out.flush();
        var end = readHead();
        var answer = new String(head, 0, end, StandardCharsets.ISO_8859_1);
        skipBody(end, length(answer));
        var status = STATUS.matcher(answer);
        if (!status.lookingAt()) {
            throw new IOException("That is no answer of HTTP: " + answer);
        }
        return Integer.parseInt(status.group(1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private int readHead() throws IOException {
        filled = 0;
        while (true) {
            var end = endOfHead();
            if (end > 0) {
                return end;
            }
            if (filled == head.length) {
                throw new IOException("The answer's head is too long");
            }
            filled += read(head, filled, head.length - filled);
        }
    }

    private int endOfHead() {
        for (var at = 4; at <= filled; at++) {
            if (head[at - 1] == '\n' && head[at - 2] == '\r' && head[at - 3] == '\n' && head[at - 4] == '\r') {
                return at;
            }
        }
        return 0;
    }

    private static int length(String answer) throws IOException {
        var length = LENGTH.matcher(answer.toLowerCase(Locale.ROOT));
        if (!length.find()) {
            throw new IOException("The answer does not say how long it is: " + answer);
        }
        return Integer.parseInt(length.group(1));
    }

    private void skipBody(int begin, int length) throws IOException {
        var left = length - (filled - begin);
        var rest = new byte[Math.max(1, Math.min(left, LONGEST_HEAD))];
        while (left > 0) {
            left -= read(rest, 0, Math.min(left, rest.length));
        }
    }

    private int read(byte[] into, int offset, int most) throws IOException {
        var count = in.read(into, offset, most);
        if (count < 0) {
            throw new EOFException("The product closed the connection");
        }
        return count;
    }
}
