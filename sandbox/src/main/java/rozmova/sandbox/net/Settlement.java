package rozmova.sandbox.net;

/// Hears the end of every parcel.
@FunctionalInterface
public interface Settlement {

    /// The webhook has taken the parcel, or it has expired and is not tried any more.
    void settle(long parcelId, boolean taken);

    /// What the webhook said when it took the parcel, just before that is settled.
    default void answered(long parcelId, byte[] answer) {}
}
