package rozmova.sandbox.viber.chat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import rozmova.sandbox.net.Address;

/// Where an account wants its events, which of them, and whether with names and pictures of people.
public record Hook(URI url, Set<String> eventTypes, boolean sendName, boolean sendPhoto) {

    private static final int PARALLEL = 40;

    /// The webhook as it is called: Viber takes nothing but 200, and signs with the token that is valid then.
    Address address(Supplier<String> token) {
        return new Address(
                url,
                body -> Map.of(Signature.HEADER, Signature.of(body, token.get())),
                PARALLEL,
                this::target,
                status -> status == 200);
    }

    private URI target(Map<String, String> headers) {
        return Optional.ofNullable(headers.get(Signature.HEADER))
                .map(signature -> URI.create(url + (url.getRawQuery() == null ? "?sig=" : "&sig=") + signature))
                .orElse(url);
    }
}
