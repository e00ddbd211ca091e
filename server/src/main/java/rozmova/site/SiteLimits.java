package rozmova.site;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import rozmova.shared.http.Network;
import rozmova.shared.http.Problem;
import rozmova.shared.http.RateLimit;

/// How much one visitor, one network and all of them together may cause on a customer's site. It counts what costs:
/// besides a single visitor's haste, that is rows and questions to the database. Thousands of people share one
/// address of a carrier, so a network may do what a crowd does within a minute, and only the names it makes up run
/// out. The numbers stand in `docs/operating.md`. Kept in memory, stored nowhere.
@Singleton
public final class SiteLimits {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    // A tab beats four times a minute.
    private static final int BY_VISITOR = 120;
    private static final int CALLS_BY_NETWORK = 30_000;
    private static final int PAGES_BY_NETWORK = 6_000;
    private static final int NEW_BY_NETWORK = 3_000;
    private static final int NEW_BY_NETWORK_AND_HOUR = 12_000;
    private static final int NEW_BY_PROJECT = 15_000;
    private static final int LAUNCHES_BY_VISITOR = 20;
    private static final int LAUNCHES_BY_NETWORK = 1_000;
    private static final int LAUNCHES_BY_PROJECT = 5_000;
    private static final int UNKNOWN_KEYS_BY_NETWORK = 60;
    private static final int UNKNOWN_KEYS = 3_000;
    private static final String EVERYBODY = "";

    private final RateLimit byVisitor;
    private final RateLimit callsByNetwork;
    private final RateLimit pagesByNetwork;
    private final RateLimit newByNetwork;
    private final RateLimit newByNetworkAndHour;
    private final RateLimit newByProject;
    private final RateLimit launchesByVisitor;
    private final RateLimit launchesByNetwork;
    private final RateLimit launchesByProject;
    private final RateLimit unknownKeysByNetwork;
    private final RateLimit unknownKeys;

    SiteLimits(InstantSource clock) {
        byVisitor = new RateLimit(clock, BY_VISITOR, MINUTE);
        callsByNetwork = new RateLimit(clock, CALLS_BY_NETWORK, MINUTE);
        pagesByNetwork = new RateLimit(clock, PAGES_BY_NETWORK, MINUTE);
        newByNetwork = new RateLimit(clock, NEW_BY_NETWORK, MINUTE);
        newByNetworkAndHour = new RateLimit(clock, NEW_BY_NETWORK_AND_HOUR, HOUR);
        newByProject = new RateLimit(clock, NEW_BY_PROJECT, MINUTE);
        launchesByVisitor = new RateLimit(clock, LAUNCHES_BY_VISITOR, MINUTE);
        launchesByNetwork = new RateLimit(clock, LAUNCHES_BY_NETWORK, MINUTE);
        launchesByProject = new RateLimit(clock, LAUNCHES_BY_PROJECT, MINUTE);
        unknownKeysByNetwork = new RateLimit(clock, UNKNOWN_KEYS_BY_NETWORK, MINUTE);
        unknownKeys = new RateLimit(clock, UNKNOWN_KEYS, MINUTE);
    }

    /// Anything that is asked for without a visitor's name, except the script itself.
    ///
    /// @throws Problem 429 above the limit
    public void call(long projectId, Network network) {
        callsByNetwork.count(projectId + " " + network);
    }

    /// A visitor opens the widget's links.
    ///
    /// @throws Problem 429 above the limits
    public void launch(long projectId, Network network, BrowserTab tab) {
        sign(projectId, network, tab);
        launchesByNetwork.count(projectId + " " + network);
        launchesByVisitor.count(projectId + " " + tab.visitor());
        launchesByProject.count(Long.toString(projectId));
    }

    /// A visitor gives a sign of life.
    ///
    /// @throws Problem 429 above the limits
    public void sign(long projectId, Network network, BrowserTab tab) {
        call(projectId, network);
        byVisitor.count(projectId + " " + tab.visitor());
    }

    /// A visitor opens a page.
    ///
    /// @throws Problem 429 above the limits
    public void page(long projectId, Network network, BrowserTab tab) {
        sign(projectId, network, tab);
        pagesByNetwork.count(projectId + " " + network);
    }

    /// Somebody whom the project does not know yet is about to get a row.
    ///
    /// @throws Problem 429 above the limits
    public void newcomer(long projectId, Network network) {
        newByNetwork.count(projectId + " " + network);
        newByNetworkAndHour.count(projectId + " " + network);
        newByProject.count(Long.toString(projectId));
    }

    /// A newcomer turned out to be known.
    public void knownVisitor(long projectId, Network network) {
        newByNetwork.takeBack(projectId + " " + network);
        newByNetworkAndHour.takeBack(projectId + " " + network);
        newByProject.takeBack(Long.toString(projectId));
    }

    /// The database is about to be asked for a key that nobody has asked for lately.
    void unknownKey(Network network) {
        unknownKeysByNetwork.count(network.key());
        unknownKeys.count(EVERYBODY);
    }

    /// It was somebody's key after all.
    void knownKey(Network network) {
        unknownKeysByNetwork.takeBack(network.key());
        unknownKeys.takeBack(EVERYBODY);
    }
}
