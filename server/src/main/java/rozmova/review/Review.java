package rozmova.review;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.staff.Person;

/// What somebody found of a conversation; the shape is documented in `docs/api.md`.
///
/// @param manager whose work it is about
/// @param score in percent; null when no criterion was applicable
/// @param changedAt when it was changed after it was made
/// @param seenAt when the manager saw it as it is now
/// @param own whether the one who asks made it
record Review(
        long id,
        long conversation,
        Card scorecard,
        @Nullable Person manager,
        Person reviewer,
        @Nullable Integer score,
        List<Answer> answers,
        @Nullable String comment,
        List<Comment> comments,
        Instant createdAt,
        @Nullable Instant changedAt,
        @Nullable Instant seenAt,
        boolean own,
        Summary summary) {
    /// Keeps its own copies of what was answered and said.
    Review {
        answers = List.copyOf(answers);
        comments = List.copyOf(comments);
    }

    /// The scorecard with the criteria that the review was made with, whatever they are by now.
    @Schema(name = "ReviewScorecard")
    record Card(long id, String name, List<Criterion> criteria) {
        /// Keeps its own copy of the criteria.
        Card {
            criteria = List.copyOf(criteria);
        }
    }

    /// @param value true or false, points of a scale, or null when the criterion was not applicable
    @Schema(name = "ReviewAnswer")
    record Answer(
            long criterion,

            @Schema(anyOf = {Boolean.class, Integer.class}) @Nullable
            Object value) {}

    /// @param message what it is about; null for the whole
    /// @param own whether the one who asks wrote it
    @Schema(name = "ReviewComment")
    record Comment(long id, @Nullable Long message, Person author, String text, Instant at, boolean own) {}
}
