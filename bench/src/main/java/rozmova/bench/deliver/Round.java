package rozmova.bench.deliver;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import rozmova.bench.web.SandboxControl;

/// All conversations get their answers at once, each one after the other, and what arrives is looked up.
final class Round {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(200);
    /// How long we look, after the last has arrived, whether one comes again.
    private static final Duration AFTERWARDS = Duration.ofSeconds(2);

    private static final long LONGEST = Duration.ofMinutes(10).toNanos();

    private final SandboxControl control;
    private final List<Talk> talks;
    private final int answers;
    private final String name;
    private final Map<String, Instant> departures = new ConcurrentHashMap<>();

    Round(SandboxControl control, List<Talk> talks, int answers, String name) {
        this.control = control;
        this.talks = talks;
        this.answers = answers;
        this.name = name;
    }

    /// @throws IllegalStateException when a message is missing, there twice or out of order
    Outcome run(Way way) throws InterruptedException {
        var begin = Instant.now();
        send(way);
        var arrived = await();
        Receipt.demand(name, receipts(arrived));
        var times = new Histogram(LONGEST, 3);
        var end = begin;
        for (var messages : arrived.values()) {
            for (var message : messages) {
                var departure = departures.get(message.text());
                if (departure != null) {
                    times.recordValue(Duration.between(departure, message.at()).toNanos());
                }
                end = message.at().isAfter(end) ? message.at() : end;
            }
        }
        return new Outcome(times, Duration.between(begin, end));
    }

    private void send(Way way) throws InterruptedException {
        var writers = talks.stream()
                .<Callable<Boolean>>map(talk -> () -> {
                    for (var number = 1; number <= answers; number++) {
                        var text = talk.answer(name, number);
                        departures.put(text, Instant.now());
                        way.send(talk, text);
                    }
                    return true;
                })
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var written : threads.invokeAll(writers)) {
                var ignored = written.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("An answer could not be sent", failure.getCause());
        }
    }

    /// What arrived in each chat, once all is there or nothing comes any more.
    private Map<Talk, List<Arrival>> await() throws InterruptedException {
        var expected = talks.size() * answers;
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && arrivals().values().stream().mapToInt(List::size).sum() < expected) {
            Thread.sleep(LOOK);
        }
        Thread.sleep(AFTERWARDS);
        return arrivals();
    }

    private Map<Talk, List<Arrival>> arrivals() {
        var arrivals = new HashMap<Talk, List<Arrival>>();
        for (var bot : talks.stream().map(Talk::bot).distinct().toList()) {
            var chats = control.chats(bot);
            talks.stream()
                    .filter(talk -> talk.bot().equals(bot))
                    .forEach(talk -> arrivals.put(talk, arrivals(talk, chats)));
        }
        return arrivals;
    }

    private List<Arrival> arrivals(Talk talk, JsonNode chats) {
        var arrivals = new ArrayList<Arrival>();
        for (var chat : chats) {
            if (chat.path("person").path("id").asLong() == talk.person()) {
                for (var message : chat.path("messages")) {
                    var text = message.path("text").asText();
                    if (message.path("fromBot").asBoolean() && text.startsWith(name + ", ")) {
                        arrivals.add(new Arrival(
                                text, Instant.parse(message.path("at").asText())));
                    }
                }
            }
        }
        return arrivals;
    }

    private List<Receipt> receipts(Map<Talk, List<Arrival>> arrived) {
        return talks.stream()
                .map(talk -> Receipt.of(
                        IntStream.rangeClosed(1, answers)
                                .mapToObj(number -> talk.answer(name, number))
                                .toList(),
                        arrived.getOrDefault(talk, List.of()).stream()
                                .map(Arrival::text)
                                .toList()))
                .toList();
    }

    /// @param times from each message's departure to its arrival, in nanoseconds
    /// @param time from the first departure to the last arrival
    record Outcome(Histogram times, Duration time) {
        private static final double SECOND = 1e9;
        private static final double MILLISECOND = 1e6;

        double seconds() {
            return time.toNanos() / SECOND;
        }

        long answers() {
            return times.getTotalCount();
        }

        double perSecond() {
            return answers() / seconds();
        }

        double milliseconds(double percentile) {
            return times.getValueAtPercentile(percentile) / MILLISECOND;
        }
    }

    private record Arrival(String text, Instant at) {}
}
