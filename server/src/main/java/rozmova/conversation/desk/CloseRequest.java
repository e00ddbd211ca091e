package rozmova.conversation.desk;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// How a manager closes a conversation; every part may be left out.
record CloseRequest(
        @Nullable String result,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<String> tags,
        @Nullable String comment) {
    private static final int MOST_RESULT = 40;
    private static final int MOST_TAGS = 20;
    private static final int MOST_TAG = 40;
    private static final int MOST_COMMENT = 2_000;

    /// Blank texts count as left out; none may be longer than its limit.
    ///
    /// @throws Problem 422 naming the field
    CloseRequest checked() {
        var cleanTags = (tags == null ? List.<String>of() : tags)
                .stream()
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList();
        if (cleanTags.size() > MOST_TAGS || cleanTags.stream().anyMatch(tag -> tag.length() > MOST_TAG)) {
            throw Problem.invalid("tags", "tags-too-long", "At most 20 tags of 40 characters");
        }
        return new CloseRequest(
                limited("result", result, MOST_RESULT), cleanTags, limited("comment", comment, MOST_COMMENT));
    }

    private static @Nullable String limited(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var clean = value.strip();
        if (clean.length() > most) {
            throw Problem.invalid(field, "too-long", "At most " + most + " characters");
        }
        return clean;
    }
}
