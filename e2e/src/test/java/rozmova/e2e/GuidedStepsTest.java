package rozmova.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

/// The demo's first page, followed step by step to its end: every step by the person whom it names and by its own
/// links, in a newcomer's language, on a large screen and on a phone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidedStepsTest {
    private static final String TARAS = "Taras Hnatiuk";
    private static final String SOFIA = "Sofia Marchenko";

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Product product = Product.start(sandbox, "guided-steps");
    private final Browsers browsers = Browsers.start();
    private final Owner owner = Owner.setUp(product);

    @BeforeAll
    void openTheShop() throws Exception {
        owner.connect(sandbox.telegram().createBot("Kvitka Shop", "kvitka_bot").token());
        sandbox.shop().carry(owner.scriptUrl());
        owner.hire(TARAS, "taras@kvitka.example", "manager");
        owner.hire(SOFIA, "sofia@kvitka.example", "supervisor");
        var base = product.url() + "/projects/" + owner.project();
        var knowledge = Map.of(
                "deskUrl",
                product.url().toString(),
                "phoneUrl",
                base + "/phone",
                "logUrl",
                base + "/log",
                "quietSeconds",
                10,
                "accounts",
                List.of(
                        account("owner", "Olena Kravets", Owner.EMAIL),
                        account("manager", TARAS, "taras@kvitka.example"),
                        account("supervisor", SOFIA, "sofia@kvitka.example")));
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(sandbox.url() + "/control/guide"))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(
                                        new ObjectMapper().writeValueAsBytes(knowledge)))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    @AfterAll
    void stop() {
        browsers.close();
        product.close();
        sandbox.close();
    }

    @ParameterizedTest(name = "in {0}, {1} pixels wide")
    @CsvSource({"en-GB, 1440", "en-GB, 390", "uk-UA, 1440", "uk-UA, 390"})
    void whoever_a_step_names_can_take_it_and_the_way_ends_with_the_file(String locale, int width) throws IOException {
        var words = Words.of(locale.substring(0, 2));
        var question = "Vase %s %d?".formatted(locale, width);
        try (var newcomer = browsers.person(locale, width)) {
            var guide = newcomer.newPage();
            guide.navigate(sandbox.url().toString());
            assertThat(guide.locator("html")).hasAttribute("lang", words.code());

            var shop = comeByTheAd(newcomer, guide, words);
            var telegram = pickTelegram(newcomer, shop);
            assertThat(telegram.locator("html")).hasAttribute("lang", words.code());
            var client =
                    telegram.locator(".person[aria-pressed=true] > span").last().textContent();
            telegram.locator(".start").click();
            telegram.locator(".draft").fill(question);
            telegram.locator(".draft").press("Enter");
            assertThat(guide.locator("#steps > li").nth(2)).hasClass("done");

            var console = enter(newcomer, guide, 4, TARAS, words);
            answer(console, question, words);
            assertThat(telegram.getByText("Two are left.")).isVisible();
            assertThat(step(guide, 5).locator(".who")).containsText(TARAS);
            close(console, words);
            mayNotExport(newcomer, words);
            shop.close();

            var log = enter(newcomer, guide, 7, SOFIA, words);
            var row = log.locator("[data-index]").filter(new Locator.FilterOptions().setHasText(client));
            assertThat(row).isVisible();
            assertThat(row).containsText("google / cpc");
            assertThat(step(guide, 8).locator(".who")).containsText(SOFIA);
            assertThat(export(log, words).lines().filter(line -> line.contains(client)))
                    .singleElement()
                    .asString()
                    // Semicolons where the language's numbers have commas.
                    .containsPattern("[,;]google[,;]cpc[,;]Autumn sale 2026[,;]")
                    .containsPattern("[,;]" + TARAS + "[,;]");
        }
    }

    private static Map<String, String> account(String role, String name, String email) {
        return Map.of("role", role, "name", name, "email", email, "password", Owner.PASSWORD);
    }

    private static Locator step(Page guide, int number) {
        return guide.locator("#steps > li").nth(number - 1);
    }

    private Page comeByTheAd(BrowserContext newcomer, Page guide, Words words) {
        assertThat(step(guide, 1).locator(".who")).hasText(words.client());
        var search = newcomer.waitForPage(
                () -> step(guide, 1).getByRole(AriaRole.LINK).click());
        assertThat(search.locator("html")).hasAttribute("lang", words.code());
        search.locator("#ad").click();
        search.waitForURL(Pattern.compile(".*/shop/.*utm_source=google.*"));
        assertThat(search.locator("html")).hasAttribute("lang", words.code());
        return search;
    }

    /// The widget's insides are out of reach: the keyboard is used here, as by a visitor without a mouse.
    private static Page pickTelegram(BrowserContext newcomer, Page shop) {
        var ready = shop.waitForResponse(response -> response.url().endsWith("/launches"), () -> {
            shop.waitForFunction("typeof window.rozmova === 'function'");
            shop.evaluate("window.rozmova('open')");
        });
        assertThat(ready.finished()).isNull();
        shop.evaluate("new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))");
        return newcomer.waitForPage(() -> {
            // The close button, then the only messenger.
            shop.keyboard().press("Tab");
            shop.keyboard().press("Tab");
            shop.keyboard().press("Enter");
        });
    }

    /// By the step's own link, which knows who comes; only the password is missing.
    private static Page enter(BrowserContext newcomer, Page guide, int number, String name, Words words) {
        assertThat(step(guide, number).locator(".who")).containsText(name);
        var desk = newcomer.waitForPage(() -> step(guide, number)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words.signInAs(name)))
                .click());
        desk.locator("input[name=password]")
                .fill(step(guide, number).locator("code").textContent());
        desk.keyboard().press("Enter");
        desk.waitForURL(Pattern.compile(".*/projects/.*"));
        assertThat(desk.locator("html")).hasAttribute("lang", words.code());
        return desk;
    }

    /// The list with those who wait is in front.
    private static void answer(Page console, String question, Words words) {
        assertThat(console.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setSelected(true)))
                .containsText(words.unassigned());
        console.locator(".phone-row")
                .filter(new Locator.FilterOptions().setHasText(question))
                .click();
        assertThat(console.locator(".phone-head .phone-waiting")).isInViewport();
        console.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.take()))
                .click();
        console.getByRole(AriaRole.TEXTBOX).last().fill("Two are left.");
        console.keyboard().press("Enter");
    }

    private static void close(Page console, Words words) {
        console.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.closeConversation()))
                .first()
                .click();
        var dialog = console.getByRole(AriaRole.DIALOG);
        dialog.getByText("Sale", new Locator.GetByTextOptions().setExact(true)).click();
        console.keyboard().press("Control+Enter");
        assertThat(dialog).isHidden();
    }

    /// The button is there, does nothing, and says whom to ask.
    private void mayNotExport(BrowserContext newcomer, Words words) {
        var log = newcomer.newPage();
        log.navigate(product.url() + "/projects/" + owner.project() + "/log");
        var export = log.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + words.export() + "\\. .*" + SOFIA)));
        assertThat(export).hasAttribute("aria-disabled", "true");
        log.close();
    }

    private static String export(Page log, Words words) throws IOException {
        var name = Pattern.compile("^" + words.export() + "$");
        var download = log.waitForDownload(() -> {
            log.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                    .click();
            log.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                    .click();
        });
        return Files.readString(download.path());
    }

    /// What stands on the screens of a language.
    private record Words(
            String code,
            String client,
            String signIn,
            String unassigned,
            String take,
            String closeConversation,
            String export) {
        static Words of(String code) {
            return code.equals("uk")
                    ? new Words(code, "Ви — клієнт", "Увійти як ", "Нічиї", "Взяти", "Закрити розмову", "Експорт")
                    : new Words(
                            code,
                            "You are the client",
                            "Sign in as ",
                            "Unassigned",
                            "Take",
                            "Close conversation",
                            "Export");
        }

        String signInAs(String name) {
            return signIn + name;
        }
    }
}
