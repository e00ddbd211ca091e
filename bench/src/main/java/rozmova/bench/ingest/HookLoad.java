package rozmova.bench.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;

/// Posts events as fast as they are answered, over so many connections. Every fiftieth is delivered twice, as platforms
/// do when an answer got lost.
final class HookLoad {
    private static final int TWICE = 50;
    private static final int ACCEPTED = 200;
    private static final long LONGEST = Duration.ofMinutes(1).toNanos();

    private final Door door;
    private long next;

    HookLoad(Door door) {
        this.door = door;
    }

    /// How many different events were sent until now.
    long sent() {
        return next;
    }

    /// Sends until there were `most` events or the time is over, and returns when all are answered.
    ///
    /// @throws IllegalStateException when one was not accepted
    Burst send(int connections, long most, Duration longest) throws InterruptedException {
        var begin = System.nanoTime();
        var numbers = new Numbers(new AtomicLong(next), next + most, begin + longest.toNanos());
        var answers = post(connections, numbers);
        var time = Duration.ofNanos(System.nanoTime() - begin);
        var first = next;
        next = numbers.next().get();
        return new Burst(next - first, time, answers);
    }

    /// Sends the first events once more, long after they were processed.
    void repeat(int connections, long count) throws InterruptedException {
        var ignored = post(connections, new Numbers(new AtomicLong(), Math.min(count, next), Long.MAX_VALUE));
    }

    private Histogram post(int connections, Numbers numbers) throws InterruptedException {
        var workers = new ArrayList<Callable<Histogram>>();
        for (var worker = 0; worker < connections; worker++) {
            workers.add(() -> post(numbers));
        }
        var all = new Histogram(LONGEST, 3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(workers)) {
                all.add(done.get());
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Events could not be delivered", failure.getCause());
        }
        return all;
    }

    private Histogram post(Numbers numbers) throws IOException {
        var answers = new Histogram(LONGEST, 3);
        try (var connection = new HookConnection(door.host(), door.port())) {
            for (var number = numbers.take(); number >= 0; number = numbers.take()) {
                var request = door.request(number);
                for (var time = 0; time < (number % TWICE == 0 ? 2 : 1); time++) {
                    var begin = System.nanoTime();
                    var status = connection.post(request);
                    answers.recordValue(System.nanoTime() - begin);
                    if (status != ACCEPTED) {
                        throw new IllegalStateException("An event was answered with " + status);
                    }
                }
            }
        }
        return answers;
    }

    /// Gives every number to one worker, until the last number or the end of the time.
    private record Numbers(AtomicLong next, long end, long deadline) {
        /// Below 0 when there is none any more.
        long take() {
            if (System.nanoTime() >= deadline) {
                return -1;
            }
            var number = next.getAndUpdate(now -> Math.min(end, now + 1));
            return number < end ? number : -1;
        }
    }
}
