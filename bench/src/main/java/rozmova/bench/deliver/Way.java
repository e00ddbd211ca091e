package rozmova.bench.deliver;

import java.io.IOException;

/// How an answer gets to the platform.
interface Way {
    /// Returns when the answer is in good hands.
    void send(Talk talk, String text) throws IOException, InterruptedException;
}
