package rozmova.channel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The chats in which something waits. One worker has a chat at a time, so that its order is kept. The number of
/// chats known at once is limited, however many clients write: the others stand in the database, and are found there.
final class Lanes {
    static final int MOST = 10_000;

    private final ArrayDeque<RawEvent.Lane> ready = new ArrayDeque<>();
    private final Map<RawEvent.Lane, Standing> standing = new HashMap<>();
    private boolean closed;

    /// Something new stands in the lane.
    synchronized void wake(RawEvent.Lane lane) {
        var now = standing.get(lane);
        if (now == null && standing.size() < MOST) {
            standing.put(lane, Standing.READY);
            ready.add(lane);
            notify();
        } else if (now == Standing.BUSY) {
            standing.put(lane, Standing.WANTED_AGAIN);
        }
    }

    /// Waits for lanes and takes up to `most` of them; none when it was closed.
    synchronized List<RawEvent.Lane> take(int most) {
        try {
            while (ready.isEmpty() && !closed) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of();
        }
        var taken = new ArrayList<RawEvent.Lane>();
        while (!ready.isEmpty() && taken.size() < most && !closed) {
            var lane = ready.remove();
            standing.put(lane, Standing.BUSY);
            taken.add(lane);
        }
        return taken;
    }

    /// The lane was worked on; it comes back at once when there is more.
    synchronized void putBack(RawEvent.Lane lane, boolean more) {
        var wanted = standing.remove(lane) == Standing.WANTED_AGAIN;
        if (more || wanted) {
            wake(lane);
        }
    }

    /// Nobody waits any more.
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private enum Standing {
        READY,
        BUSY,
        WANTED_AGAIN
    }
}
