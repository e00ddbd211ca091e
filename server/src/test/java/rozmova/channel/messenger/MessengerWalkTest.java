package rozmova.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.messenger.Messenger;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.phone.MessengerChat;
import rozmova.testing.Answer;
import rozmova.testing.Companies;
import rozmova.testing.Company;

/// From the shop's site into Messenger and back, through the whole product.
@QuarkusTest
class MessengerWalkTest {
    private static final String AD = "https://kvitka.example/?utm_source=google&utm_medium=cpc";
    private static final AtomicInteger PAGES = new AtomicInteger();

    @Inject
    Companies companies;

    private Messenger facebook;
    private Company kvitka;
    private Page page;

    @BeforeEach
    void connect() {
        facebook = companies.sandbox().messenger();
        kvitka = companies.found();
        page = facebook.createPage("Kvitka Shop", "kvitka." + PAGES.incrementAndGet());
        connect(kvitka, page).good();
    }

    @Test
    void a_connected_page_has_passed_metas_question_and_delivers() {
        var channel = kvitka.channelNow();

        assertThat(channel.path("state").asText()).isEqualTo("active");
        assertThat(channel.path("link").asText()).endsWith("/m/" + page.username());
        assertThat(page.app().callback().orElseThrow().url().getPath())
                .isEqualTo("/hooks/messenger/" + channel.path("id").asText());
        iryna(page).write("Добрий день");
        kvitka.conversationWith("Добрий день");
    }

    @Test
    void a_refused_secret_is_told_at_its_field() {
        var other = facebook.createPage("Kvitka Shop", "kvitka." + PAGES.incrementAndGet());

        var answer = connect(companies.found(), other, "0123456789abcdef0123456789abcdef");

        assertThat(answer.code()).isEqualTo("app-secret-refused");
        assertThat(answer.field()).isEqualTo("appSecret");
    }

    @Test
    void a_new_client_who_came_by_the_link_brings_the_visit() {
        var chat = iryna(page);
        chat.getStarted(kvitka.guest().opens(AD).token());
        chat.write("Добрий день");

        var id = kvitka.conversationWith("Добрий день");

        assertThat(kvitka.conversation(id).at("/source/source").asText()).isEqualTo("google");
    }

    @Test
    void a_known_client_who_follows_the_link_is_bound_without_a_word() {
        var chat = iryna(page);
        chat.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");

        chat.arrive(kvitka.guest().opens(AD).token());

        eventually(() -> assertThat(kvitka.conversation(id).at("/source/source").asText())
                .isEqualTo("google"));
    }

    @Test
    void an_answer_reaches_the_client_and_its_echo_adds_nothing() throws InterruptedException {
        var chat = iryna(page);
        chat.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");

        var answer = kvitka.answer(id, "Вітаю!");
        chat.awaitText("Вітаю!");

        kvitka.awaitState(id, answer.path("id").asLong(), "sent");
        chat.write("Дякую");
        kvitka.conversationWith("Дякую");
        assertThat(kvitka.texts(id)).containsExactly("Добрий день", "Вітаю!", "Дякую");
    }

    @Test
    void what_a_colleague_writes_in_the_pages_own_inbox_stands_in_the_thread() {
        var chat = iryna(page);
        chat.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");

        page.writeFromInbox(chat.psid(), "Вітаю з Фейсбуку");

        eventually(() -> assertThat(kvitka.texts(id)).containsExactly("Добрий день", "Вітаю з Фейсбуку"));
    }

    @Test
    void an_answer_from_the_pages_own_inbox_opens_a_closed_conversation_and_the_thread_says_so() {
        var chat = iryna(page);
        chat.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");
        kvitka.close(id);

        page.writeFromInbox(chat.psid(), "Ще одне: доставка завтра");

        eventually(
                () -> assertThat(kvitka.conversation(id).path("state").asText()).isEqualTo("open"));
        assertThat(kvitka.events(id)).containsExactly("closed", "reopened");
        assertThat(kvitka.thread(id).path("messages").findValuesAsText("by")).containsExactly("elsewhere");
    }

    @Test
    void two_pages_of_one_app_share_a_callback_and_not_their_clients() {
        var sister = facebook.createPage(page.app(), "Kvitka Lviv", "kvitka." + PAGES.incrementAndGet());
        var lviv = companies.found();
        connect(lviv, sister).good();

        iryna(page).write("Чи є синя ваза?");
        iryna(sister).write("Чи є зелена ваза?");

        kvitka.conversationWith("Чи є синя ваза?");
        lviv.conversationWith("Чи є зелена ваза?");
        assertThat(kvitka.conversations()).hasSize(1);
        assertThat(lviv.conversations()).hasSize(1);
    }

    @Test
    void nobody_speaks_for_a_page_of_another_app() {
        var stranger = facebook.createPage("Stranger", "stranger." + PAGES.incrementAndGet());
        connect(companies.found(), stranger).good();
        var forged = """
                {"object":"page","entry":[{"id":"%s","time":1,"messaging":[{"sender":{"id":"2"},
                  "recipient":{"id":"%s"},"timestamp":1,"message":{"mid":"m_x","text":"Я Ірина"}}]}]}""".formatted(page.id(), page.id()).getBytes(StandardCharsets.UTF_8);

        assertThat(stranger.deliveries().deliverRaw(forged).status()).isEqualTo(410);

        iryna(page).write("Добрий день");
        kvitka.conversationWith("Добрий день");
        assertThat(kvitka.conversations()).hasSize(1);
    }

    private MessengerChat iryna(Page written) {
        return facebook.phone("Ірина", "Мельник").open(written);
    }

    private static Answer connect(Company company, Page page) {
        return connect(company, page, page.app().secret());
    }

    private static Answer connect(Company company, Page page, String secret) {
        return company.owner()
                .post(
                        "projects/{p}/channels",
                        Map.of(
                                "messenger",
                                "messenger",
                                "credentials",
                                Map.of(
                                        "token",
                                        page.token(),
                                        "appId",
                                        page.app().id(),
                                        "appSecret",
                                        secret)));
    }
}
