package rozmova.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.people.Person;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.MediaKind;
import rozmova.sandbox.telegram.chat.Standing;
import rozmova.sandbox.telegram.chat.Upload;

class MemoryTests {

    private final Path folder;

    MemoryTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void people_hold_their_phones_in_the_next_run() {
        Person iryna;
        try (Sandbox before = start()) {
            iryna = before.people().create("Ірина", "Мельник", "iryna_mel", "uk");
        }

        try (Sandbox after = start()) {
            assertThat(after.people().all()).containsExactly(iryna);
            assertThat(after.people().create("Максим", "", "", "uk").id()).isGreaterThan(iryna.id());
        }
    }

    @Test
    void a_telegram_chat_goes_on_with_its_messages_files_and_numbers() {
        long person;
        long first;
        String file;
        try (Sandbox before = start()) {
            Bot bot = before.telegram().createBot("Kvitka Shop", "kvitka_bot");
            var chat = before.telegram().phone("Ірина", "").open(bot);
            person = before.people().all().getFirst().id();
            first = chat.write("Добрий день!").id();
            file = chat.media()
                    .send(
                            MediaKind.DOCUMENT,
                            new Upload("a.txt", "text/plain", "a".getBytes(StandardCharsets.UTF_8)),
                            Json.object(),
                            "")
                    .fileId()
                    .orElseThrow();
            chat.edit(first, "Доброго дня!");
        }

        try (Sandbox after = start()) {
            Bot bot = after.telegram().bots().find("kvitka_bot").orElseThrow();
            var chat = bot.findChat(person).orElseThrow();

            assertThat(chat.standing()).isEqualTo(Standing.OPEN);
            assertThat(chat.find(first).orElseThrow().text()).isEqualTo("Доброго дня!");
            assertThat(chat.messages()).hasSize(2);
            assertThat(bot.files().find(file).orElseThrow().bytes()).containsExactly('a');
            var again = after.telegram()
                    .phone(after.people().find(person).orElseThrow())
                    .open(bot)
                    .write("Ще питання");
            assertThat(again.id()).isEqualTo(first + 2);
        }
    }

    @Test
    void an_account_that_a_bot_is_attached_to_stays_attached() {
        String connection;
        try (Sandbox before = start()) {
            Bot bot = before.telegram().createBot("Kvitka Shop", "kvitka_bot");
            var account = before.telegram().phone("Олена", "").attach(bot);
            connection = account.id();
            before.telegram().phone("Ірина", "").open(account).write("Олено, добрий день!");
        }

        try (Sandbox after = start()) {
            var account = after.telegram()
                    .bots()
                    .find("kvitka_bot")
                    .orElseThrow()
                    .findConnection(connection)
                    .orElseThrow();

            assertThat(account.enabled()).isTrue();
            assertThat(account.chats()).singleElement().satisfies(chat -> assertThat(chat.messages())
                    .extracting(message -> message.text())
                    .containsExactly("Олено, добрий день!"));
        }
    }

    @Test
    void a_thread_of_a_page_goes_on() {
        String psid;
        String mid;
        try (Sandbox before = start()) {
            Page page = before.messenger().createPage("Kvitka", "kvitka.shop");
            var chat = before.messenger().phone("Ірина", "").open(page);
            psid = chat.psid();
            mid = chat.write("Добрий день!").mid();
        }

        try (Sandbox after = start()) {
            var chat = after.messenger()
                    .pages()
                    .find("kvitka.shop")
                    .orElseThrow()
                    .findChat(psid)
                    .orElseThrow();

            assertThat(chat.find(mid).orElseThrow().text()).isEqualTo("Добрий день!");
            assertThat(chat.heard()).isAfter(java.time.Instant.EPOCH);
        }
    }

    @Test
    void a_viber_account_keeps_who_has_subscribed() {
        String userId;
        String token;
        try (Sandbox before = start()) {
            var account = before.viber().createAccount("Kvitka", "kvitka");
            token = account.token();
            var chat = before.viber().phone("Ірина", "").open(account);
            userId = chat.userId();
            chat.subscribe();
        }

        try (Sandbox after = start()) {
            var account = after.viber().accounts().find("kvitka").orElseThrow();

            assertThat(account.token()).isEqualTo(token);
            assertThat(account.findChat(userId).orElseThrow().standing())
                    .isEqualTo(rozmova.sandbox.viber.chat.Standing.SUBSCRIBED);
        }
    }

    private Sandbox start() {
        return Sandbox.start(SandboxOptions.defaults().withMemory(folder.resolve("sandbox.json")));
    }
}
