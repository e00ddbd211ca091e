package rozmova.shared.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A network between a program and its database. It can lose the program's end of the connections, and the database
/// does not notice.
final class HalfOpen implements AutoCloseable {
    private final ServerSocket entrance;
    private final int database;
    private final List<Socket> near = new CopyOnWriteArrayList<>();
    private final List<Socket> far = new CopyOnWriteArrayList<>();

    private HalfOpen(ServerSocket entrance, int database) {
        this.entrance = entrance;
        this.database = database;
    }

    static HalfOpen to(int database) throws IOException {
        var way = new HalfOpen(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database);
        start(way::receive);
        return way;
    }

    int port() {
        return entrance.getLocalPort();
    }

    /// Ends what stands on the program's side, and nothing on the other.
    void breakNear() {
        near.forEach(HalfOpen::close);
    }

    @Override
    public void close() {
        close(entrance);
        near.forEach(HalfOpen::close);
        far.forEach(HalfOpen::close);
    }

    private void receive() {
        while (!entrance.isClosed()) {
            try {
                var program = entrance.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), database);
                near.add(program);
                far.add(server);
                start(() -> carry(program, server));
                start(() -> carry(server, program));
            } catch (IOException ended) {
                // The loop checks for itself whether we closed it.
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // The other side is not told: that is the point.
        }
    }

    private static void start(Runnable work) {
        var ignored = Thread.ofVirtual().name("half-open").start(work);
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
