package rozmova.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The system's Chromium with one page, headless; its profile lives as long as it does.
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String DRIVER = "com/microsoft/playwright/impl/driver/jar/DriverJar.class";
    /// In milliseconds, for a machine that has other things to do.
    private static final double PATIENCE = 300_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path profile = Machine.scratch();
    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;

    private Chromium(Path program) throws IOException {
        // The library would fetch browsers of its own otherwise.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var started = false;
        try {
            context = playwright.chromium().launchPersistentContext(profile, options(program, profile));
            page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            started = true;
        } finally {
            if (!started) {
                playwright.close();
                Machine.delete(profile);
            }
        }
    }

    /// Empty when there is none on this machine, or nothing to drive it with.
    public static Optional<Chromium> start() throws IOException {
        if (ClassLoader.getSystemResource(DRIVER) == null) {
            return Optional.empty();
        }
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
    public void signIn(URI at, String cookie) {
        var parts = cookie.split("=", 2);
        context.addCookies(List.of(new Cookie(parts[0], parts[1]).setUrl(at.toString())));
    }

    /// Runs the script in every page before its own.
    public void before(String script) {
        page.addInitScript(script);
    }

    /// Nothing of the pages seen until now is kept.
    public void forget() {
        var tools = context.newCDPSession(page);
        var ignored = tools.send("Network.clearBrowserCache");
        tools.detach();
    }

    /// Goes there, and does not wait until everything has come.
    public void open(URI address) {
        var ignored = page.navigate(address.toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    /// What the expression comes to in the page; of a promise, what it promises.
    public JsonNode evaluate(String expression) {
        return JSON.valueToTree(page.evaluate(expression));
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
        Machine.delete(profile);
    }

    /// Only these, and none of those by which the library makes tests steady: what is measured is a browser as people
    /// have it, with a cache on the disk.
    private static BrowserType.LaunchPersistentContextOptions options(Path program, Path profile) {
        return new BrowserType.LaunchPersistentContextOptions()
                .setTimeout(PATIENCE)
                .setExecutablePath(program)
                .setViewportSize(null)
                .setIgnoreAllDefaultArgs(true)
                .setArgs(List.of(
                        "--headless=new",
                        "--remote-debugging-pipe",
                        "--user-data-dir=" + profile,
                        "--window-size=1440,900",
                        "--lang=en-GB",
                        "--no-first-run",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }
}
