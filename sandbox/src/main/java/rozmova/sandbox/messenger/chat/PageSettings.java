package rozmova.sandbox.messenger.chat;

import java.util.Set;

/// How Meta treats one Page, as far as it differs from Page to Page.
public final class PageSettings {

    private volatile Names names = Names.SHOWN;
    private volatile boolean european;
    private volatile boolean echoFirst;
    private volatile Set<String> withheld = Set.of();

    /// What a call for a person's profile gives.
    public enum Names {
        /// Names and a picture.
        SHOWN,
        /// Error 100/2018218, as for people who signed up with a phone number.
        REFUSED,
        /// An empty object, as without the feature for it.
        EMPTY
    }

    public Names names() {
        return names;
    }

    public void names(Names next) {
        names = next;
    }

    /// Whether European privacy rules hold: referrals come without their source.
    public boolean european() {
        return european;
    }

    public void european(boolean next) {
        european = next;
    }

    /// The permissions that Meta has taken back from the Page's token, such as `pages_messaging`.
    public Set<String> withheld() {
        return withheld;
    }

    public void withheld(Set<String> next) {
        withheld = Set.copyOf(next);
    }

    /// Whether the echo of a message reaches the app before the call that sent it is answered.
    public boolean echoFirst() {
        return echoFirst;
    }

    public void echoFirst(boolean next) {
        echoFirst = next;
    }
}
