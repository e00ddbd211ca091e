package rozmova.project;

import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The address that stands in links and in the script tag: the public one, or else the one that this machine answers
/// at.
@Singleton
public final class PublicAddress {
    private static final Set<String> EVERY_INTERFACE = Set.of("0.0.0.0", "::", "[::]");

    private final String base;
    private final boolean known;

    PublicAddress(ProjectConfig config) {
        known = config.publicUrl().isPresent();
        base = config.publicUrl()
                .map(Object::toString)
                .orElseGet(() -> local(config))
                .replaceAll("/+$", "");
    }

    /// The address of `path`, which begins with a slash; of the first page when it is empty.
    public String of(String path) {
        return base + path;
    }

    /// Whether the operator named a public address, so that messengers can call us.
    public boolean isPublic() {
        return known;
    }

    /// Whether browsers reach us encrypted.
    public boolean isEncrypted() {
        return base.startsWith("https:");
    }

    /// Whether a browser's request was encrypted on its way to us.
    ///
    /// @param scheme by which it reached us, or by which the proxy on this machine says that it reached the proxy
    public boolean isEncrypted(@Nullable String scheme) {
        return isEncrypted() || "https".equals(scheme);
    }

    private static String local(ProjectConfig config) {
        var host = EVERY_INTERFACE.contains(config.host()) ? "localhost" : config.host();
        return "http://%s:%d".formatted(host, config.port());
    }
}
