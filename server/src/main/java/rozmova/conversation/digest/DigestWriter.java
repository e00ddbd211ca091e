package rozmova.conversation.digest;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rozmova.shared.database.Transaction;

/// Writes everything that the log must know of conversations.
@Singleton
final class DigestWriter {
    private final DigestStore store;
    private final ResponseWriter responding;

    DigestWriter(DigestStore store, ResponseWriter responding) {
        this.store = store;
        this.responding = responding;
    }

    /// Writes these, whose rows are locked; each row once, since every index of the log learns of it.
    void write(Transaction transaction, List<Key> keys) {
        if (keys.isEmpty()) {
            return;
        }
        var measured = measure(transaction, keys);
        store.write(
                transaction,
                store.read(transaction, keys).stream()
                        .map(talk -> talk.digest(measured.get(talk.key())))
                        .toList());
    }

    private Map<Key, ResponseTimes.Outcome> measure(Transaction transaction, List<Key> keys) {
        var measured = new HashMap<Key, ResponseTimes.Outcome>();
        keys.stream()
                .collect(Collectors.groupingBy(Key::projectId, Collectors.mapping(Key::id, Collectors.toList())))
                .forEach((project, ids) -> responding
                        .measure(transaction, project, ids)
                        .forEach((id, outcome) -> measured.put(new Key(project, id), outcome)));
        return measured;
    }
}
