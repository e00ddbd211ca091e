package rozmova.sandbox.net;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Brings parcels to one webhook until they are taken or expire. A lane waits for its first parcel: nothing behind it
/// leaves before that one was taken, or had its first try if the plan keeps no order; other lanes go on
/// meanwhile, as many at once as the address allows.
public final class Courier implements AutoCloseable {

    private final Address address;
    private final Post post;
    private final RetryPlan plan;
    private final Mischief mischief;
    private final Settlement settlement;
    private final Semaphore connections;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Deque<Parcel>> lanes = new HashMap<>();
    private final List<Attempt> attempts = new ArrayList<>();

    /// A courier for one address.
    public Courier(Address address, Post post, RetryPlan plan, Mischief mischief, Settlement settlement) {
        this.address = address;
        this.post = post;
        this.plan = plan;
        this.mischief = mischief;
        this.settlement = settlement;
        this.connections = new Semaphore(address.parallel());
    }

    /// Takes a parcel over. Returns at once.
    public void accept(Parcel parcel) {
        mischief.release(parcel).forEach(this::enqueue);
    }

    /// Every try so far, in the order of their ends.
    public synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /// One single delivery of any bytes, outside all lanes and without another try.
    public Attempt deliverOnce(byte[] body) {
        return post.send(address, body);
    }

    /// Stops; parcels that were not taken stay unsettled.
    @Override
    public void close() {
        synchronized (this) {
            lanes.clear();
            workers.shutdownNow();
        }
    }

    private synchronized void enqueue(Parcel parcel) {
        if (workers.isShutdown()) {
            return;
        }
        Deque<Parcel> lane = lanes.get(parcel.lane());
        if (lane != null) {
            lane.add(parcel);
            return;
        }
        lanes.put(parcel.lane(), new ArrayDeque<>(List.of(parcel)));
        inBackground(() -> work(parcel.lane()));
    }

    private void work(String lane) throws InterruptedException {
        for (Parcel parcel = head(lane); parcel != null; parcel = next(lane)) {
            bring(parcel);
        }
    }

    private synchronized @Nullable Parcel head(String lane) {
        Deque<Parcel> waiting = lanes.get(lane);
        return waiting == null ? null : waiting.peek();
    }

    private synchronized @Nullable Parcel next(String lane) {
        Deque<Parcel> waiting = lanes.get(lane);
        if (waiting == null) {
            return null;
        }
        waiting.poll();
        if (waiting.isEmpty()) {
            lanes.remove(lane);
        }
        return waiting.peek();
    }

    private void bring(Parcel parcel) throws InterruptedException {
        if (plan.keepsOrder()) {
            insist(parcel, 0, Duration.ZERO);
            return;
        }
        Post.Outcome first = attempt(parcel);
        if (first.attempt().accepted()) {
            taken(parcel, first);
        } else {
            inBackground(() -> insist(parcel, 1, plan.pause(0, first.retryAfter())));
        }
    }

    /// Tries until the parcel is taken or expires, after a pause that an earlier failure asks for.
    private void insist(Parcel parcel, int earlierFailures, Duration firstPause) throws InterruptedException {
        Thread.sleep(firstPause);
        for (int failures = earlierFailures; Instant.now().isBefore(parcel.expires()); failures++) {
            Post.Outcome outcome = attempt(parcel);
            if (outcome.attempt().accepted()) {
                taken(parcel, outcome);
                return;
            }
            Thread.sleep(plan.pause(failures, outcome.retryAfter()));
        }
        settlement.settle(parcel.id(), false);
    }

    private void taken(Parcel parcel, Post.Outcome outcome) throws InterruptedException {
        if (mischief.again()) {
            attempt(parcel);
        }
        settlement.answered(parcel.id(), outcome.answer());
        settlement.settle(parcel.id(), true);
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private synchronized void inBackground(Work work) {
        if (workers.isShutdown()) {
            return;
        }
        workers.execute(() -> {
            try {
                work.run();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Post.Outcome attempt(Parcel parcel) throws InterruptedException {
        Duration lateness = mischief.lateness();
        if (lateness.isPositive()) {
            Thread.sleep(lateness);
        }
        connections.acquire();
        try {
            Post.Outcome outcome = post.deliver(
                    address, mischief.headers(address.headers().apply(parcel.body())), parcel.id(), parcel.body());
            synchronized (this) {
                attempts.add(outcome.attempt());
            }
            return outcome;
        } finally {
            connections.release();
        }
    }
}
