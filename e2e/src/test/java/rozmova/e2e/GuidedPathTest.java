package rozmova.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

/// The way that the demo's first page leads along, from the click on an ad to the line in the CSV file.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidedPathTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Product product = Product.start(sandbox, "guided");
    private final Browsers browsers = Browsers.start();
    private final Owner owner = Owner.setUp(product);

    @BeforeAll
    void connectTheShop() {
        owner.connect(sandbox.telegram().createBot("Kvitka Shop", "kvitka_bot").token());
        sandbox.shop().carry(owner.scriptUrl());
    }

    @AfterAll
    void stop() {
        browsers.close();
        product.close();
        sandbox.close();
    }

    @Test
    void from_the_ad_to_the_csv_the_row_carries_source_manager_and_messenger() throws IOException {
        try (var client = browsers.person();
                var manager = browsers.person()) {
            var shop = clickTheAd(client);
            var telegram = pickTelegram(client, shop);
            telegram.locator(".start").click();
            write(telegram, "Do you have the green vase?");

            var console = openTheConsole(manager);
            console.getByText("Do you have the green vase?").first().click();
            console.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message"))
                    .fill("Yes, two are left.");
            console.keyboard().press("Enter");
            assertThat(telegram.getByText("Yes, two are left.")).isVisible();
            closeWithResult(console, "Sale");
            shop.navigate(sandbox.url() + "/ads");

            var log = openTheLog(manager);
            var row = log.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("google / cpc"));
            assertThat(row).isVisible();
            assertThat(row).containsText("Autumn sale 2026");
            assertThat(row).containsText("Telegram");
            assertThat(row).containsText("Olena Kravets");
            assertThat(row).containsText("Sale");

            assertThat(export(log).lines().skip(1).findFirst().orElseThrow())
                    .contains(",telegram,", ",google,cpc,Autumn sale 2026,", ",Olena Kravets,", ",Sale,", "gclid:");
        }
    }

    private Page clickTheAd(BrowserContext client) {
        var search = client.newPage();
        search.navigate(sandbox.url() + "/search");
        search.locator("#ad").click();
        search.waitForURL(Pattern.compile(".*/shop/.*utm_source=google.*"));
        return search;
    }

    /// The widget's insides are out of reach: the keyboard is used here, as by a visitor without a mouse.
    private static Page pickTelegram(BrowserContext client, Page shop) {
        var ready = shop.waitForResponse(response -> response.url().endsWith("/launches"), () -> {
            shop.waitForFunction("typeof window.rozmova === 'function'");
            shop.evaluate("window.rozmova('open')");
        });
        assertThat(ready.status()).isEqualTo(200);
        awaitShown(shop, ready);
        return client.waitForPage(() -> {
            // The close button, then the first messenger.
            shop.keyboard().press("Tab");
            shop.keyboard().press("Tab");
            shop.keyboard().press("Enter");
        });
    }

    /// The links have come; two frames later they stand where the keyboard finds them.
    private static void awaitShown(Page shop, Response ready) {
        assertThat(ready.finished()).isNull();
        shop.evaluate("new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))");
    }

    private static void write(Page telegram, String text) {
        telegram.locator(".draft").fill(text);
        telegram.locator(".draft").press("Enter");
        assertThat(telegram.getByText(text).last()).isVisible();
    }

    private Page openTheConsole(BrowserContext manager) {
        var page = manager.newPage();
        page.navigate(product.url() + "/projects/" + owner.project() + "/phone");
        page.getByLabel("E-mail").fill(Owner.EMAIL);
        page.getByLabel("Password").first().fill(Owner.PASSWORD);
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^All")))
                .click();
        return page;
    }

    private static void closeWithResult(Page console, String result) {
        console.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close conversation"))
                .first()
                .click();
        var dialog = console.getByRole(AriaRole.DIALOG);
        dialog.getByText(result, new Locator.GetByTextOptions().setExact(true)).click();
        console.keyboard().press("Control+Enter");
        assertThat(dialog).isHidden();
    }

    private Page openTheLog(BrowserContext manager) {
        var page = manager.newPage();
        page.navigate(product.url() + "/projects/" + owner.project() + "/log");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Message log")))
                .isVisible();
        return page;
    }

    /// The server writes the file by itself; the browser fetches it as soon as it is done.
    private static String export(Page log) throws IOException {
        var download = log.waitForDownload(() -> {
            log.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Export"))
                    .click();
            log.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Export"))
                    .click();
        });
        return Files.readString(download.path());
    }
}
