package rozmova.bench.log;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import rozmova.bench.measure.Chromium;
import rozmova.bench.measure.Figures;

/// The log in a real browser: from an address to a painted table, and how evenly it scrolls.
final class BrowserMeasurement {
    private static final int TIMES = 10;
    private static final int ROWS = 10_000;
    private static final double FRAME = 50;

    private final Scene scene;
    private final URI log;

    BrowserMeasurement(Scene scene) {
        this.scene = scene;
        log = scene.product().url().resolve("/projects/" + scene.facts().project() + "/log");
    }

    void run() throws IOException {
        var chromium = Chromium.start();
        if (chromium.isEmpty()) {
            System.out.println(
                    "\nThere is no Chromium here, or no driver for it: what the browser does is not measured");
            return;
        }
        try (var browser = chromium.get()) {
            browser.signIn(scene.product().url(), scene.desk().cookie());
            browser.before(script("painted.js"));
            var ignored = painted(browser);
            var warm = median(browser, false);
            var cold = median(browser, true);
            ignored = painted(browser);
            var frames = browser.evaluate(script("scroll.js")
                    .replace("ROWS", Long.toString(Math.min(ROWS, scene.facts().count()))));
            new Figures("ours", "we owe", "")
                    .add("navigation to a painted table, warm cache", Figures.milliseconds(warm), "", "")
                    .add("navigation to a painted table, empty cache", Figures.milliseconds(cold), "", "")
                    .add("rows scrolled through", number(frames.path("rows").asLong()), "", "")
                    .add("  frames", number(frames.path("frames").asLong()), "", "")
                    .add(
                            "  longest frame",
                            Figures.milliseconds(frames.path("longest").asDouble()),
                            String.format(Locale.ROOT, "≤ %.0f ms", FRAME),
                            frames.path("longest").asDouble() <= FRAME ? "" : "missed")
                    .add("  frames over 50 ms", number(frames.path("slow").asLong()), "0", "")
                    .add("  tasks over 50 ms", number(frames.path("tasks").asLong()), "", "")
                    .add(
                            "  frames that waited for rows",
                            number(frames.path("waited").asLong()),
                            "",
                            "")
                    .print(
                            "The browser, %,d conversations behind it, median of %d (Chromium and product share the machine)"
                                    .formatted(scene.facts().count(), TIMES));
        }
    }

    private double median(Chromium browser, boolean empty) {
        var times = new ArrayList<Double>();
        for (var run = 0; run < TIMES; run++) {
            if (empty) {
                browser.forget();
            }
            times.add(painted(browser));
        }
        return times.stream().sorted().toList().get(TIMES / 2);
    }

    private double painted(Chromium browser) {
        browser.open(URI.create("about:blank"));
        browser.open(log);
        return browser.evaluate("window.painted").asDouble();
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String script(String name) throws IOException {
        try (var stream = BrowserMeasurement.class.getResourceAsStream("/rozmova-bench/log/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
