package rozmova.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.review.Criterion.Kind;
import rozmova.review.Score.Mark;
import rozmova.shared.http.Problem;

/// A review as its page sends it.
@Schema(
        name = "ReviewRequest",
        requiredProperties = {"answers"})
record ReviewWish(
        @Nullable Long conversation,
        @Nullable Long scorecard,
        @Nullable Long manager,
        @Nullable List<@Nullable AnswerWish> answers,
        @Nullable String comment,
        @Nullable List<@Nullable CommentWish> comments) {
    private static final int MOST_COMMENTS = 50;

    /// The answers to all criteria, in their order.
    ///
    /// @throws Problem 422 for `answers` that are missing, too many, or no answers to their criterion
    List<Mark> marks(List<Criterion> criteria) {
        var given = new HashMap<Long, AnswerWish>();
        for (var answer : answers == null ? List.<@Nullable AnswerWish>of() : answers) {
            if (answer == null || answer.criterion() == null || given.put(answer.criterion(), answer) != null) {
                throw Problem.invalid("answers", "criterion-unknown", "Each answer names another criterion");
            }
        }
        var marks = new ArrayList<Mark>();
        for (var criterion : criteria) {
            var answer = given.remove(criterion.id());
            if (answer == null) {
                throw Problem.invalid("answers", "answer-missing", "Answer “" + criterion.title() + "”");
            }
            marks.add(new Mark(criterion.id(), criterion.weight(), answer.points(criterion), criterion.points()));
        }
        if (!given.isEmpty()) {
            throw Problem.invalid("answers", "criterion-unknown", "The scorecard has no such criterion");
        }
        return marks;
    }

    @Nullable
    String checkedComment() {
        return Texts.optional("comment", comment, Texts.COMMENT);
    }

    /// What is said beside the whole.
    List<CommentWish> checkedComments() {
        var checked = new ArrayList<CommentWish>();
        for (var one : comments == null ? List.<@Nullable CommentWish>of() : comments) {
            if (checked.size() == MOST_COMMENTS) {
                throw Problem.invalid("comments", "too-many", "At most " + MOST_COMMENTS + " comments at once");
            }
            var place = "comments." + checked.size();
            checked.add((one == null ? new CommentWish(null, null) : one).checked(place + "."));
        }
        return checked;
    }

    /// @param value as in [Review.Answer]
    @Schema(
            name = "ReviewAnswerRequest",
            requiredProperties = {"criterion"})
    record AnswerWish(
            @Nullable Long criterion,

            @Schema(anyOf = {Boolean.class, Integer.class}) @Nullable
            Object value) {
        private @Nullable Integer points(Criterion criterion) {
            return switch (value) {
                case null -> null;
                case Boolean yes when criterion.kind() == Kind.YES_NO -> yes ? 1 : 0;
                case Integer points
                when criterion.kind() == Kind.SCALE && points >= 0 && points <= criterion.points() -> points;
                default ->
                    throw Problem.invalid(
                            "answers", "answer-invalid", "This is no answer to “" + criterion.title() + "”");
            };
        }
    }

    /// @param message what it is about; null for the whole
    @Schema(
            name = "ReviewCommentRequest",
            requiredProperties = {"text"})
    record CommentWish(@Nullable Long message, @Nullable String text) {
        /// @param place in front of the field's name
        CommentWish checked(String place) {
            return new CommentWish(message, words(place));
        }

        String words(String place) {
            return Texts.needed(place + "text", text, Texts.COMMENT);
        }
    }
}
