package rozmova.sandbox.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import rozmova.sandbox.net.Json;

/// An app's callback: echoes challenges, writes down what reaches it and answers as told.
final class CallbackProbe implements AutoCloseable {

    record Hit(String signature, String raw) {

        JsonNode body() {
            return Json.read(raw).orElseThrow();
        }

        /// The first item, wherever it stands.
        JsonNode item() {
            JsonNode entry = body().path("entry").path(0);
            return entry.has("messaging")
                    ? entry.path("messaging").path(0)
                    : entry.path("standby").path(0);
        }

        String text() {
            return item().path("message").path("text").asText();
        }
    }

    /// Only for what never comes: a busy machine takes its time.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String verifyToken;
    private final HttpServer server;
    private final List<Hit> hits = new ArrayList<>();
    private Function<Hit, Integer> answer = hit -> 200;

    CallbackProbe(String verifyToken) throws IOException {
        this.verifyToken = verifyToken;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    synchronized void answer(Function<Hit, Integer> newAnswer) {
        answer = newAnswer;
    }

    synchronized int count() {
        return hits.size();
    }

    /// All hits, as soon as there are so many.
    synchronized List<Hit> await(int count) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (hits.size() < count) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("only " + hits.size() + " of " + count + " deliveries came");
            }
            wait(left);
        }
        return List.copyOf(hits);
    }

    /// The item of the last of so many hits.
    JsonNode awaitItem(int count) throws InterruptedException {
        return await(count).get(count - 1).item();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            echo(exchange);
            return;
        }
        String signature = Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Hub-Signature-256"))
                .orElse("");
        Hit hit = new Hit(signature, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        int status;
        synchronized (this) {
            hits.add(hit);
            status = answer.apply(hit);
            notifyAll();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void echo(HttpExchange exchange) throws IOException {
        Map<String, String> query = Arrays.stream(
                        exchange.getRequestURI().getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        boolean right = verifyToken.equals(query.get("hub.verify_token"));
        byte[] body = right ? query.getOrDefault("hub.challenge", "").getBytes(StandardCharsets.UTF_8) : new byte[0];
        exchange.sendResponseHeaders(right ? 200 : 403, right ? body.length : -1);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
