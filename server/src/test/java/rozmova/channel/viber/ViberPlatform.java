package rozmova.channel.viber;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ChannelContract;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Credentials;
import rozmova.channel.MessengerHttp;
import rozmova.channel.SandboxPlatform;
import rozmova.sandbox.net.Faults;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.chat.Hook;
import rozmova.sandbox.viber.chat.Message;
import rozmova.sandbox.viber.phone.ViberChat;
import rozmova.shared.secret.Secret;

/// Viber, played by the sandbox, with a webhook that keeps what comes, and a place where it fetches files.
final class ViberPlatform extends SandboxPlatform<ViberPlatform.Caught> {
    private final Account account = sandbox().viber().createAccount("Kvitka Shop", "kvitka");
    private final ViberChat chat = sandbox().viber().phone("Ірина", "Мельник").open(account);
    private final Map<String, byte[]> shelf = new ConcurrentHashMap<>();
    private volatile Function<byte[], Optional<String>> answering = body -> Optional.empty();

    ViberPlatform() {
        listen();
        chat.subscribe();
    }

    Account account() {
        return account;
    }

    /// The messenger that talks to this platform.
    ViberChannel channel(Optional<URI> links) {
        // Asked now: a sandbox that is closed does not know where it was.
        var api = sandbox().viberApi();
        var config = new ViberConfig() {
            @Override
            public URI api() {
                return api;
            }

            @Override
            public Optional<URI> links() {
                return links;
            }

            @Override
            public URI stickers() {
                return api.resolve("/viber/stickers/");
            }

            @Override
            public Optional<List<String>> fileHosts() {
                return Optional.empty();
            }
        };
        return new ViberChannel(new ViberApi(new MessengerHttp(), config), config, InstantSource.system());
    }

    /// The account as we know it.
    ConnectedChannel connected() {
        return ChannelContract.account(
                "viber", account.id(), account.uri(), Credentials.of(new Secret(account.token())));
    }

    /// From now on only events of these kinds are told.
    void tellOnly(String... kinds) {
        account.events().deliverTo(new Hook(webhook(), Set.of(kinds), true, true));
    }

    ViberChat phone() {
        return chat;
    }

    URI links() {
        return sandbox().viberLinks();
    }

    URI webhook() {
        return address("/hook");
    }

    /// Events are answered with this from now on.
    void answer(Function<byte[], Optional<String>> words) {
        answering = words;
    }

    /// Puts a file where Viber can fetch it.
    URI publish(String name, byte[] bytes) {
        shelf.put("/files/" + name, bytes);
        return address("/files/" + name);
    }

    /// Where there is no file.
    URI nothing(String name) {
        return address("/files/" + name);
    }

    /// The next event of this kind.
    Caught next(String kind) {
        var next = next();
        while (!next.event().path("event").asText().equals(kind)) {
            next = next();
        }
        return next;
    }

    @Override
    public String chat() {
        return chat.userId();
    }

    @Override
    public ChannelContract.Delivered delivered(String text) {
        chat.write(text);
        return next("message");
    }

    @Override
    public ChannelContract.Delivered deliveredUnknownKind() {
        chat.raw(Json.object().put("type", "poll").put("question", "Яка?"));
        return next("message");
    }

    @Override
    public void write(String text) {
        chat.write(text);
    }

    @Override
    public List<String> received() {
        return chat.messages().stream()
                .filter(Message::fromAccount)
                .map(Message::text)
                .toList();
    }

    /// Viber does not tell.
    @Override
    public Duration pause(Duration told) {
        return Duration.ofSeconds(60);
    }

    @Override
    public boolean countsTheAccount() {
        return false;
    }

    @Override
    public void block() {
        chat.unsubscribe();
    }

    @Override
    public void revokeToken() {
        sandbox().viber().accounts().revoke(account);
    }

    @Override
    protected Faults faults() {
        return account.faults();
    }

    @Override
    protected String sending() {
        return "send_message";
    }

    @Override
    protected void hear(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().startsWith("/files/")) {
            file(exchange);
        } else {
            hook(exchange);
        }
    }

    private void hook(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        keep(new Caught(
                body,
                exchange.getRequestHeaders().getFirst("X-Viber-Content-Signature"),
                exchange.getRequestURI().getQuery()));
        var words = answering.apply(body).map(text -> text.getBytes(StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(200, words.isPresent() ? words.get().length : -1);
        if (words.isPresent()) {
            exchange.getResponseBody().write(words.get());
        }
    }

    private void file(HttpExchange exchange) throws IOException {
        var bytes = shelf.get(exchange.getRequestURI().getPath());
        exchange.sendResponseHeaders(bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /// @param address what followed the address, where the proof stands once more
    record Caught(byte[] body, @Nullable String signature, String address) implements ChannelContract.Delivered {
        JsonNode event() {
            return Json.read(body).orElseThrow();
        }

        String proofInAddress() {
            return address.replace("sig=", "");
        }

        @Override
        public @Nullable String header(String name) {
            return name.equalsIgnoreCase("X-Viber-Content-Signature") ? signature : null;
        }
    }
}
