package rozmova.channel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rozmova.shared.work.Bell;

/// The chats in which something waits. One worker has a chat at a time, so that its order is kept. The number of
/// chats known at once is limited, however many clients write: the others stand in the database, and are found there.
final class Lanes {
    static final int MOST = 10_000;

    private final ArrayDeque<RawEvent.Lane> ready = new ArrayDeque<>();
    private final Map<RawEvent.Lane, Standing> standing = new HashMap<>();
    private final Bell bell;

    /// @param bell rings for each chat that becomes ready
    Lanes(Bell bell) {
        this.bell = bell;
    }

    /// Something new stands in the lane.
    synchronized void wake(RawEvent.Lane lane) {
        var now = standing.get(lane);
        if (now == null && standing.size() < MOST) {
            standing.put(lane, Standing.READY);
            ready.add(lane);
            bell.ring();
        } else if (now == Standing.BUSY) {
            standing.put(lane, Standing.WANTED_AGAIN);
        }
    }

    /// Takes up to `most` of those that are ready.
    synchronized List<RawEvent.Lane> take(int most) {
        var taken = new ArrayList<RawEvent.Lane>();
        while (!ready.isEmpty() && taken.size() < most) {
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

    private enum Standing {
        READY,
        BUSY,
        WANTED_AGAIN
    }
}
