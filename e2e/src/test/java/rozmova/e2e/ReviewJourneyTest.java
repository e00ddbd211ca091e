package rozmova.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// How a supervisor's judgement of a conversation comes to the manager, back from them, and into the figures.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewJourneyTest {
    /// Four fifths of the weights of the scorecard that every project begins with.
    private static final Map<String, String> ANSWERS = Map.of(
            "Greeted the client", "Yes",
            "Understood the question", "Yes",
            "The answer is complete and right", "5",
            "Friendly and clear", "5",
            "Closed properly", "No");

    private final Shop shop = Shop.open("reviews");
    private final Colleague sofia = shop.hire("Sofia Marchuk", "supervisor");
    private final Colleague taras = shop.hire("Taras Hnatiuk", "manager");

    @BeforeAll
    void twoConversationsAreOver() {
        var iryna = shop.writesOnTelegram("Ірина", "Мельник", "Чи є у вас керамічні вази?");
        taras.answer(iryna, "Так, лишилися дві.");
        taras.close(iryna, "Sale");
        var bohdan = shop.writesOnTelegram("Богдан", "Левченко", "Коли ви відчиняєтесь?");
        taras.take(bohdan);
        taras.close(bohdan, "Spam");
        shop.awaitLogged(2);
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    @Test
    void a_review_reaches_the_manager_the_reply_the_reviewer_and_the_score_the_reports() {
        var log = shop.logOf(sofia);
        review(log);
        scoreStandsInTheLog(log);

        readAndReply(shop.logOf(taras));

        log.page().reload();
        var conversation = log.open("Ірина Мельник");
        assertThat(conversation.getByText("Запитав, просто телефоном.")).isVisible();
        assertThat(conversation.getByText("Taras Hnatiuk saw it")).isVisible();
        log.escape();

        figuresLeadToTheirConversations(log);
    }

    private static void review(LogPage log) {
        var conversation = log.open("Ірина Мельник");
        press(conversation, "Review this conversation");
        ANSWERS.forEach((question, answer) -> conversation
                .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(question))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check());
        var message = conversation
                .locator("[data-message]")
                .filter(new Locator.FilterOptions().setHasText("Так, лишилися дві."));
        message.hover();
        press(message, "Comment on this message");
        write(conversation, "Comment on this message", "Тут варто запитати адресу.");
        Axe.assertUsable(log.page());
        press(conversation, "Save the review");
        assertThat(conversation.getByText("80 of 100")).isVisible();
        assertThat(conversation.getByText("Тут варто запитати адресу.")).isVisible();
        log.escape();
    }

    private static void scoreStandsInTheLog(LogPage log) {
        assertThat(log.row("Ірина Мельник").getByTitle("reviewed")).hasText("80");
        log.button("Add filter").click();
        log.choose("Review");
        log.option("Reviewed").click();
        log.assertAt("/log", "reviewed=true");
        assertThat(log.rows()).hasCount(1);
        assertThat(log.row("Ірина Мельник")).isVisible();
    }

    private static void readAndReply(LogPage own) {
        var reviews = own.link("Reviews");
        assertThat(reviews).containsText("1 new review of your conversations");
        reviews.click();
        var feedback = own.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ірина Мельник"));
        assertThat(feedback).isVisible();
        Axe.assertUsable(own.page());
        feedback.click();
        var conversation = own.conversationWith("Ірина Мельник");
        assertThat(conversation.getByText("80 of 100")).isVisible();
        assertThat(conversation.getByText("Тут варто запитати адресу.")).isVisible();
        press(conversation, "Reply");
        write(conversation, "Reply", "Запитав, просто телефоном.");
        press(conversation, "Send");
        assertThat(conversation.getByText("Запитав, просто телефоном.")).isVisible();
        own.escape();
        own.assertAt("/reviews");
        assertThat(reviews).not().containsText("new review");
    }

    private static void figuresLeadToTheirConversations(LogPage log) {
        log.link("Reports").click();
        assertThat(figure(log, "Conversations: 2")).isVisible();
        Axe.assertUsable(log.page());
        figure(log, "Unanswered: 1").click();
        log.assertAt("/log", "range=last30", "unanswered=true");
        assertThat(log.rows()).hasCount(1);
        assertThat(log.row("Богдан Левченко")).isVisible();

        log.page().goBack();
        figure(log, "Score: 80").click();
        log.assertAt("/log", "range=last30", "reviewed=true", "sort=score");
        assertThat(log.rows()).hasCount(1);
        assertThat(log.row("Ірина Мельник")).isVisible();
    }

    private static Locator figure(LogPage log, String words) {
        return log.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    private static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void write(Locator within, String field, String text) {
        within.getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName(field).setExact(true))
                .fill(text);
    }
}
