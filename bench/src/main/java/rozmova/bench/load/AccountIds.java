package rozmova.bench.load;

import java.nio.ByteBuffer;
import java.util.Base64;
import rozmova.bench.sample.Messenger;

/// What messengers call the people of the sample data: ids of each platform's form, made from the number of the
/// identity, and far from those that the sandbox gives its own people.
final class AccountIds {
    /// Telegram's accounts from here on belong to sample data only.
    private static final long FIRST_TELEGRAM = 6_000_000_000L;

    /// Numbers of 16 digits that begin with 7, the neighbours far apart.
    private static final long FIRST_PAGE_SCOPED = 7_000_000_000_000_000L;

    private static final long PAGE_SCOPED = 1_000_000_000_000_000L;
    private static final long STRIDE = 61_803_398_877L;

    private AccountIds() {}

    static String of(Messenger messenger, long identity) {
        return switch (messenger) {
            case TELEGRAM -> Long.toString(FIRST_TELEGRAM + identity);
            case VIBER -> viber(identity);
            case MESSENGER -> Long.toString(FIRST_PAGE_SCOPED + Math.floorMod(identity * STRIDE, PAGE_SCOPED));
        };
    }

    /// Sixteen bytes in Base64; odd factors keep different numbers different.
    private static String viber(long identity) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(identity * 0xBF58476D1CE4E5B9L)
                .putLong(identity * 0x94D049BB133111EBL)
                .array();
        return Base64.getEncoder().encodeToString(bytes);
    }
}
