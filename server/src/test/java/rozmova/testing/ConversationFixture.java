package rozmova.testing;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import rozmova.sandbox.telegram.phone.TelegramChat;

/// A shop of its own for each test, and Iryna, who has written to its bot.
public abstract class ConversationFixture {
    @Inject
    protected Companies companies;

    @Inject
    protected TestClock clock;

    protected Company kvitka;
    protected TelegramChat phone;
    protected long id;

    @BeforeEach
    protected void open() {
        kvitka = companies.open();
        phone = kvitka.iryna();
        phone.write(firstWords());
        id = kvitka.conversationWith(firstWords());
    }

    /// What Iryna has written.
    protected String firstWords() {
        return "Добрий день";
    }
}
