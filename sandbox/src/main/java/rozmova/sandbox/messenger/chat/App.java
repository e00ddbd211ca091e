package rozmova.sandbox.messenger.chat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An app as its developer has it in the dashboard: id, secret, and the one callback that all its Pages share.
public final class App {

    private final String id;
    private final String secret;
    private final String name;
    private volatile @Nullable Callback callback;
    private volatile boolean proofRequired;

    App(String id, String secret, String name) {
        this.id = id;
        this.secret = secret;
        this.name = name;
    }

    public String id() {
        return id;
    }

    public String secret() {
        return secret;
    }

    public String name() {
        return name;
    }

    /// The token the app speaks with for itself.
    public String token() {
        return id + "|" + secret;
    }

    /// Where events go, if it was ever set.
    public Optional<Callback> callback() {
        return Optional.ofNullable(callback);
    }

    /// Sets the callback; null removes it.
    public void callback(@Nullable Callback next) {
        callback = next;
    }

    /// Whether the setting "Require App Secret" is on: no call without `appsecret_proof`.
    public boolean proofRequired() {
        return proofRequired;
    }

    public void requireProof(boolean required) {
        proofRequired = required;
    }
}
