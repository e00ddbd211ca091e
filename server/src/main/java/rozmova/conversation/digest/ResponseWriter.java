package rozmova.conversation.digest;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rozmova.project.Projects;
import rozmova.shared.database.Transaction;

/// Writes down how quickly clients were answered, once, when their conversations enter the log: reports then read
/// narrow facts and no messages.
@Singleton
final class ResponseWriter {
    private final ResponseStore store;
    private final Projects projects;

    ResponseWriter(ResponseStore store, Projects projects) {
        this.store = store;
        this.projects = projects;
    }

    /// Measures these closed conversations, by the project's working hours of now, and writes their answers down. What
    /// was measured before stays as it is, whatever the hours are since.
    Map<Long, ResponseTimes.Outcome> measure(
            Transaction transaction, long projectId, Collection<Long> conversationIds) {
        var hours = projects.remembered(transaction, projectId).orElseThrow().workingHours();
        var lines = store.lines(transaction, projectId, conversationIds);
        var outcomes = new LinkedHashMap<Long, ResponseTimes.Outcome>();
        store.closings(transaction, projectId, conversationIds)
                .forEach((id, closed) ->
                        outcomes.put(id, ResponseTimes.measure(lines.getOrDefault(id, List.of()), closed, hours)));
        store.write(transaction, projectId, outcomes);
        return outcomes;
    }
}
