package rozmova.launch;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Channels;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Ticket;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Network;
import rozmova.shared.http.Problem;
import rozmova.shared.secret.RandomToken;
import rozmova.site.BrowserTab;
import rozmova.visit.SiteSignals;
import rozmova.visit.Visits;

/// The ways from the site into the messengers.
@Singleton
public final class Launches {
    private static final int TOKEN_BYTES = 16;
    private static final Duration VALIDITY = Duration.ofHours(24);

    private final Database database;
    private final LaunchStore store;
    private final SiteSignals signals;
    private final Visits visits;
    private final Channels channels;
    private final InstantSource clock;

    Launches(
            Database database,
            LaunchStore store,
            SiteSignals signals,
            Visits visits,
            Channels channels,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.signals = signals;
        this.visits = visits;
        this.channels = channels;
        this.clock = clock;
    }

    /// Claims the visit of `token` for a client: the first one gets it, and keeps it however often the link is used
    /// again. It holds when `transaction` is committed.
    public Claim claim(Transaction transaction, long projectId, String token, long identityId) {
        return claim(transaction, projectId, RandomToken.hash(token), identityId);
    }

    /// Whether `token` has the form of ours, and so is one that has expired rather than somebody else's word.
    public static boolean looksOurs(String token) {
        return token.matches("(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9_-]{22}");
    }

    private Claim claim(Transaction transaction, long projectId, byte[] hash, long identityId) {
        return store.claim(transaction, projectId, hash, identityId, clock.instant())
                .<Claim>map(visit -> new Claim.Bound(visit.id(), visit.visitorId()))
                .orElseGet(
                        () -> store.isClaimed(transaction, projectId, hash) ? new Claim.Shared() : new Claim.Unknown());
    }

    /// As above, for the code that stands in `words` where the messenger lost the token; empty when there is none of
    /// ours.
    public Optional<Claim> claimByCode(Transaction transaction, long projectId, String words, long identityId) {
        return LaunchCode.in(words)
                .flatMap(code -> store.tokenHash(transaction, projectId, code))
                .map(hash -> claim(transaction, projectId, hash, identityId));
    }

    /// What is left of `words` without a code of ours, which no client has thought of; all of them when there is none.
    public String withoutCode(Reading reading, long projectId, String words) {
        return LaunchCode.in(words)
                .filter(code -> store.tokenHash(reading, projectId, code).isPresent())
                .map(code -> LaunchCode.without(code, words))
                .orElse(words);
    }

    /// A link into each working channel, all with one new token for the visitor's visit.
    ///
    /// @param page where the widget was opened, in case the visitor is not known
    /// @param language of the widget, two letters
    List<Launch> offer(
            long projectId, Network network, BrowserTab tab, @Nullable String page, @Nullable String language) {
        signals.settle(projectId, tab);
        var fresh = new LaunchStore.Fresh(RandomToken.create(TOKEN_BYTES), LaunchCode.create());
        var connected = database.write(transaction -> {
            var visit = visits.act(transaction, projectId, network, tab, page)
                    .orElseThrow(() -> Problem.invalid(
                            "visitor", "visitor-unknown", "No page was opened by this visitor: call page first"));
            var now = clock.instant();
            store.insert(transaction, projectId, fresh, visit, now, now.plus(VALIDITY));
            return channels.active(transaction, projectId);
        });
        var ticket = new Ticket(fresh.token(), LaunchCode.words(fresh.code(), language));
        return connected.stream().map(channel -> launch(channel, ticket)).toList();
    }

    private Launch launch(ConnectedChannel channel, Ticket ticket) {
        var link = channels.deepLink(channel, ticket).toString();
        return new Launch(channel.id(), channel.messenger(), link, QrPicture.of(link));
    }

    /// Forgets the tokens that no client came with.
    void clear() {
        database.run(transaction -> store.deleteExpired(transaction, clock.instant()));
    }
}
