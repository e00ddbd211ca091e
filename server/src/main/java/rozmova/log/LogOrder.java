package rozmova.log;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// In which order the log is read.
enum LogOrder {
    CREATED_DESC("-createdAt", "created_at", true, false),
    CREATED("createdAt", "created_at", false, false),
    CLOSED_DESC("-closedAt", "closed_at", true, false),
    CLOSED("closedAt", "closed_at", false, false),
    /// By the responsible manager's name; of each the newest first, those without a manager last.
    MANAGER("manager", "created_at", true, true),
    MANAGER_DESC("-manager", "created_at", true, true);

    private final String parameter;
    private final String column;
    private final boolean descending;
    private final boolean byManager;

    LogOrder(String parameter, String column, boolean descending, boolean byManager) {
        this.parameter = parameter;
        this.column = column;
        this.descending = descending;
        this.byManager = byManager;
    }

    static LogOrder of(@Nullable String parameter) {
        if (parameter == null || parameter.isEmpty()) {
            return CREATED_DESC;
        }
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "sort",
                        "unknown-value",
                        "It is one of createdAt, closedAt, manager, with a minus for descending"));
    }

    String column() {
        return column;
    }

    boolean descending() {
        return descending;
    }

    boolean byManager() {
        return byManager;
    }
}
