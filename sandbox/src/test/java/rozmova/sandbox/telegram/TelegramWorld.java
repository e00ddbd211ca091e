package rozmova.sandbox.telegram;

import org.junit.jupiter.api.AfterEach;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.sandbox.telegram.phone.TelegramPhone;

/// A sandbox with one bot and Iryna, who has its chat open.
abstract class TelegramWorld {

    final Sandbox sandbox = Sandbox.start(options());
    final Bot bot = sandbox.telegram().createBot("Kvitka Shop", "kvitka_bot");
    final BotClient client = new BotClient(sandbox.telegramApi(), bot.token());
    final TelegramPhone phone = sandbox.telegram().phone("Ірина", "Мельник");
    final TelegramChat iryna = phone.open(bot);

    SandboxOptions options() {
        return SandboxOptions.defaults().withTimeScale(0.01);
    }

    long chatId() {
        return phone.person().id();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }
}
