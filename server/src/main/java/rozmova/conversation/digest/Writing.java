package rozmova.conversation.digest;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import rozmova.shared.database.Transaction;

/// Writes all that the log must know of conversations.
@Singleton
final class Writing {
    private final DigestStore store;
    private final Responding responding;

    Writing(DigestStore store, Responding responding) {
        this.store = store;
        this.responding = responding;
    }

    /// Writes these, whose rows are locked.
    void write(Transaction transaction, List<Key> keys) {
        if (keys.isEmpty()) {
            return;
        }
        store.write(
                transaction,
                store.read(transaction, keys).stream().map(Talk::digest).toList());
        keys.stream()
                .collect(Collectors.groupingBy(Key::projectId, Collectors.mapping(Key::id, Collectors.toList())))
                .forEach((project, ids) -> responding.write(transaction, project, ids));
    }
}
