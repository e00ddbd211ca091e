package rozmova.sandbox.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import rozmova.sandbox.net.Json;

/// A webhook that writes down what reaches it and answers as told.
final class WebhookProbe implements AutoCloseable {

    record Hit(String secret, String raw) {

        JsonNode update() {
            return Json.read(raw).orElseThrow();
        }

        String text() {
            return update().path("message").path("text").asText();
        }
    }

    /// Only for what never comes: a busy machine takes its time.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpServer server;
    private final List<Hit> hits = new ArrayList<>();
    private Function<Hit, Integer> answer = hit -> 200;

    WebhookProbe() throws IOException {
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

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        String secret = Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"))
                .orElse("");
        Hit hit = new Hit(secret, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        int status;
        synchronized (this) {
            hits.add(hit);
            status = answer.apply(hit);
            notifyAll();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
