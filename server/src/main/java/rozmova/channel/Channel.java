package rozmova.channel;

import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A messenger: how to connect an account of it, to understand what it delivers, and to send through it. Each folder
/// below this package has one implementation, a bean; nothing else has to be told about it. What a platform cannot do
/// has an answer here already.
public interface Channel {
    /// The messenger's name in addresses and in the database, such as `telegram`.
    String messenger();

    /// What to call a client whose name the platform does not tell, such as `Telegram user`.
    String anonymous();

    /// The names of the credentials that the account's owner pastes, in the order of the form.
    default List<String> credentials() {
        return List.of(Credentials.TOKEN);
    }

    /// What managers can do besides writing.
    Set<Ability> abilities();

    /// Asks the platform whose account the credentials belong to.
    Check check(Credentials credentials);

    /// Tells the platform where to deliver: to `webhook`, or nowhere when we poll. May be called again to repair. The
    /// platform may call the webhook before this returns.
    ///
    /// @return what went wrong, or empty when the platform agreed
    Optional<Trouble> listen(ConnectedChannel channel, @Nullable URI webhook);

    /// Tells the platform to stop delivering.
    Optional<Trouble> leave(ConnectedChannel channel);

    /// Asks the platform how our connection does: called at the start and every few minutes.
    Inspection inspect(ConnectedChannel channel);

    /// Whether a delivery really comes from the platform: checked on the raw bytes, in constant time.
    boolean genuine(ConnectedChannel channel, HookCall call);

    /// What to answer when the platform asks the webhook whether it is ours; empty when the question is not right.
    default Optional<String> challenge(ConnectedChannel channel, HookCall call) {
        return Optional.empty();
    }

    /// What to answer to a delivery, for platforms that take words of welcome there. Nothing slow may be done for it.
    default Optional<String> answer(ConnectedChannel channel, byte[] body) {
        return Optional.empty();
    }

    /// Whether [ConnectedChannel#welcome] is used.
    default boolean welcomes() {
        return false;
    }

    /// The events of a delivery, told apart; never fails, whatever the bytes are, and is never empty.
    List<Envelope> envelopes(byte[] body);

    /// What an event means, in our words. Pure: nobody is asked.
    ///
    /// @param body of one [Envelope]
    /// @throws Unreadable when the bytes are none of the platform's forms
    List<Inbound> read(byte[] body);

    /// As above, for platforms where an event's meaning depends on who we are to them: what another program of the same
    /// account did is told from what we did.
    default List<Inbound> read(ConnectedChannel channel, byte[] body) {
        return read(body);
    }

    /// The platform waits for a sign that we noticed a pressed button.
    ///
    /// @param callback of [Content.Pressed]
    default void acknowledge(ConnectedChannel channel, String callback) {}

    /// How long a message may be; longer texts are cut before they come to [#send].
    Limits limits();

    /// How many UTF-16 units of words may stand with a file; 0 where they have to go as a message of their own.
    int caption(String type, long size);

    /// Whether the platform's rules let us write to a client now. Told to the manager before they type, and asked
    /// again before anything is sent.
    ///
    /// @param chat of [Sender]: one account may have chats under different rules
    /// @param lastInboundAt when the client was heard of last, null for never
    default Window window(String chat, @Nullable Instant lastInboundAt, Instant now) {
        return Window.ALWAYS;
    }

    /// Sends one message and tells how it went. Blocks up to the platform's time-out.
    Delivery send(ConnectedChannel channel, Outbound outbound);

    /// Changes a message that was sent; only where there is [Ability#EDIT].
    ///
    /// @param externalId the platform's id of the message
    /// @param caption whether the text stands with a file
    default Delivery edit(ConnectedChannel channel, Outbound.To to, String externalId, String text, boolean caption) {
        return new Delivery.Refused("not-possible", messenger() + " cannot change what was sent", false);
    }

    /// Takes a message back; only where there is [Ability#DELETE].
    default Delivery delete(ConnectedChannel channel, Outbound.To to, String externalId) {
        return new Delivery.Refused("not-possible", messenger() + " cannot take back what was sent", false);
    }

    /// Shows the client a sign; whether it arrives matters to nobody.
    default void signal(ConnectedChannel channel, Outbound.To to, Signal signal) {}

    /// Reads a client's file from the platform.
    ///
    /// @param save takes the bytes while they arrive
    Download download(ConnectedChannel channel, RemoteFile file, Function<InputStream, Long> save);

    /// What the platform tells of a client.
    ///
    /// @param externalId of [Sender]
    Profile profile(ConnectedChannel channel, String externalId);

    /// The account's public address, for people: `https://t.me/kvitka_bot`.
    URI link(String address);

    /// The link that opens the account's chat and brings the ticket along.
    URI deepLink(String address, Ticket ticket);

    /// For platforms that can be asked for news, so that a laptop without a public address works.
    default Optional<Polling> polling() {
        return Optional.empty();
    }
}
