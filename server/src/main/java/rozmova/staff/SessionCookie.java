package rozmova.staff;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.project.PublicAddress;

/// The cookie that carries a session. With HTTPS its name begins with `__Host-`: browsers take such a cookie from this
/// very host only, and encrypted, so that neither a neighbouring name nor a network can put another in its place. A
/// cookie with another name is not read then.
@Singleton
public final class SessionCookie {
    private static final String PLAIN = "rozmova_session";
    private static final String GUARDED = "__Host-" + PLAIN;
    private static final List<String> NAMES = List.of(PLAIN, GUARDED);
    // As long as browsers keep any cookie: when the session ends is the server's decision.
    private static final Duration KEPT = Duration.ofDays(400);

    private final PublicAddress address;

    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    /// What a request says about who sends it.
    ///
    /// @param header its `Cookie`
    /// @param scheme how it reached us, or the proxy before us
    public Optional<String> value(@Nullable String header, @Nullable String scheme) {
        return find(header, name(scheme));
    }

    /// Every session that a browser carries, also under the name that is not read here.
    List<String> values(@Nullable String header) {
        return NAMES.stream().flatMap(name -> find(header, name).stream()).toList();
    }

    /// Puts a new session in the place of whatever a browser carries.
    NewCookie[] carrying(String token, @Nullable String header, @Nullable String scheme) {
        var name = name(scheme);
        var others = carried(header).filter(other -> !other.equals(name)).map(other -> removal(other, scheme));
        return Stream.concat(Stream.of(cookie(name, token, KEPT, scheme)), others)
                .toArray(NewCookie[]::new);
    }

    /// Takes away whatever a browser carries.
    NewCookie[] gone(@Nullable String header, @Nullable String scheme) {
        return carried(header).map(name -> removal(name, scheme)).toArray(NewCookie[]::new);
    }

    private NewCookie removal(String name, @Nullable String scheme) {
        return cookie(name, "", Duration.ZERO, scheme);
    }

    private static Stream<String> carried(@Nullable String header) {
        return NAMES.stream().filter(name -> find(header, name).isPresent());
    }

    private String name(@Nullable String scheme) {
        return address.isEncrypted(scheme) ? GUARDED : PLAIN;
    }

    private static Optional<String> find(@Nullable String header, String name) {
        // Clients after RFC 2965, such as Java's own, put the value into quotes.
        var cookie =
                Pattern.compile("(?:^|;\\s*)" + name + "=\"?([A-Za-z0-9_-]+)").matcher(header == null ? "" : header);
        return cookie.find() ? Optional.of(cookie.group(1)) : Optional.empty();
    }

    private NewCookie cookie(String name, String value, Duration kept, @Nullable String scheme) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) kept.toSeconds())
                .httpOnly(true)
                .secure(address.isEncrypted(scheme))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
