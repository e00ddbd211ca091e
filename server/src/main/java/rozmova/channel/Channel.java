package rozmova.channel;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rozmova.shared.secret.Secret;

/// A messenger: how to connect an account of it, to understand what it delivers, and to send through it. Each folder
/// below this package has one implementation, a bean; nothing else has to be told about it.
public interface Channel {
    /// The messenger's name in addresses and in the database, such as `telegram`.
    String messenger();

    /// Asks the platform whose account the token belongs to.
    Check check(Secret token);

    /// Tells the platform where to deliver: to `webhook`, or nowhere when we poll. May be called again to repair.
    ///
    /// @return what went wrong, or empty when the platform agreed
    Optional<Trouble> listen(ConnectedChannel channel, @Nullable URI webhook);

    /// Tells the platform to stop delivering.
    Optional<Trouble> leave(ConnectedChannel channel);

    /// Whether a delivery really comes from the platform: checked on the raw bytes, in constant time.
    ///
    /// @param header finds a request header by its name
    boolean genuine(ConnectedChannel channel, Function<String, @Nullable String> header, byte[] body);

    /// What tells one event from another and one chat from another; never fails, whatever the bytes are.
    Envelope envelope(byte[] body);

    /// What an event means, in our words. Pure: nobody is asked.
    ///
    /// @throws Unreadable when the bytes are none of the platform's forms
    List<Inbound> read(byte[] body);

    /// How long a message may be; longer texts are cut before they come to [#send].
    Limits limits();

    /// Sends one message and tells how it went. Blocks up to the platform's time-out.
    Delivery send(ConnectedChannel channel, Outbound outbound);

    /// Reads a client's file from the platform.
    ///
    /// @param save takes the bytes while they arrive
    Download download(ConnectedChannel channel, RemoteFile file, Function<InputStream, Long> save);

    /// The account's public address, for people: `https://t.me/kvitka_bot`.
    URI link(String address);

    /// The link that opens the account's chat and brings `token` along.
    URI deepLink(String address, String token);

    /// For platforms that can be asked for news, so that a laptop without a public address works.
    default Optional<Polling> polling() {
        return Optional.empty();
    }
}
