package rozmova.sandbox.viber.chat;

/// What a person uses Viber on. `count` devices confirm every message one by one; `apiVersion` is what they
/// understand; an iPhone takes smaller pictures; with `ownReceipts`, `delivered` comes for the person's own messages
/// too, as it sometimes does; a person who is not `personal` has switched the personal content off.
public record Device(int count, int apiVersion, boolean iphone, boolean ownReceipts, boolean personal) {

    /// One up-to-date Android phone.
    public static final Device PHONE = new Device(1, 10, false, false, true);

    public Device {
        if (count < 1) {
            throw new IllegalArgumentException("somebody with a phone has at least one device");
        }
    }

    /// With so many devices of one account.
    public Device withCount(int newCount) {
        return new Device(newCount, apiVersion, iphone, ownReceipts, personal);
    }

    /// With a client of this age.
    public Device withApiVersion(int version) {
        return new Device(count, version, iphone, ownReceipts, personal);
    }

    /// An iPhone.
    public Device asIphone() {
        return new Device(count, apiVersion, true, ownReceipts, personal);
    }

    /// With receipts for the person's own messages.
    public Device withOwnReceipts() {
        return new Device(count, apiVersion, iphone, true, personal);
    }

    /// Without personal content: accounts get placeholders.
    public Device impersonal() {
        return new Device(count, apiVersion, iphone, ownReceipts, false);
    }
}
