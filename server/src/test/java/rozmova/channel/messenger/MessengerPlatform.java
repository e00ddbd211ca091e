package rozmova.channel.messenger;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ChannelContract;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Credentials;
import rozmova.channel.MessengerHttp;
import rozmova.channel.SandboxPlatform;
import rozmova.sandbox.messenger.chat.Message;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.phone.MessengerChat;
import rozmova.sandbox.net.Faults;
import rozmova.shared.secret.Secret;

/// Messenger, played by the sandbox, with a webhook that agrees to every callback and keeps what comes.
final class MessengerPlatform extends SandboxPlatform<MessengerPlatform.Caught> {
    private final Page page = sandbox().messenger().createPage("Kvitka Shop", "kvitka.shop");
    private final MessengerChat chat =
            sandbox().messenger().phone("Ірина", "Мельник").open(page);

    MessengerPlatform() {
        listen();
        // Nobody is told of it yet.
        chat.write("Добрий день");
    }

    static MessengerChannel channel(MessengerConfig config, InstantSource clock) {
        var http = new MessengerHttp();
        var api = new MessengerApi(http, config);
        var credentials = new MessengerCredentials(api);
        return new MessengerChannel(
                config,
                credentials,
                new MessengerSubscription(api, credentials, new MessengerGreeting(api)),
                new MessengerSender(api, credentials, clock),
                new MessengerFiles(api, http, config));
    }

    MessengerConfig config() {
        var root = sandbox().messengerApi();
        return new Settings(root, "v26.0", sandbox().messengerLinks(), Optional.of(root.resolve("/graph-cdn")));
    }

    Credentials credentials() {
        return credentials(page.token(), page.app().id(), page.app().secret());
    }

    static Credentials credentials(String token, String appId, String appSecret) {
        return new Credentials(Map.of(
                Credentials.TOKEN,
                new Secret(token),
                MessengerApi.APP_ID,
                new Secret(appId),
                MessengerApi.APP_SECRET,
                new Secret(appSecret)));
    }

    ConnectedChannel account(@Nullable URI told, @Nullable String welcome) {
        return new ConnectedChannel(
                1,
                1,
                "messenger",
                page.id(),
                page.name(),
                page.username(),
                credentials(),
                new Secret("our-webhook-secret"),
                told == null ? null : told.toString(),
                welcome,
                ConnectedChannel.State.ACTIVE,
                ConnectedChannel.Reception.WEBHOOK);
    }

    Page page() {
        return page;
    }

    MessengerChat client() {
        return chat;
    }

    /// Our address as that of a channel with this id.
    URI webhook(long id) {
        return address("/hooks/messenger/" + id);
    }

    @Override
    public String chat() {
        return chat.psid();
    }

    @Override
    public ChannelContract.Delivered delivered(String text) {
        chat.write(text);
        return next();
    }

    @Override
    public ChannelContract.Delivered deliveredUnknownKind() {
        chat.events().unsupported();
        return next();
    }

    @Override
    public void write(String text) {
        chat.write(text);
    }

    @Override
    public List<String> received() {
        return chat.received().stream().map(Message::text).toList();
    }

    /// Meta tells whole minutes.
    @Override
    public Duration pause(Duration told) {
        return Duration.ofMinutes((told.toSeconds() + 59) / 60);
    }

    @Override
    public void block() {
        chat.block();
    }

    @Override
    public void revokeToken() {
        page.revoke();
    }

    @Override
    protected Faults faults() {
        return page.faults();
    }

    @Override
    protected String sending() {
        return "messages";
    }

    @Override
    protected void hear(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            var words = exchange.getRequestURI().getQuery().replaceAll(".*hub.challenge=(\\d+).*", "$1");
            exchange.sendResponseHeaders(200, words.length());
            exchange.getResponseBody().write(words.getBytes(StandardCharsets.US_ASCII));
        } else {
            keep(new Caught(
                    exchange.getRequestBody().readAllBytes(),
                    exchange.getRequestHeaders().getFirst("X-Hub-Signature-256")));
            exchange.sendResponseHeaders(200, -1);
        }
    }

    record Settings(URI api, String version, URI links, Optional<URI> files) implements MessengerConfig {}

    record Caught(byte[] body, @Nullable String signature) implements ChannelContract.Delivered {
        @Override
        public @Nullable String header(String name) {
            return name.equalsIgnoreCase("X-Hub-Signature-256") ? signature : null;
        }
    }
}
