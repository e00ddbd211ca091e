package rozmova.channel;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.OptionalLong;

/// Our calls to the platforms: one client, no redirects (a token must not travel to another host), no silent retries.
/// It tells a request that certainly did not arrive from one whose answer was lost.
@Singleton
public final class MessengerHttp {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// Sends `request`, which carries its own time-out.
    public <T> Reply<T> call(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return new Reply.Answer<>(client.send(request, body));
        } catch (HttpConnectTimeoutException | ConnectException | UnresolvedAddressException unreachable) {
            return new Reply.Unreachable<>(unreachable.getClass().getSimpleName());
        } catch (IOException lost) {
            return new Reply.Lost<>(lost.getClass().getSimpleName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Reply.Lost<>("interrupted");
        }
    }

    /// The seconds of a `Retry-After` header, if there are any.
    public static OptionalLong retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> OptionalLong.of(Long.parseLong(value)))
                .orElseGet(OptionalLong::empty);
    }

    @PreDestroy
    void stop() {
        client.shutdownNow();
    }

    /// How a call ended. The details never carry the address: it may hold a token.
    public sealed interface Reply<T> {
        /// The platform answered.
        record Answer<T>(HttpResponse<T> response) implements Reply<T> {}

        /// The request did not leave: it is safe to send it again.
        record Unreachable<T>(String detail) implements Reply<T> {}

        /// The request left, the answer did not come.
        record Lost<T>(String detail) implements Reply<T> {}
    }
}
