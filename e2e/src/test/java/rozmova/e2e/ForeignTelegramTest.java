package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;
import rozmova.sandbox.telegram.phone.TelegramChat;

/// The sandbox's Telegram, as bots that others wrote find it: if it were wrong, the product would be built on an
/// error.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignTelegramTest {
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final byte[] BYTES = {1, 2, 3};

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTimeScale(0.02));

    @AfterAll
    void stop() {
        sandbox.close();
    }

    @TestFactory
    List<DynamicTest> grammY_receives_by_long_polling() {
        return checks("grammy-polling");
    }

    @TestFactory
    List<DynamicTest> grammY_receives_by_webhook() {
        return checks("grammy-webhook");
    }

    @TestFactory
    List<DynamicTest> grammY_sends_changes_and_deletes() {
        return checks("grammy-sending");
    }

    @TestFactory
    List<DynamicTest> telegraf_receives_both_ways_and_sends() {
        return checks("telegraf");
    }

    @TestFactory
    List<DynamicTest> a_java_library_loses_nothing_of_what_the_sandbox_tells() {
        var bot = sandbox.telegram().createBot("Kvitka Shop", "java_bot");
        bot.updates()
                .allow(Set.of("message", "edited_message", "message_reaction", "callback_query", "my_chat_member"));
        doEverything(sandbox.telegram().phone("Ірина", "Мельник").open(bot));
        var updates = bot.updates().all();
        assertThat(updates).hasSizeGreaterThan(20);
        return updates.stream()
                .map(update -> dynamicTest(
                        update.kind() + " " + update.id(),
                        () -> TelegramFixture.check(update.json().toString(), update.json())))
                .toList();
    }

    private static void doEverything(TelegramChat chat) {
        chat.start("tok_1");
        var asked = chat.write("Чи є синя ваза? 🏺").id();
        chat.edit(asked, "Чи є зелена ваза?");
        chat.reply(asked, "Саме вона");
        chat.react(asked, "❤");
        chat.press(asked, "yes");
        chat.location(50.45, 30.52);
        chat.move(chat.liveLocation(50, 30, Duration.ofMinutes(15)).id(), 51, 31);
        chat.venue("Золоті ворота", "Київ", 50.45, 30.52);
        chat.contact("+380674445566", "Петро");
        chat.poll("Яка?", "синя", "зелена");
        var files = chat.media();
        files.photo(PIXEL, "Така");
        files.album("Дві", List.of(PIXEL, PIXEL));
        files.document("рахунок.pdf", "application/pdf", BYTES, "Ось рахунок");
        files.voice(BYTES, 7);
        files.audio("song.mp3", BYTES, 200, "Ницо Потворно", "Осінь");
        files.video("vase.mp4", BYTES, 12, "Ваза");
        files.videoNote(BYTES, 5);
        files.animation(BYTES, "Кіт");
        files.sticker("cat.webp", BYTES, "👍");
        chat.block();
        chat.unblock();
    }

    private List<DynamicTest> checks(String script) {
        var bot = sandbox.telegram().createBot("Kvitka Shop", script.replace('-', '_') + "_bot");
        return ForeignProgram.checks("telegram/" + script + ".mjs", sandbox.url(), bot.username(), bot.token());
    }
}
