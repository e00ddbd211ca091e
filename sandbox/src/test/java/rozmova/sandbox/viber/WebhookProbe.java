package rozmova.sandbox.viber;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import rozmova.sandbox.net.Json;

/// A webhook that writes down what reaches it and answers as told; beside it lie media that an account publishes.
final class WebhookProbe implements AutoCloseable {

    @SuppressWarnings("ArrayRecordComponent") // nobody compares the bytes
    record Hit(String signature, String query, byte[] raw) {

        JsonNode event() {
            return Json.read(raw).orElseThrow();
        }

        String kind() {
            return event().path("event").asText();
        }

        String text() {
            return event().path("message").path("text").asText();
        }
    }

    record Answer(int status, String body) {

        static final Answer OK = new Answer(200, "");
    }

    /// Only for what never comes: a busy machine takes its time.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpServer server;
    private final List<Hit> hits = new ArrayList<>();
    private final Map<String, byte[]> media = new ConcurrentHashMap<>();
    private Function<Hit, Answer> answer = hit -> Answer.OK;
    private Predicate<Hit> slow = hit -> false;
    private CountDownLatch slowness = new CountDownLatch(0);

    WebhookProbe() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/hook", this::take);
        server.createContext("/media/", this::give);
        server.start();
    }

    String url() {
        return at("/hook");
    }

    /// Publishes a file and returns its address.
    String publish(String name, byte[] bytes) {
        media.put("/media/" + name, bytes);
        return at("/media/" + name);
    }

    /// An address below which nothing lies.
    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    synchronized void answer(Function<Hit, Answer> newAnswer) {
        answer = newAnswer;
    }

    /// Keeps the sender of these waiting until it is over.
    synchronized void answerSlowly(Predicate<Hit> which, CountDownLatch over) {
        slow = which;
        slowness = over;
    }

    /// The first event of this kind, as soon as it is there.
    Hit await(String kind) throws InterruptedException {
        return await(kind, 1).getFirst();
    }

    /// All events of this kind, as soon as there are so many.
    List<Hit> await(String kind, int count) throws InterruptedException {
        return await(hit -> hit.kind().equals(kind), count);
    }

    synchronized List<Hit> await(Predicate<Hit> wanted, int count) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (hits.stream().filter(wanted).count() < count) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("not " + count + " deliveries, but " + kinds());
            }
            wait(left);
        }
        return hits.stream().filter(wanted).toList();
    }

    /// What has come so far.
    synchronized List<String> kinds() {
        return hits.stream().map(Hit::kind).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        String signature = Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Viber-Content-Signature"))
                .orElse("");
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        Hit hit = new Hit(signature, query, exchange.getRequestBody().readAllBytes());
        Answer given;
        boolean late;
        synchronized (this) {
            hits.add(hit);
            given = answer.apply(hit);
            late = slow.test(hit);
            notifyAll();
        }
        if (late) {
            linger();
        }
        reply(exchange, given.status(), given.body().getBytes(StandardCharsets.UTF_8));
    }

    private void linger() {
        try {
            slowness.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void give(HttpExchange exchange) throws IOException {
        byte[] bytes = media.get(exchange.getRequestURI().getPath());
        exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
        reply(exchange, bytes == null ? 404 : 200, bytes == null ? new byte[0] : bytes);
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
