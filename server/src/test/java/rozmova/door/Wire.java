package rozmova.door;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A connection that sends what HTTP clients refuse to send.
final class Wire implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    private Wire(Socket socket) throws IOException {
        this.socket = socket;
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// Connects; waiting for an answer ends after `patience`.
    static Wire to(URI server, Duration patience) {
        try {
            var socket = new Socket(server.getHost(), server.getPort());
            socket.setSoTimeout((int) patience.toMillis());
            socket.setTcpNoDelay(true);
            return new Wire(socket);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Connects, with the patience of a busy machine.
    static Wire to(URI server) {
        return to(server, Duration.ofSeconds(20));
    }

    /// Sends these characters as bytes.
    Wire send(String text) {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// Sends bytes.
    Wire send(byte[] bytes) {
        if (!offer(bytes)) {
            throw new AssertionError("The server has closed the connection");
        }
        return this;
    }

    /// Sends bytes if anybody still takes them.
    boolean offer(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /// Sends a head with these lines and the empty one behind them.
    Wire head(String... lines) {
        return send(String.join("\r\n", lines) + "\r\n\r\n");
    }

    /// Whether an answer has begun to come in.
    boolean hears() {
        try {
            return in.available() > 0;
        } catch (IOException failure) {
            return false;
        }
    }

    /// Waits for the next answer.
    Told answer() {
        return answer(false);
    }

    /// Waits for the next answer, which to a HEAD has no body.
    Told answer(boolean headOnly) {
        try {
            return read(headOnly);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whether the server closes the connection without another word.
    boolean closes() {
        try {
            return in.read() < 0;
        } catch (IOException failure) {
            return failure instanceof SocketException;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException ignored) {
            // It is gone already.
        }
    }

    private Told read(boolean headOnly) throws IOException {
        var start = line().split(" ", 3);
        if (start.length < 2 || !start[0].startsWith("HTTP/")) {
            throw new IOException("No HTTP: " + String.join(" ", start));
        }
        var headers = new LinkedHashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        var status = Integer.parseInt(start[1]);
        if (status == 100) {
            return read(headOnly);
        }
        var bare = headOnly || status < 200 || status == 204 || status == 304;
        return new Told(status, headers, bare ? "" : new String(body(headers), StandardCharsets.UTF_8));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            var all = new ByteArrayOutputStream();
            for (var size = size(line()); size > 0; size = size(line())) {
                all.writeBytes(exactly(size));
                line();
            }
            line();
            return all.toByteArray();
        }
        var length = headers.get("content-length");
        return length == null ? in.readAllBytes() : exactly(Integer.parseInt(length));
    }

    private static int size(String line) {
        return Integer.parseInt(line.strip(), 16);
    }

    private byte[] exactly(int size) throws IOException {
        var bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new IOException("The answer ends early");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server closed the connection");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /// What the server said.
    ///
    /// @param headers by their names in small letters
    record Told(int status, Map<String, String> headers, String body) {
        String type() {
            return headers.getOrDefault("content-type", "");
        }
    }
}
