package rozmova.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/// The system's Chromium with one page, headless; its profile lives as long as it does.
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path profile;
    private final Child child;
    private final HttpClient client = HttpClient.newHttpClient();
    private final DevTools tools;
    private final String session;

    private Chromium(Path program) throws IOException, InterruptedException {
        profile = Machine.scratch();
        var address = new CompletableFuture<URI>();
        child = new Child(command(program, profile), line -> {
            var found = LISTENING.matcher(line);
            if (found.find()) {
                address.complete(URI.create(found.group(1)));
            }
        });
        var attached = false;
        try {
            tools = new DevTools(client, address.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            session = attach();
            attached = true;
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("Chromium does not start:\n" + child.lastWords(), failure);
        } finally {
            if (!attached) {
                child.close();
                Machine.delete(profile);
            }
        }
    }

    /// Empty when there is none on this machine.
    public static Optional<Chromium> start() throws IOException, InterruptedException {
        for (var name : NAMES) {
            for (var directory : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
                var program = Path.of(directory, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(new Chromium(program));
                }
            }
        }
        return Optional.empty();
    }

    /// Whoever this cookie makes known is signed in from now on.
    ///
    /// @param cookie its name and value
    public void signIn(URI at, String cookie) throws InterruptedException {
        var parts = cookie.split("=", 2);
        send("Network.setCookie", "url", at.toString(), "name", parts[0], "value", parts[1]);
    }

    /// Runs the script in every page before its own.
    public void before(String script) throws InterruptedException {
        send("Page.addScriptToEvaluateOnNewDocument", "source", script);
    }

    /// Nothing of the pages seen until now is kept.
    public void forget() throws InterruptedException {
        send("Network.clearBrowserCache");
    }

    public void open(URI address) throws InterruptedException {
        send("Page.navigate", "url", address.toString());
    }

    /// What the expression comes to in the page; of a promise, what it promises.
    public JsonNode evaluate(String expression) throws InterruptedException {
        var parameters = DevTools.parameters()
                .put("expression", expression)
                .put("awaitPromise", true)
                .put("returnByValue", true);
        var result = tools.send("Runtime.evaluate", parameters, session);
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException("In the page: " + result.path("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    @Override
    public void close() {
        tools.close();
        client.close();
        child.close();
        Machine.delete(profile);
    }

    private String attach() throws InterruptedException {
        var target = tools.send("Target.createTarget", DevTools.parameters().put("url", "about:blank"))
                .path("targetId")
                .asText();
        var attached = tools.send(
                        "Target.attachToTarget",
                        DevTools.parameters().put("targetId", target).put("flatten", true))
                .path("sessionId")
                .asText();
        for (var domain : List.of("Page", "Network", "Runtime")) {
            var ignored = tools.send(domain + ".enable", DevTools.parameters(), attached);
        }
        return attached;
    }

    private void send(String method, String... parameters) throws InterruptedException {
        var named = DevTools.parameters();
        for (var index = 0; index < parameters.length; index += 2) {
            named.put(parameters[index], parameters[index + 1]);
        }
        var ignored = tools.send(method, named, session);
    }

    private static ProcessBuilder command(Path program, Path profile) {
        return new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--window-size=1440,900",
                "--lang=en-GB",
                "--no-first-run",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
    }
}
