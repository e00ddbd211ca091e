package rozmova.channel.messenger;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Download;
import rozmova.channel.FileHosts;
import rozmova.channel.MessengerHttp;
import rozmova.channel.MessengerHttp.Reply;
import rozmova.channel.Profile;
import rozmova.channel.RemoteFile;
import rozmova.channel.meta.Graph.Result;

/// What lies on Meta's file servers: what clients sent, and their pictures. The addresses are signed and die after a
/// while; no token goes there.
@Singleton
final class MessengerFiles {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_HOPS = 3;
    private static final List<String> HOSTS = List.of("fbcdn.net", "fbsbx.com", "cdninstagram.com");

    private final MessengerApi api;
    private final MessengerHttp http;
    private final FileHosts hosts;

    MessengerFiles(MessengerApi api, MessengerHttp http, MessengerConfig config) {
        this.api = api;
        this.http = http;
        hosts = new FileHosts(HOSTS, config.files().orElse(null));
    }

    Download download(RemoteFile file, Function<InputStream, Long> save) {
        return fetch(file.id(), save, MOST_HOPS);
    }

    Profile profile(ConnectedChannel channel, String psid) {
        return switch (api.person(channel, psid, "first_name,last_name,name,profile_pic")) {
            case Result.Ok(var person) -> {
                var whole = person.path("name").asText();
                var parts = person.path("first_name").asText() + " "
                        + person.path("last_name").asText();
                var name =
                        MessengerReader.words(whole.isBlank() ? parts : whole).strip();
                var picture = picture(person.path("profile_pic").asText());
                yield name.isEmpty() && picture == null
                        ? new Profile.Hidden()
                        : new Profile.Found(name.isEmpty() ? null : name, null, null, picture);
            }
            case Result.Rejected error when hidden(error) -> new Profile.Hidden();
            case Result.Rejected error -> new Profile.Failed(error.message());
            case Result.Unreachable(var detail) -> new Profile.Failed(detail);
            case Result.Lost(var detail) -> new Profile.Failed(detail);
        };
    }

    /// People without an account at Facebook have no profile; without Meta's permission nobody has.
    private static boolean hidden(Result.Rejected error) {
        return switch (error.code()) {
            case 100 -> error.subcode() == 2018218 || error.subcode() == 33;
            case 10, 200, 230, 2018218 -> true;
            default -> false;
        };
    }

    /// The address is signed anew each time; its path is the same as long as the picture is.
    private static @Nullable RemoteFile picture(String address) {
        if (address.isBlank()) {
            return null;
        }
        try {
            var which = MessengerReader.words(URI.create(address).getPath());
            return new RemoteFile(address, which, "image/jpeg", null, null, null, null);
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }

    private Download fetch(String address, Function<InputStream, Long> save, int hops) {
        var allowed = hosts.allowed(address);
        if (allowed.isEmpty() || hops == 0) {
            return new Download.Impossible("not-allowed");
        }
        var request =
                HttpRequest.newBuilder(allowed.get()).timeout(PATIENCE).GET().build();
        return switch (http.call(request, BodyHandlers.ofInputStream())) {
            case Reply.Answer<InputStream>(var response) -> fetched(response, save, hops);
            case Reply.Unreachable<InputStream>(var detail) -> new Download.Failed(detail);
            case Reply.Lost<InputStream>(var detail) -> new Download.Failed(detail);
        };
    }

    /// The signature of an address has its time, after which Meta says no.
    private Download fetched(HttpResponse<InputStream> response, Function<InputStream, Long> save, int hops) {
        try (var body = response.body()) {
            return switch (response.statusCode()) {
                case 200 -> new Download.Saved(save.apply(body));
                case 301, 302, 303, 307, 308 ->
                    fetch(
                            response.uri()
                                    .resolve(response.headers()
                                            .firstValue("Location")
                                            .orElse(""))
                                    .toString(),
                            save,
                            hops - 1);
                case 403, 404, 410 -> new Download.Impossible("gone");
                default -> new Download.Failed("HTTP " + response.statusCode());
            };
        } catch (IOException | UncheckedIOException broken) {
            return new Download.Failed("the file broke off");
        } catch (IllegalArgumentException nowhere) {
            return new Download.Impossible("gone");
        }
    }
}
