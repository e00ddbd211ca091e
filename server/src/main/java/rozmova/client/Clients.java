package rozmova.client;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import rozmova.channel.Channels;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Inbound.Receipt.Progress;
import rozmova.channel.Sender;
import rozmova.client.ClientStore.Known;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

/// The people who write to the project, and what is known of them. Whatever happens to a client is done under the
/// lock of their identity's row, one thing after the other.
@Singleton
public final class Clients {
    private final ClientStore store;
    private final ClientCardStore cards;
    private final Channels channels;
    private final List<ClientListener> listeners;
    private final InstantSource clock;

    Clients(
            ClientStore store,
            ClientCardStore cards,
            Channels channels,
            @All List<ClientListener> listeners,
            InstantSource clock) {
        this.store = store;
        this.cards = cards;
        this.channels = channels;
        this.listeners = listeners;
        this.clock = clock;
    }

    /// The sender, known or new, with the names they have now, locked until the transaction ends.
    ///
    /// @param heard what the event says of them
    public Identity meet(Transaction transaction, ConnectedChannel channel, Sender sender, Heard heard) {
        var now = clock.instant();
        var known = heard.at() == null
                ? store.lock(transaction, channel, sender.externalId())
                : store.hear(transaction, channel, sender, heard, now);
        known.ifPresent(found -> rename(transaction, channel, found, sender, now));
        return known.map(Known::identity)
                .orElseGet(() -> store.create(transaction, channel, sender, channels.anonymous(channel), heard, now));
    }

    /// The client with this id on the platform, locked until the transaction ends.
    public Optional<Identity> find(Transaction transaction, ConnectedChannel channel, String externalId) {
        return store.lock(transaction, channel, externalId).map(Known::identity);
    }

    /// The client as they are now; others may change them meanwhile.
    public Optional<Identity> get(Reading reading, long projectId, long identityId) {
        return store.get(reading, projectId, identityId);
    }

    /// The client, locked until the transaction ends.
    public Optional<Identity> lock(Transaction transaction, long projectId, long identityId) {
        return store.lock(transaction, projectId, identityId);
    }

    /// Where the client wrote last, locked until the transaction ends; empty when the project has no such client.
    public Optional<Identity> lockLatest(Transaction transaction, long projectId, long clientId) {
        return store.latest(transaction, projectId, clientId).flatMap(id -> lock(transaction, projectId, id));
    }

    /// What screens show of a client; empty when the project has none with this id.
    public Optional<ClientCard> card(Reading reading, long projectId, long clientId) {
        return cards.card(reading, projectId, clientId);
    }

    /// The client does not want to hear from us any more. Platforms repeat themselves: if the client was heard of since
    /// `at`, that is over already and changes nothing.
    ///
    /// @param identity locked
    public void block(Transaction transaction, Identity identity, Instant at) {
        var heard = identity.standing().heardAt();
        var blocked = identity.standing().blockedAt();
        var heardSince = heard != null && at.isBefore(heard);
        var known = blocked != null && !at.isAfter(blocked);
        if (heardSince || known) {
            return;
        }
        store.block(transaction, identity, at);
        if (blocked == null) {
            listeners.forEach(listener -> listener.blocked(transaction, identity, true));
        }
    }

    /// The client wants to hear from us again: they said so at `at`, pressed START or wrote. If they blocked us after
    /// that, they do not.
    ///
    /// @param identity locked
    public void unblock(Transaction transaction, Identity identity, Instant at) {
        var blocked = identity.standing().blockedAt();
        if (blocked != null && !at.isBefore(blocked)) {
            store.block(transaction, identity, null);
            listeners.forEach(listener -> listener.blocked(transaction, identity, false));
        }
    }

    /// A message was refused because the client had blocked us. When they did, nobody tells: at some time after they
    /// were heard of last, so that whatever is heard of them from now on takes it back.
    ///
    /// @param identity locked
    public void blockedBefore(Transaction transaction, Identity identity) {
        if (!identity.blocked()) {
            var heard = identity.standing().heardAt();
            block(transaction, identity, heard == null ? clock.instant() : heard);
        }
    }

    /// Keeps how the client came for the conversation that begins next.
    public void arrive(Transaction transaction, Identity identity, Arrival arrival) {
        store.arrive(transaction, identity, arrival);
    }

    /// How the client came, for the conversation that begins now; no later one begins with it.
    ///
    /// @param identity locked
    public Arrival takeArrival(Transaction transaction, Identity identity) {
        var arrival = identity.arrival();
        if (arrival.at() != null) {
            store.arrive(transaction, identity, Arrival.NONE);
        }
        return arrival;
    }

    /// Everything that was sent to the client up to `until` has come this far.
    public void receivedUntil(Transaction transaction, Identity identity, Progress progress, Instant until) {
        store.receivedUntil(transaction, identity, progress, until);
    }

    /// The client told their own phone number.
    public void phone(Transaction transaction, Identity identity, String phone) {
        store.phone(transaction, identity, phone);
        listeners.forEach(listener -> listener.renamed(transaction, identity));
    }

    /// What the platform says of the client now; what it does not say stays as it was.
    void profile(Transaction transaction, ConnectedChannel channel, Identity identity, Sender as) {
        store.named(transaction, identity).ifPresent(known -> rename(transaction, channel, known, as, clock.instant()));
    }

    /// The client has another picture now.
    void pictured(Transaction transaction, Identity identity) {
        listeners.forEach(listener -> listener.pictured(transaction, identity));
    }

    private void rename(Transaction transaction, ConnectedChannel channel, Known former, Sender sender, Instant now) {
        if (former.differsFrom(sender)) {
            store.rename(transaction, former, sender, channels.anonymous(channel), now);
            listeners.forEach(listener -> listener.renamed(transaction, former.identity()));
        }
    }
}
