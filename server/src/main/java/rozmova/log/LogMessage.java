package rozmova.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message of a finished conversation, as the export writes it.
record LogMessage(
        long conversationId,
        String messenger,
        String clientName,
        long id,
        Instant at,
        String kind,
        @Nullable String author,
        String text,
        @Nullable String attachment,
        @Nullable String file,
        @Nullable String state,
        @Nullable Instant editedAt) {}
