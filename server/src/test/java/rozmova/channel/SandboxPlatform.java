package rozmova.channel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.net.Faults;

/// A platform that the sandbox plays, with a server of ours that keeps what the platform sends.
///
/// @param <D> what is kept of a request
public abstract class SandboxPlatform<D extends ChannelContract.Delivered> implements ChannelContract.Platform {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTimeScale(0.01));
    private final LinkedBlockingQueue<D> caught = new LinkedBlockingQueue<>();
    private final HttpServer ours;

    protected SandboxPlatform() {
        try {
            ours = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The messengers' side.
    public final Sandbox sandbox() {
        return sandbox;
    }

    /// What goes wrong with the account's calls.
    protected abstract Faults faults();

    /// The call by which we write to clients, as the platform names it.
    protected abstract String sending();

    /// A request that came to our server; it is closed afterwards.
    protected abstract void hear(HttpExchange exchange) throws IOException;

    /// Our server listens from now on.
    protected final void listen() {
        ours.createContext("/", exchange -> {
            try (exchange) {
                hear(exchange);
            }
        });
        ours.start();
    }

    /// Keeps this for [#next].
    protected final void keep(D delivered) {
        caught.add(delivered);
    }

    /// Where our server has this path.
    protected final URI address(String path) {
        return URI.create("http://127.0.0.1:" + ours.getAddress().getPort() + path);
    }

    /// What was kept next.
    public final D next() {
        try {
            var next = caught.poll(3, TimeUnit.MINUTES);
            if (next == null) {
                throw new AssertionError("Nothing was delivered");
            }
            return next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public final void tooMany(Duration wait) {
        fault(new Fault.TooMany(Math.toIntExact(wait.toSeconds())));
    }

    @Override
    public final void trouble() {
        fault(new Fault.Refusal(502, "Bad Gateway"));
    }

    @Override
    public final void loseAnswer() {
        fault(new Fault.Cut(true));
    }

    @Override
    public final void close() {
        ours.stop(0);
        sandbox.close();
    }

    private void fault(Fault fault) {
        faults().add(FaultRule.next(1, sending(), fault));
    }
}
