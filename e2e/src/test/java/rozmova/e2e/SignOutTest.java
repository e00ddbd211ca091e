package rozmova.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What is left in a browser when a session ends.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignOutTest {
    private static final String SECRET = "Хрещатик, 1, квартира 8";

    private final Shop shop = Shop.open("sign-out");
    private final Colleague taras = shop.hire("Taras Hnatiuk", "manager");
    private long iryna;

    @BeforeAll
    void somebodyWrites() {
        iryna = shop.writesOnTelegram("Ірина", "Мельник", "Чи є у вас керамічні вази?");
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    @Test
    void whoever_signs_out_is_asked_about_what_is_not_sent_and_leaves_nothing_in_any_tab() {
        var log = shop.logOf(taras);
        var phone = phoneBeside(log);
        composer(phone).fill(SECRET);
        log.page().evaluate("localStorage.setItem('mantine-color-scheme-value', 'dark')");

        signOut(log);
        var question = log.dialog("Something has not been sent");
        assertThat(question).containsText("1 draft was not sent.");
        Axe.assertUsable(log.page());
        press(question, "Cancel");
        assertThat(question).isHidden();
        assertThat(composer(phone)).hasValue(SECRET);

        signOut(log);
        press(question, "Sign out and remove it");

        awaitDoor(log.page());
        awaitDoor(phone);
        assertThat(kept(log.page())).doesNotContain(SECRET, "rozmova.draft", "rozmova.person");
        assertThat(kept(log.page())).contains("\"rozmova.locale\":\"en\"", "\"mantine-color-scheme-value\":\"dark\"");
        phone.goBack();
        awaitDoor(phone);
        assertThat(phone.content()).doesNotContain("Ірина");
    }

    @Test
    void a_session_that_ends_elsewhere_leads_to_the_sign_in_page_and_back_to_what_was_being_written() {
        var log = shop.logOf(taras);
        var phone = phoneBeside(log);
        var address = phone.url();
        composer(phone).fill(SECRET);

        phone.context().request().delete(at(phone, "/api/v1/session"));

        awaitDoor(phone);
        signIn(phone);
        phone.waitForURL(address);
        assertThat(composer(phone)).hasValue(SECRET);
    }

    @Test
    void what_a_browser_kept_of_a_client_is_not_shown_once_nobody_is_signed_in() {
        var log = shop.logOf(taras);
        var files = URI.create(log.page().url()).getPath().replaceAll("^(/projects/\\d+)/.*", "/api/v1$1/files");
        var stored = log.page().evaluate("""
                async (files) => {
                  const options = { method: 'POST', body: new Blob(['OggS'], { type: 'audio/ogg' }) };
                  return files + '/' + (await (await fetch(files + '?name=a.ogg', options)).json()).id;
                }
                """, files);
        assertThat(status(log.page(), stored)).isEqualTo(200);

        signOut(log);
        awaitDoor(log.page());

        assertThat(status(log.page(), stored)).isEqualTo(401);
    }

    private Page phoneBeside(LogPage log) {
        var phone = log.page().context().newPage();
        phone.navigate(log.page().url().replaceAll("/log.*", "/phone/" + iryna));
        assertThat(composer(phone)).isVisible();
        return phone;
    }

    private static Locator composer(Page phone) {
        return phone.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message"));
    }

    private static void signOut(LogPage log) {
        log.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Profile of")))
                .click();
        log.choose("Sign out");
    }

    private void signIn(Page page) {
        page.getByLabel("E-mail").fill(taras.email());
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Owner.PASSWORD);
        page.keyboard().press("Enter");
    }

    private static void awaitDoor(Page page) {
        page.waitForURL(Pattern.compile(".*/sign-in(\\?.*)?"));
        assertThat(page.getByLabel("E-mail")).isVisible();
    }

    private static String kept(Page page) {
        return (String) page.evaluate("JSON.stringify(localStorage)");
    }

    private static Object status(Page page, Object path) {
        return page.evaluate("async (path) => (await fetch(path)).status", path);
    }

    private static String at(Page page, String path) {
        return URI.create(page.url()).resolve(path).toString();
    }

    private static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
