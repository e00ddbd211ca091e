package rozmova.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/// The message log on somebody's screen.
record LogPage(Page page) {
    static LogPage on(Page page) {
        var log = new LogPage(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Message log")))
                .isVisible();
        return log;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator table() {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Finished conversations"));
    }

    /// The conversations on screen, from the first on.
    Locator rows() {
        return table().locator("[data-index]");
    }

    Locator row(String client) {
        return rows().filter(new Locator.FilterOptions().setHasText(client));
    }

    void search(String words) {
        var box = page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Name, phone or words of a message"));
        box.fill(words);
        box.press("Enter");
    }

    /// Opens a conversation by a click on its row.
    Locator open(String client) {
        row(client).getByText(client).click();
        return conversationWith(client);
    }

    /// The conversation that stands over the log.
    Locator conversationWith(String client) {
        var modal = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Conversation with " + client));
        assertThat(modal).isVisible();
        return modal;
    }

    /// The way to another page in the menu at the left.
    Locator link(String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Sections"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    /// Closes what stands over the log with the key for it.
    void escape() {
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    /// The filter with these words on it.
    Locator chip(String words) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Filters"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    /// A value in the list of a filter that is open.
    Locator option(String value) {
        return page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + value)));
    }

    /// Chooses something in a menu that is open.
    void choose(String item) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^" + item)))
                .click();
    }

    /// The dialog on screen that is called so.
    Locator dialog(String name) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    /// Waits for an address whose path ends so and that asks for just this, in any order.
    void assertAt(String path, String... asked) {
        page.waitForURL(address -> {
            var at = URI.create(address);
            var parameters =
                    at.getQuery() == null ? Set.of() : Set.of(at.getQuery().split("&"));
            return at.getPath().endsWith(path) && parameters.equals(Set.of(asked));
        });
    }
}
