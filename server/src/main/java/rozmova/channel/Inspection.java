package rozmova.channel;

import org.jspecify.annotations.Nullable;

/// What the platform says of our connection to it.
///
/// @param webhook where it delivers now: empty when nowhere, null when it does not say or when it cannot be asked
/// @param trouble what is wrong with the account or with the deliveries
/// @param waiting events that wait on the platform's side, when it tells
public record Inspection(
        @Nullable String webhook,
        @Nullable Trouble trouble,
        @Nullable Long waiting) {
    /// Nothing is known, and nothing is wrong.
    public static final Inspection NOTHING = new Inspection(null, null, null);

    /// The platform could not be asked, or said no.
    public static Inspection failed(Trouble trouble) {
        return new Inspection(null, trouble, null);
    }
}
