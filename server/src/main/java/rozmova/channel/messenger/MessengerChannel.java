package rozmova.channel.messenger;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Ability;
import rozmova.channel.Channel;
import rozmova.channel.Check;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Counting;
import rozmova.channel.Credentials;
import rozmova.channel.Delivery;
import rozmova.channel.Download;
import rozmova.channel.Envelope;
import rozmova.channel.HookCall;
import rozmova.channel.Inbound;
import rozmova.channel.Inspection;
import rozmova.channel.Limits;
import rozmova.channel.Outbound;
import rozmova.channel.Profile;
import rozmova.channel.RemoteFile;
import rozmova.channel.Signal;
import rozmova.channel.Ticket;
import rozmova.channel.Trouble;
import rozmova.channel.Window;
import rozmova.channel.meta.MetaHook;

/// Facebook Messenger: a Page that clients write to.
@Singleton
final class MessengerChannel implements Channel {
    /// Meta says characters and does not say which; UTF-16 units are never fewer.
    private static final Limits LIMITS = new Limits(2_000, Counting.UTF16, 25L << 20);

    private final MessengerConfig config;
    private final MessengerCredentials credentials;
    private final MessengerSubscription subscription;
    private final MessengerSender sender;
    private final MessengerFiles files;

    MessengerChannel(
            MessengerConfig config,
            MessengerCredentials credentials,
            MessengerSubscription subscription,
            MessengerSender sender,
            MessengerFiles files) {
        this.config = config;
        this.credentials = credentials;
        this.subscription = subscription;
        this.sender = sender;
        this.files = files;
    }

    @Override
    public String messenger() {
        return "messenger";
    }

    @Override
    public String anonymous() {
        return "Facebook user";
    }

    @Override
    public List<String> credentials() {
        return List.of(Credentials.TOKEN, MessengerApi.APP_ID, MessengerApi.APP_SECRET);
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of(Ability.REPLY, Ability.TYPING, Ability.SEEN, Ability.RECEIPTS);
    }

    @Override
    public Check check(Credentials pasted) {
        return credentials.check(pasted);
    }

    @Override
    public Optional<Trouble> listen(ConnectedChannel channel, @Nullable URI webhook) {
        return subscription.begin(channel, webhook);
    }

    @Override
    public Optional<Trouble> leave(ConnectedChannel channel) {
        return subscription.end(channel);
    }

    @Override
    public Inspection inspect(ConnectedChannel channel) {
        return subscription.inspect(channel);
    }

    @Override
    public boolean genuine(ConnectedChannel channel, HookCall call) {
        return MetaHook.genuine(MessengerApi.appSecret(channel), call);
    }

    @Override
    public Optional<String> challenge(ConnectedChannel channel, HookCall call) {
        return MetaHook.challenge(channel.webhookSecret(), call);
    }

    @Override
    public boolean welcomes() {
        return true;
    }

    @Override
    public List<Envelope> envelopes(byte[] body) {
        return MessengerReader.envelopes(body);
    }

    @Override
    public List<Inbound> read(byte[] body) {
        return MessengerReader.read(body, null);
    }

    @Override
    public List<Inbound> read(ConnectedChannel channel, byte[] body) {
        return MessengerReader.read(body, MessengerApi.appId(channel));
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public int caption(String type, long size) {
        return 0;
    }

    @Override
    public Window window(String chat, @Nullable Instant lastInboundAt, Instant now) {
        return MessengerSender.window(lastInboundAt, now);
    }

    @Override
    public Delivery send(ConnectedChannel channel, Outbound outbound) {
        return sender.send(channel, outbound);
    }

    @Override
    public void signal(ConnectedChannel channel, Outbound.To to, Signal signal) {
        sender.signal(channel, to, signal);
    }

    @Override
    public Download download(ConnectedChannel channel, RemoteFile file, Function<InputStream, Long> save) {
        return files.download(file, save);
    }

    @Override
    public Profile profile(ConnectedChannel channel, String externalId) {
        return files.profile(channel, externalId);
    }

    @Override
    public URI link(String address) {
        return URI.create(config.links().toString().replaceAll("/+$", "") + "/" + address);
    }

    /// The words are there for clients who write instead of pressing the button: then the ref may be lost.
    @Override
    public URI deepLink(String address, Ticket ticket) {
        var words = URLEncoder.encode(ticket.words(), StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(link(address) + "?ref=" + ticket.token() + "&text=" + words);
    }
}
