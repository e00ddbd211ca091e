package rozmova.bench.web;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/// One kept-alive connection of a signed-in person that asks and reads. A full HTTP client would take more of the
/// processor than the product that is measured.
public final class KeptConnection implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int BUFFER = 64 * 1_024;
    private static final int HEXADECIMAL = 16;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String rest;
    private final byte[] piece = new byte[BUFFER];

    /// @param cookie what makes the person known
    public KeptConnection(URI desk, String cookie) throws IOException {
        socket = new Socket(desk.getHost(), desk.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
        rest = " HTTP/1.1\r\nHost: " + desk.getAuthority() + "\r\nCookie: " + cookie + "\r\n\r\n";
    }

    /// Asks for `path` and writes the answer's body `into` as it comes.
    ///
    /// @return the answer's status
    public int get(String path, OutputStream into) throws IOException {
        out.write(("GET " + path + rest).getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        var status = Integer.parseInt(line().split(" ", -1)[1]);
        var length = -1L;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var colon = header.indexOf(':');
            if (header.substring(0, colon).toLowerCase(Locale.ROOT).equals("content-length")) {
                length = Long.parseLong(header.substring(colon + 1).strip());
            }
        }
        if (length >= 0) {
            copy(length, into);
        } else {
            chunks(into);
        }
        return status;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void chunks(OutputStream into) throws IOException {
        while (true) {
            var size = Long.parseLong(line().strip(), HEXADECIMAL);
            copy(size, into);
            if (!line().isEmpty()) {
                throw new IOException("That is no end of a chunk");
            }
            if (size == 0) {
                return;
            }
        }
    }

    private void copy(long length, OutputStream into) throws IOException {
        for (var left = length; left > 0; ) {
            var count = in.read(piece, 0, (int) Math.min(left, piece.length));
            if (count < 0) {
                throw closed();
            }
            into.write(piece, 0, count);
            left -= count;
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw closed();
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    private static EOFException closed() {
        return new EOFException("The product closed the connection before the answer was complete");
    }
}
