package rozmova.sandbox.messenger.chat;

import rozmova.sandbox.people.Person;

/// The ids of people, scoped to a Page: the same person is another number to every Page, and the same one each time.
final class Psid {

    private static final long DIGITS = 9_000_000_000_000_000L;

    private Psid() {}

    static String of(Page page, Person person) {
        long mixed = mix(person.id() ^ mix(Long.parseLong(page.id())));
        return Long.toString(1_000_000_000_000_000L + Math.floorMod(mixed, DIGITS));
    }

    /// Spreads neighbouring numbers over all 64 bits (the finaliser of SplitMix).
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
