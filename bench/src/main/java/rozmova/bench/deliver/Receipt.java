package rozmova.bench.deliver;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/// What arrived in a chat, held against what was sent there.
///
/// @param missing how many did not arrive
/// @param again how many arrived once more, or were never sent
/// @param inOrder whether the ones that arrived stand in the order of their sending
record Receipt(int missing, int again, boolean inOrder) {
    static Receipt of(List<String> sent, List<String> arrived) {
        var once = new LinkedHashSet<>(arrived);
        var expected = new HashSet<>(sent);
        var known = once.stream().filter(expected::contains).toList();
        var order = sent.stream().filter(once::contains).toList();
        return new Receipt(sent.size() - known.size(), arrived.size() - known.size(), known.equals(order));
    }

    boolean good() {
        return missing == 0 && again == 0 && inOrder;
    }

    /// @throws IllegalStateException when anything is wrong in any chat
    static void demand(String round, List<Receipt> receipts) {
        if (!receipts.stream().allMatch(Receipt::good)) {
            throw new IllegalStateException(
                    "In the round %s, %d messages did not arrive, %d arrived again, and %d chats are out of order"
                            .formatted(
                                    round,
                                    receipts.stream().mapToInt(Receipt::missing).sum(),
                                    receipts.stream().mapToInt(Receipt::again).sum(),
                                    receipts.stream()
                                            .filter(receipt -> !receipt.inOrder())
                                            .count()));
        }
    }
}
