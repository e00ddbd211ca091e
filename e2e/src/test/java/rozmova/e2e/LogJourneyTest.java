package rozmova.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What a supervisor does in the log every day: find, read, narrow, keep, put in order, take along.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogJourneyTest {
    private final Shop shop = Shop.open("log");
    private final Colleague sofia = shop.hire("Sofia Marchuk", "supervisor");
    private final Colleague taras = shop.hire("Taras Hnatiuk", "manager");

    private long iryna;

    @BeforeAll
    void threeConversationsAreOver() {
        iryna = shop.writesOnTelegram("Ірина", "Мельник", "Чи є у вас керамічні вази?", "Візьму синю вазу");
        taras.answer(iryna, "Так, лишилися дві.");
        taras.close(iryna, "Sale");
        var andrii = shop.writesOnViber("Андрій", "Бондар", "Скільки коштує ваза з вітрини?");
        sofia.answer(andrii, "400 гривень.");
        sofia.close(andrii, "Consulted");
        var bohdan = shop.writesOnTelegram("Богдан", "Левченко", "Коли ви відчиняєтесь?");
        taras.take(bohdan);
        taras.close(bohdan, "Spam");
        shop.awaitLogged(3);
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    @Test
    void a_word_in_another_form_finds_conversations_and_leads_through_their_messages() {
        var log = shop.logOf(sofia);

        log.search("вазами");
        assertThat(log.rows()).hasCount(2);
        assertThat(log.row("Ірина Мельник").locator("mark")).hasText("вази");
        assertThat(log.row("Ірина Мельник")).containsText("1 more message");
        assertThat(log.row("Андрій Бондар").locator("mark")).hasText("ваза");
        Axe.assertUsable(log.page());

        var conversation = log.open("Ірина Мельник");
        log.assertAt("/log/" + iryna, "q=вазами");
        assertThat(conversation.locator("mark")).hasText(new String[] {"вази", "вазу"});
        assertThat(conversation.getByText("1 of 2")).isVisible();
        Axe.assertUsable(log.page());
        log.page().keyboard().press("n");
        assertThat(conversation.getByText("2 of 2")).isVisible();
        assertThat(conversation.locator("[data-hit-current] mark")).hasText("вазу");

        var step = log.row("Ірина Мельник").getAttribute("data-index").equals("0") ? "Next" : "Previous";
        log.button(step + " conversation").click();
        assertThat(log.conversationWith("Андрій Бондар").locator("mark")).hasText("ваза");
        log.escape();
        log.assertAt("/log", "q=вазами");

        log.open("Ірина Мельник");
        log.page().goBack();
        assertThat(log.page().getByRole(AriaRole.DIALOG)).isHidden();
        log.assertAt("/log", "q=вазами");
        assertThat(log.rows()).hasCount(2);
    }

    @Test
    void filters_say_how_many_there_are_and_a_shared_view_shows_a_colleague_the_same() {
        var log = shop.logOf(sofia);

        log.chip("Any manager").click();
        assertThat(log.option("Taras Hnatiuk")).hasText(Pattern.compile("Taras Hnatiuk\\s*2"));
        assertThat(log.option("Sofia Marchuk")).hasText(Pattern.compile("Sofia Marchuk\\s*1"));
        log.option("Taras Hnatiuk").click();
        assertThat(log.rows()).hasCount(2);
        log.page().keyboard().press("Escape");

        log.chip("Clear: Taras Hnatiuk").click();
        log.chip("Any messenger").click();
        assertThat(log.option("Telegram")).hasText(Pattern.compile("Telegram\\s*2"));
        assertThat(log.option("Viber")).hasText(Pattern.compile("Viber\\s*1"));
        log.option("Viber").click();
        assertThat(log.rows()).hasCount(1);
        assertThat(log.row("Андрій Бондар")).isVisible();
        log.page().keyboard().press("Escape");

        log.chip("All conversations").click();
        log.choose("Save as a new view");
        var dialog = log.dialog("Save as a new view");
        dialog.getByLabel("Name").fill("On Viber");
        dialog.getByLabel("Everybody in the project sees it").check();
        dialog.getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(log.chip("On Viber")).isVisible();

        var others = shop.logOf(taras);
        assertThat(others.rows()).hasCount(3);
        others.chip("All conversations").click();
        others.choose("On Viber");
        assertThat(others.rows()).hasCount(1);
        assertThat(others.row("Андрій Бондар")).isVisible();
        assertThat(others.chip("Viber")).isVisible();
    }

    @Test
    void rows_are_put_in_order_by_a_chosen_column_and_leave_as_a_workbook() throws IOException {
        var log = shop.logOf(sofia);

        log.button("Columns").click();
        log.page()
                .getByLabel("First response", new Page.GetByLabelOptions().setExact(true))
                .check();
        log.page().keyboard().press("Escape");
        log.button("Client").click();
        assertThat(log.rows().nth(1)).containsText("Богдан Левченко");
        log.button("First response").click();
        log.assertAt("/log", "sort=firstResponse");
        assertThat(log.rows().last()).containsText("Богдан Левченко");
        assertThat(log.rows().last()).containsText("never");

        log.chip("Unanswered").click();
        assertThat(log.rows()).hasCount(1);
        log.button("Export").click();
        var dialog = log.dialog("Export");
        dialog.getByText("Excel (XLSX)").click();
        Axe.assertUsable(log.page());
        var download = log.page().waitForDownload(() -> dialog.getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Export"))
                .click());

        assertThat(download.suggestedFilename()).endsWith(".xlsx");
        try (var workbook = WorkbookFactory.create(download.path().toFile(), null, true)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1))
                    .extracting(Object::toString)
                    .contains("Богдан Левченко", "Taras Hnatiuk", "Spam");
        }
    }
}
