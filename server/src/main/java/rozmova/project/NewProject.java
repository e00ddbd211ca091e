package rozmova.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody wants a new project to be; [Projects] checks it and adds the defaults.
public record NewProject(@Nullable String name, @Nullable String timeZone, Language language, List<String> results) {
    /// Keeps a copy of the results that nobody changes.
    public NewProject {
        results = List.copyOf(results);
    }
}
