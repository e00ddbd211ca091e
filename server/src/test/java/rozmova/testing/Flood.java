package rozmova.testing;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Very many requests over a few connections, each sent before the last one is answered: faster than browsers are.
public final class Flood {
    private static final int CONNECTIONS = 8;
    /// Fewer than the server lets stand unanswered on one connection.
    private static final int AHEAD = 6;
    private static final int SMALL = 5_000;
    private static final int PATIENCE_MILLIS = 60_000;

    private Flood() {}

    /// Sends `count` requests and returns how many were answered with which status.
    ///
    /// @param request makes each of them by its number
    public static Map<Integer, Integer> send(URI server, int count, IntFunction<Wave> request) {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var connections = IntStream.range(0, CONNECTIONS)
                    .mapToObj(first -> together.submit(() -> stream(server, first, count, request)))
                    .toList();
            var all = new TreeMap<Integer, Integer>();
            for (Future<Map<Integer, Integer>> connection : connections) {
                connection.get().forEach((status, times) -> all.merge(status, times, Integer::sum));
            }
            return all;
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<Integer, Integer> stream(URI server, int first, int count, IntFunction<Wave> request)
            throws IOException {
        var answers = new TreeMap<Integer, Integer>();
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            var out = socket.getOutputStream();
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            var unanswered = 0;
            for (var number = first; number < count; number += CONNECTIONS) {
                var wave = request.apply(number);
                out.write(wave.bytes(server));
                unanswered++;
                // Large requests would fill both sides' buffers while neither reads.
                if (unanswered == AHEAD || wave.body().length() > SMALL) {
                    out.flush();
                    read(in, unanswered, answers);
                    unanswered = 0;
                }
            }
            out.flush();
            read(in, unanswered, answers);
        }
        return answers;
    }

    private static void read(InputStream in, int most, Map<Integer, Integer> answers) throws IOException {
        for (var answer = 0; answer < most; answer++) {
            var status = Integer.parseInt(line(in).split(" ", 3)[1]);
            var length = 0;
            for (var header = line(in); !header.isEmpty(); header = line(in)) {
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            in.skipNBytes(length);
            answers.merge(status, 1, Integer::sum);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /// One request of the flood.
    ///
    /// @param address where it pretends to come from
    public record Wave(String method, String path, String address, String type, String body) {
        /// One that reads.
        public static Wave get(String path, String address) {
            return new Wave("GET", path, address, "text/plain", "");
        }

        /// One that brings JSON, declared as `type`.
        public static Wave post(String path, String address, String type, String body) {
            return new Wave("POST", path, address, type, body);
        }

        private byte[] bytes(URI server) {
            return """
                    %s %s HTTP/1.1\r
                    Host: %s\r
                    X-Forwarded-For: %s\r
                    Content-Type: %s\r
                    Content-Length: %d\r
                    \r
                    %s""".formatted(method, path, server.getAuthority(), address, type, body.length(), body)
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
