package rozmova.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rozmova.contract.Contract;
import rozmova.door.Description.Operation;
import rozmova.door.WildCaller.Caller;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Person;

/// Requests by the thousand, made from the server's own description of itself: whatever comes in, an answer goes out
/// that is no fault of ours, keeps to the description, and tells nothing of how we are built.
@QuarkusTest
class DescriptionTest {
    /// Another one makes other requests; the same one makes the same.
    private static final long SEED = 20_261_122;

    private static final int REQUESTS = 21_000;
    private static final int SIDE_BY_SIDE = 6;
    private static final int MOST_TOLD = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Companies companies;

    private final Map<Integer, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final Map<String, String> faults = new ConcurrentSkipListMap<>();

    @Test
    void no_request_makes_us_fail_or_hang_or_tell_how_we_are_built() throws InterruptedException {
        var begin = System.nanoTime();
        var description = Description.of(
                companies.desk().stranger().get("/openapi?format=json").body());
        var callers = callers();
        var threads = new ArrayList<Thread>();
        for (var worker = 0; worker < SIDE_BY_SIDE; worker++) {
            var random = new Random(SEED + worker);
            threads.add(Thread.startVirtualThread(() -> send(description, callers, random)));
        }
        for (var thread : threads) {
            thread.join();
        }
        var seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        System.out.printf(
                "%d requests to %d operations in %d s, seed %d: %s%n",
                total(), description.operations().size(), seconds, SEED, answers);

        assertThat(faults.values()).isEmpty();
        assertThat(total()).isGreaterThanOrEqualTo(20_000);
        // If all requests were refused at the door, they would prove nothing about the routes behind it.
        assertThat(answers.getOrDefault(200, new LongAdder()).sum()).isGreaterThan(total() / 20);
    }

    private void send(Description description, List<Caller> callers, Random random) {
        var makers = callers.stream()
                .map(caller -> new WildCaller(random, description, caller))
                .toList();
        var operations = description.operations();
        var wire = Wire.to(companies.desk().server(), PATIENCE);
        for (var number = 0; number < REQUESTS / SIDE_BY_SIDE && faults.size() < MOST_TOLD; number++) {
            var operation = operations.get(number % operations.size());
            var request = makers.get(random.nextInt(makers.size())).request(operation);
            var told = exchange(wire, request);
            if (told.isEmpty()
                    || told.get().headers().getOrDefault("connection", "").equalsIgnoreCase("close")) {
                wire.close();
                wire = Wire.to(companies.desk().server(), PATIENCE);
            }
            judge(operation, request, told);
        }
        wire.close();
    }

    private static Optional<Wire.Told> exchange(Wire wire, WildRequest request) {
        try {
            return wire.offer(request.bytes())
                    ? Optional.of(wire.answer(request.method().equals("HEAD")))
                    : Optional.empty();
        } catch (UncheckedIOException none) {
            return Optional.empty();
        }
    }

    private void judge(Operation operation, WildRequest request, Optional<Wire.Told> told) {
        var status = told.map(Wire.Told::status).orElse(0);
        answers.computeIfAbsent(status, none -> new LongAdder()).increment();
        var fault = told.map(answer -> fault(request, answer)).orElse("no answer");
        if (!fault.isEmpty()) {
            faults.putIfAbsent(
                    operation + " " + status + " " + fault,
                    "%n%s: %d, %s%n  %s%n  %s".formatted(operation, status, fault, request, told));
        }
    }

    private static String fault(WildRequest request, Wire.Told answer) {
        if (answer.status() >= 500) {
            return "a fault of ours";
        }
        var isText = !answer.type().contains("html") && !answer.type().contains("javascript");
        if (isText && LEAK.matcher(answer.body()).find()) {
            return "tells how we are built";
        }
        var isProblem = answer.type().equals("application/problem+json");
        if (answer.status() >= 400 && request.target().startsWith("/api/v1/") && !isProblem) {
            return "no problem details";
        }
        return Contract.committed()
                .contradiction(
                        request.method(),
                        request.target().replaceFirst("[?#].*", ""),
                        answer.status(),
                        answer.type(),
                        answer.body())
                .orElse("");
    }

    private static final Pattern LEAK = Pattern.compile(Leaks.PATTERN);

    private long total() {
        return answers.values().stream().mapToLong(LongAdder::sum).sum();
    }

    private List<Caller> callers() {
        var kvitka = companies.open();
        var known = rooms(kvitka);
        var olena = kvitka.owner();
        var list = new CopyOnWriteArrayList<Caller>();
        list.add(new Caller("nobody", "", known));
        list.add(new Caller("viewer", kvitka.colleague("viewer", "Vira").cookie(), known));
        list.add(new Caller("manager", kvitka.colleague("manager", "Taras").cookie(), known));
        list.add(
                new Caller("supervisor", kvitka.colleague("supervisor", "Sofia").cookie(), known));
        list.add(new Caller("owner", olena.cookie(), known));
        list.add(new Caller("stranger", companies.desk().owner("Stranger").cookie(), known));
        return List.copyOf(list);
    }

    /// Something of each kind, so that the paths lead somewhere.
    private static Map<String, List<String>> rooms(Company kvitka) {
        var olena = kvitka.owner();
        var phone = kvitka.iryna();
        phone.write("Добрий день");
        var running = kvitka.conversationWith("Добрий день");
        var file = id(olena.send(olena.request("projects/{p}/files?name=a.txt")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("hello")))
                .good()
                .body());
        kvitka.answer(running, "Вітаю", Long.valueOf(file));
        var message = kvitka.messages(running).getLast().path("id").asText();
        var ids = new ArrayList<>(List.of(Long.toString(running), file, message, "1", "2", "3", "4"));
        ids.add(made(olena, "projects/{p}/log/views", Map.of("name", "Mine", "query", "")));
        ids.add(made(olena, "projects/{p}/log/exports", Map.of("format", "csv")));
        var known = new HashMap<String, List<String>>();
        known.put("p", List.of(Long.toString(olena.projectId())));
        known.put("project", List.of(Long.toString(olena.projectId())));
        known.put("id", List.copyOf(ids));
        known.put("message", List.of(message));
        known.put("comment", List.of("1", "2"));
        known.put("messenger", List.of("telegram"));
        known.put("channelId", List.of(Long.toString(kvitka.channel())));
        known.put(
                "key",
                List.of(olena.get("projects/{p}").good().body().path("key").asText()));
        known.put("rest", List.of("x/page"));
        known.put("page", List.of("projects", "sign-in", "window"));
        return known;
    }

    private static String made(Person by, String path, Map<String, ?> what) {
        return id(by.post(path, what).good().body());
    }

    private static String id(JsonNode made) {
        return made.path("id").asText();
    }
}
