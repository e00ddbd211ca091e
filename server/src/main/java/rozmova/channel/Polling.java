package rozmova.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asking the platform for news instead of being told.
public interface Polling {
    /// Waits for news up to the platform's own time limit. What lies before `cursor` is confirmed by the call, so it
    /// must be in our database by then.
    ///
    /// @param cursor where the last batch ended, null at first
    Batch poll(ConnectedChannel channel, @Nullable String cursor);

    /// News, or why there is none.
    sealed interface Batch {
        /// Raw events in the platform's order, and where the next call begins.
        record News(List<byte[]> events, @Nullable String cursor) implements Batch {}

        /// The platform cannot be asked now.
        record Failed(Trouble trouble) implements Batch {}
    }
}
