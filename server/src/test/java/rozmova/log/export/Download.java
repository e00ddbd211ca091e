package rozmova.log.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import rozmova.testing.Person;

/// A download over a bare socket: it can be dropped at any byte, and read as slowly as one likes.
final class Download implements AutoCloseable {
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
    private static final int SMALL = 4 * 1024;
    private static final int PATIENCE_MILLIS = 15_000;

    private final Socket socket;

    private Download(Socket socket) {
        this.socket = socket;
    }

    /// Asks for it and reads nothing.
    static Download begin(Person who, String query) {
        try {
            var socket = new Socket();
            // The system's receive buffer is small, or it would read when we do not.
            socket.setReceiveBufferSize(SMALL);
            socket.setSoTimeout(PATIENCE_MILLIS);
            var download = new Download(socket);
            download.ask(who, query);
            return download;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Asks for another one on the same connection.
    void ask(Person who, String query) {
        var request = who.request("projects/{p}/log/export?" + query).build();
        try {
            if (!socket.isConnected()) {
                socket.connect(new InetSocketAddress(
                        request.uri().getHost(), request.uri().getPort()));
            }
            socket.getOutputStream().write(text(request).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Reads so many bytes, or less where it ends before.
    void read(int bytes) {
        try {
            socket.getInputStream().readNBytes(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Reads one byte, if somebody still sends any.
    void sip() {
        try {
            socket.getInputStream().read();
        } catch (IOException over) {
            // Whether it is whole shows when the end is read.
            return;
        }
    }

    /// Reads to the end, and says whether that is the end of the file.
    boolean whole() {
        var tail = new StringBuilder();
        try {
            for (var next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                tail.append((char) next);
                if (tail.length() > LAST_CHUNK.length()) {
                    tail.deleteCharAt(0);
                }
                if (tail.toString().equals(LAST_CHUNK)) {
                    return true;
                }
            }
            return false;
        } catch (IOException reset) {
            return false;
        }
    }

    /// Goes away.
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(HttpRequest request) {
        var uri = request.uri();
        var headers = request.headers().map().entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue().getFirst() + "\r\n")
                .collect(Collectors.joining());
        return "GET %s?%s HTTP/1.1\r\nHost: %s\r\n%s\r\n"
                .formatted(uri.getRawPath(), uri.getRawQuery(), uri.getAuthority(), headers);
    }
}
