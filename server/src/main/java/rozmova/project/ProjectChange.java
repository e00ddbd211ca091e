package rozmova.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody wants to change in a project's settings; null leaves a setting as it is.
public record ProjectChange(
        @Nullable String name,
        @Nullable String timeZone,
        @Nullable Integer quietSeconds,
        @Nullable Integer autoCloseSeconds,
        @Nullable List<@Nullable String> results) {}
