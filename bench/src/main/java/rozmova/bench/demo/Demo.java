package rozmova.bench.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.bench.load.Acquaintances;
import rozmova.bench.load.SampleLoader;
import rozmova.bench.load.TargetStore;
import rozmova.bench.sample.Plan;
import rozmova.bench.web.Desk;
import rozmova.bench.web.SandboxControl;

/// Makes a fresh installation the desk of a shop that has been open for a year. Every step first looks whether it was
/// done: a second run only tells a new sandbox what that has to know.
public final class Demo {
    private static final int CONVERSATIONS = 4_000;
    private static final int DAYS = 365;
    private static final int QUIET_SECONDS = 30;

    /// What the team reads: the language of whoever has started the demo, as far as the desk speaks it. The guide's
    /// links bring that of whoever looks.
    private static final String LANGUAGE = Stream.of("uk", "ru")
            .filter(Locale.getDefault().getLanguage()::equals)
            .findFirst()
            .orElse("en");

    private final Desk desk;
    private final SandboxControl sandbox;
    private final String database;

    /// @param database the JDBC address of the desk's database
    public Demo(URI desk, URI sandbox, String database) {
        this.desk = new Desk(desk);
        this.sandbox = new SandboxControl(sandbox);
        this.database = database;
    }

    /// Prepares everything and tells what it does.
    ///
    /// @param code from the desk's output; only a fresh desk asks for it
    public void prepare(@Nullable String code) throws SQLException, InterruptedException {
        var project = enter(code);
        Team.complete(desk, project, LANGUAGE);
        var accounts = sandbox.accounts();
        for (var account : accounts) {
            if (desk.channel(project, account.messenger()).isEmpty()) {
                var ignored = desk.connect(project, account.messenger(), account.credentials());
            }
        }
        var fresh = fill();
        for (var account : accounts) {
            sandbox.acquaint(account, new Acquaintances(database).people(account.messenger()));
            desk.check(project, desk.channel(project, account.messenger()).orElseThrow());
        }
        var key = desk.project(project).path("key").asText();
        sandbox.carry(desk.base() + "/w/" + key + ".js");
        if (fresh) {
            var stage = new Stage(desk.base(), sandbox.base(), project, database);
            new LiveScenes(stage, desk.base(), key, sandbox, accounts).play();
            new Opinions(stage, LANGUAGE).tell();
        }
        guide(project);
    }

    private long enter(@Nullable String code) {
        if (!desk.fresh()) {
            return desk.signIn(Team.OWNER);
        }
        if (code == null) {
            throw new IllegalArgumentException("The desk is not set up yet: --code says what its output says");
        }
        System.out.println("Setting up Kvitka Shop …");
        var project = desk.setUp(code, Team.OWNER, "Kvitka Shop", LANGUAGE);
        desk.change(project, JsonNodeFactory.instance.objectNode().put("quietSeconds", QUIET_SECONDS));
        return project;
    }

    /// Whether there was nothing yet.
    private boolean fill() throws SQLException, InterruptedException {
        var store = new TargetStore(database);
        var target = store.find().orElseThrow(() -> new IllegalStateException("The desk's database is another one"));
        if (store.logged(target) > 0) {
            return false;
        }
        System.out.println("Writing a year of conversations …");
        new SampleLoader(database, target)
                .load(target.plan(CONVERSATIONS, DAYS, Instant.now(), Plan.Length.NATURAL), stored -> {});
        return true;
    }

    private void guide(long project) {
        var knowledge = JsonNodeFactory.instance
                .objectNode()
                .put("deskUrl", desk.base().toString())
                .put("phoneUrl", desk.base() + "/projects/" + project + "/phone")
                .put("logUrl", desk.base() + "/projects/" + project + "/log")
                .put("quietSeconds", QUIET_SECONDS);
        sandbox.guide(knowledge, Team.ALL);
    }
}
