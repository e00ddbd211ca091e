package rozmova.log.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.staff.Person;

/// A file that is made in the background; the shape is documented in `docs/api.md`.
///
/// @param done rows so far
/// @param total rows to expect; null where counting would take long
/// @param size of the file, in bytes
/// @param problem why it failed
@Schema(name = "LogExport")
public record Export(
        long id,
        Format format,
        Content rows,
        Delimiter delimiter,
        String query,
        State state,
        long done,
        @Nullable Long total,
        @Nullable Long size,
        @Nullable String fileName,
        Person author,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Instant expiresAt,
        @Nullable String problem) {

    /// Whether it still is to be made.
    boolean open() {
        return state == State.QUEUED || state == State.RUNNING;
    }

    /// The same once more.
    Draft draft() {
        return new Draft(format, rows, delimiter, query);
    }

    @Schema(name = "ExportState")
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /// How interface and database spell it.
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What somebody asks for.
    record Draft(Format format, Content rows, Delimiter delimiter, String query) {}
}
