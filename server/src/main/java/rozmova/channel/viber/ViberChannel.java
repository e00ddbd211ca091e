package rozmova.channel.viber;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Ability;
import rozmova.channel.Channel;
import rozmova.channel.Check;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Credentials;
import rozmova.channel.Delivery;
import rozmova.channel.Download;
import rozmova.channel.Envelope;
import rozmova.channel.FileHosts;
import rozmova.channel.HookCall;
import rozmova.channel.Inbound;
import rozmova.channel.Inspection;
import rozmova.channel.Limits;
import rozmova.channel.MessengerHttp.Reply;
import rozmova.channel.Outbound;
import rozmova.channel.Profile;
import rozmova.channel.RemoteFile;
import rozmova.channel.Ticket;
import rozmova.channel.Trouble;
import rozmova.channel.viber.ViberApi.Result;

/// Viber: a public account that clients write to.
@Singleton
final class ViberChannel implements Channel {
    private static final Logger LOG = Logger.getLogger(ViberChannel.class);
    private static final String TOKEN_FORM = "[0-9a-f]{16}(-[0-9a-f]{16}){2}";

    /// The events that come only when they are asked for; without `conversation_started`, the tokens of links are
    /// lost.
    private static final List<String> WANTED = List.of("delivered", "seen", "failed", "conversation_started");

    /// Listed in full: what comes in any case, too.
    private static final List<String> EVENTS = Stream.concat(WANTED.stream(), Stream.of("subscribed", "unsubscribed"))
            .toList();

    /// Everything below Viber's name.
    private static final List<String> FILE_HOSTS = List.of("viber.com");

    private final ViberApi api;
    private final ViberConfig config;
    private final FileHosts hosts;
    private final InstantSource clock;

    ViberChannel(ViberApi api, ViberConfig config, InstantSource clock) {
        this.api = api;
        this.config = config;
        this.clock = clock;
        this.hosts = new FileHosts(
                Stream.concat(FILE_HOSTS.stream(), config.fileHosts().stream().flatMap(List::stream))
                        .toList(),
                config.api().resolve("/"));
    }

    @Override
    public String messenger() {
        return "viber";
    }

    @Override
    public String anonymous() {
        return "Viber user";
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of(Ability.RECEIPTS, Ability.PLACE);
    }

    @Override
    public Check check(Credentials credentials) {
        var token = credentials.token();
        if (!token.value().matches(TOKEN_FORM)) {
            return new Check.Refused(new Trouble(
                    "token-malformed",
                    "A token has three groups of 16 digits and letters from a to f, with hyphens between them",
                    true));
        }
        return switch (api.call(token, "get_account_info", Map.of())) {
            case Result.Ok(var account) ->
                new Check.Accepted(
                        account.path("id").asText(),
                        account.path("name").asText(),
                        account.path("uri").asText());
            case Result failed -> new Check.Refused(ViberErrors.trouble(failed));
        };
    }

    @Override
    public Optional<Trouble> listen(ConnectedChannel channel, @Nullable URI webhook) {
        if (webhook == null) {
            return Optional.of(new Trouble(
                    "no-public-address", "Viber delivers to a public address only, and there is none", false));
        }
        return trouble(api.call(
                channel.token(),
                "set_webhook",
                Map.of("url", webhook.toString(), "event_types", EVENTS, "send_name", true, "send_photo", true)));
    }

    /// Viber takes the field to write in away from the account's clients until somebody sets a webhook again.
    @Override
    public Optional<Trouble> leave(ConnectedChannel channel) {
        return trouble(api.call(channel.token(), "set_webhook", Map.of("url", "")));
    }

    @Override
    public Inspection inspect(ConnectedChannel channel) {
        return switch (api.call(channel.token(), "get_account_info", Map.of())) {
            case Result.Ok(var account) -> new Inspection(webhook(channel, account), null, null);
            case Result failed -> Inspection.failed(ViberErrors.trouble(failed));
        };
    }

    @Override
    public boolean genuine(ConnectedChannel channel, HookCall call) {
        return ViberSignature.proves(call, channel.token());
    }

    @Override
    public Optional<String> answer(ConnectedChannel channel, byte[] body) {
        return Optional.ofNullable(ViberWelcome.of(channel, body)).map(ViberApi::json);
    }

    @Override
    public boolean welcomes() {
        return true;
    }

    @Override
    public List<Envelope> envelopes(byte[] body) {
        return List.of(ViberReader.envelope(body));
    }

    @Override
    public List<Inbound> read(byte[] body) {
        return List.of(ViberReader.read(body, clock.instant()));
    }

    @Override
    public Limits limits() {
        return ViberMessages.LIMITS;
    }

    @Override
    public int caption(String type, long size) {
        return ViberMessages.caption(type, size);
    }

    @Override
    public Delivery send(ConnectedChannel channel, Outbound outbound) {
        return switch (ViberMessages.of(channel, outbound)) {
            case ViberMessages.Message.Impossible(var refusal) -> refusal;
            case ViberMessages.Message.Ready(var message) ->
                switch (api.call(channel.token(), "send_message", message)) {
                    case Result.Ok(var sent) -> sent(sent);
                    case Result failed ->
                        ViberErrors.delivery(failed, outbound.to().lastInboundAt(), clock.instant());
                };
        };
    }

    @Override
    public Download download(ConnectedChannel channel, RemoteFile file, Function<InputStream, Long> save) {
        var sticker = ViberContent.stickerFile(file.id());
        var address = sticker == null
                ? hosts.allowed(file.id())
                : Optional.of(config.stickers().resolve(sticker));
        if (address.isEmpty()) {
            LOG.warnf(
                    "Channel %d: a file was not fetched, its host is none of Viber's: %s (ROZMOVA_VIBER_FILE_HOSTS)",
                    channel.id(), host(file.id()));
            return new Download.Impossible("gone");
        }
        return switch (api.file(address.get())) {
            case Reply.Answer<InputStream>(var response) -> {
                try (var body = response.body()) {
                    yield switch (response.statusCode()) {
                        case 200 -> new Download.Saved(save.apply(body));
                        case 404, 410 -> new Download.Impossible("gone");
                        default -> new Download.Failed("HTTP " + response.statusCode());
                    };
                } catch (IOException | UncheckedIOException broken) {
                    yield new Download.Failed("the file broke off");
                }
            }
            case Reply.Unreachable<InputStream>(var detail) -> new Download.Failed(detail);
            case Reply.Lost<InputStream>(var detail) -> new Download.Failed(detail);
        };
    }

    /// Viber answers twice in twelve hours for each client.
    @Override
    public Profile profile(ConnectedChannel channel, String externalId) {
        return switch (api.call(channel.token(), "get_user_details", Map.of("id", externalId))) {
            case Result.Ok(var details) -> found(details.path("user"));
            case Result.Rejected(var status, var _) when status == 5 || status == 6 -> new Profile.Hidden();
            case Result.Rejected(var status, var message) -> new Profile.Failed(status + " " + message);
            case Result failed -> new Profile.Failed(ViberErrors.trouble(failed).code());
        };
    }

    @Override
    public URI link(String address) {
        return config.links()
                .map(links -> URI.create(page(links, address)))
                .orElseGet(() -> URI.create("viber://pa/info?uri=" + encoded(address)));
    }

    /// Also with words to begin with: Viber may keep the token to itself when the client knows the account already.
    @Override
    public URI deepLink(String address, Ticket ticket) {
        var rest = "context=%s&text=%s".formatted(encoded(ticket.token()), encoded(ticket.words()));
        return config.links()
                .map(links -> URI.create(page(links, address) + "?" + rest))
                .orElseGet(() -> URI.create("viber://pa?chatURI=" + encoded(address) + "&" + rest));
    }

    /// Our webhook without an event that we need is as good as none: [rozmova.channel.Watch] will set it again.
    private static String webhook(ConnectedChannel channel, JsonNode account) {
        var webhook = account.path("webhook").asText();
        var events = account.path("event_types");
        var known = StreamSupport.stream(events.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return webhook.equals(channel.webhook()) && events.isArray() && !known.containsAll(WANTED) ? "" : webhook;
    }

    private Delivery sent(JsonNode answer) {
        var token = answer.path("message_token").asText();
        return token.isEmpty()
                ? new Delivery.Unknown("an answer without a message_token")
                : new Delivery.Sent(token, clock.instant());
    }

    private static Profile found(JsonNode user) {
        var avatar = text(user, "avatar");
        return new Profile.Found(
                text(user, "name"), null, text(user, "language"), avatar == null ? null : avatar(avatar));
    }

    /// Named after its address: another picture has another one.
    private static RemoteFile avatar(String address) {
        var name = Envelope.hash(address.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return new RemoteFile(address, name + ".jpg", "image/jpeg", null, null, null, null);
    }

    private static @Nullable String text(JsonNode object, String field) {
        var text = ViberReader.clean(object.path(field).asText("")).strip();
        return text.isEmpty() ? null : text;
    }

    private static String page(URI links, String address) {
        return links.toString().replaceAll("/+$", "") + "/" + encoded(address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address).getHost());
        } catch (IllegalArgumentException odd) {
            return "no address";
        }
    }

    private static Optional<Trouble> trouble(Result result) {
        return result instanceof Result.Ok ? Optional.empty() : Optional.of(ViberErrors.trouble(result));
    }
}
