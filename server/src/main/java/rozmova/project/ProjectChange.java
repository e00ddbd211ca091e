package rozmova.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What somebody wants to change in a project's settings; null leaves a setting as it is.
///
/// @param workingHours as [WorkWeek#of] reads it; JSON's own null for round the clock
public record ProjectChange(
        @Nullable String name,
        @Nullable String timeZone,

        @Schema(implementation = Language.class) @Nullable String language,

        @Nullable Integer quietSeconds,
        @Nullable Integer autoCloseSeconds,
        @Nullable List<@Nullable String> results,

        @Schema(implementation = WorkWeek.DaysChange.class) @Nullable
        JsonNode workingHours) {}
