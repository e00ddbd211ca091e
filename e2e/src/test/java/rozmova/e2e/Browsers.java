package rozmova.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The system's Chromium, headless; each context is a browser of its own, with its own storage.
final class Browsers implements AutoCloseable {
    /// In milliseconds. A page is right or wrong, not quick or slow: a busy machine takes its time.
    private static final double PATIENCE = 300_000;

    private final Playwright playwright;
    private final Browser chromium;
    private final Overheard overheard = new Overheard();

    private Browsers(Playwright playwright, Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browsers start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        // Otherwise the library would fetch browsers of its own.
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return Belongings.keep(new Browsers(playwright, launch(playwright)));
        } catch (RuntimeException failure) {
            playwright.close();
            throw failure;
        }
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setTimeout(PATIENCE)
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /// A fresh browser of a person who reads English.
    BrowserContext person() {
        return person("en-GB", 1440);
    }

    /// A fresh browser of a person who reads another language, or holds a phone: 390 pixels are one.
    BrowserContext person(String locale, int width) {
        var context = chromium.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setViewportSize(width, width < 500 ? 844 : 900)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE);
        overheard.listen(context);
        return context;
    }

    /// @throws AssertionError when they were told what the description of the interface does not say
    @Override
    public void close() {
        Belongings.letGo(this);
        try {
            chromium.close();
        } finally {
            playwright.close();
        }
        overheard.check();
    }

    private static Path executable() {
        return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install Chromium: these tests walk in a real browser"));
    }
}
