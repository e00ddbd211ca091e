package rozmova.channel;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import rozmova.channel.ConnectedChannel.Reception;

/// The addresses that platforms deliver to.
@Singleton
final class Webhooks {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChannelConfig config;
    private final MessengerHttp http;

    Webhooks(ChannelConfig config, MessengerHttp http) {
        this.config = config;
        this.http = http;
    }

    /// How events of this messenger reach us: without a public address we ask for them where the platform allows it.
    Reception reception(Channel messenger) {
        return config.publicUrl().isEmpty() && messenger.polling().isPresent() ? Reception.POLLING : Reception.WEBHOOK;
    }

    /// Where the platform delivers this channel's events; empty when we ask for them, or cannot be reached.
    Optional<URI> address(ConnectedChannel channel) {
        return config.publicUrl()
                .filter(base -> channel.reception() == Reception.WEBHOOK)
                .map(base -> URI.create(
                        base.toString().replaceAll("/+$", "") + "/hooks/" + channel.messenger() + "/" + channel.id()));
    }

    /// Calls the address as the platform will: name, certificate and proxy are right when our own refusal comes back.
    ///
    /// @return what is wrong on the way, or empty when the round trip worked
    Optional<Trouble> unreachable(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
        return switch (http.call(request, HttpResponse.BodyHandlers.discarding())) {
            case MessengerHttp.Reply.Answer<Void>(var response)
            when response.statusCode() == 403
                    && response.headers().firstValue(WebhookResource.OURS).isPresent() -> Optional.empty();
            case MessengerHttp.Reply.Answer<Void>(var response) ->
                Optional.of(trouble(address, "HTTP " + response.statusCode()));
            case MessengerHttp.Reply.Unreachable<Void>(var detail) -> Optional.of(trouble(address, detail));
            case MessengerHttp.Reply.Lost<Void>(var detail) -> Optional.of(trouble(address, detail));
        };
    }

    /// Whether an address belongs to this installation, whatever channel it once was for.
    boolean ours(String address) {
        return config.publicUrl()
                .filter(base -> address.startsWith(base.toString().replaceAll("/+$", "") + "/hooks/"))
                .isPresent();
    }

    /// The host of an address that we did not make; all of it when it has none.
    static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? address : host;
        } catch (IllegalArgumentException odd) {
            return address;
        }
    }

    private static Trouble trouble(URI address, String detail) {
        return new Trouble("webhook-unreachable", address.getHost() + ": " + detail, false);
    }
}
