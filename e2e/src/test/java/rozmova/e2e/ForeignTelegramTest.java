package rozmova.e2e;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

/// The sandbox's Telegram, as bots of other hands find it: were it wrong, the product would be built on an error.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignTelegramTest {
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

    private List<DynamicTest> checks(String script) {
        var bot = sandbox.telegram().createBot("Kvitka Shop", script.replace('-', '_') + "_bot");
        return ForeignProgram.checks("telegram/" + script + ".mjs", sandbox.url(), bot.username(), bot.token());
    }
}
