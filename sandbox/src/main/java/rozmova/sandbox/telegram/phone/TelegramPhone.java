package rozmova.sandbox.telegram.phone;

import rozmova.sandbox.people.Person;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.Bots;
import rozmova.sandbox.telegram.chat.Standing;

/// The phone of one person.
public final class TelegramPhone {

    private final Person person;
    private final Bots bots;

    public TelegramPhone(Person person, Bots bots) {
        this.person = person;
        this.bots = bots;
    }

    /// Whose phone it is.
    public Person person() {
        return person;
    }

    /// Looks at a bot, as a deep link does; the bot hears nothing of it.
    public TelegramChat open(Bot bot) {
        return new TelegramChat(bot.chat(person));
    }

    /// Opens the chat with somebody's own account; its owner may have a bot that answers in their name.
    public TelegramChat open(TelegramBusiness account) {
        return new TelegramChat(account.connection().chat(person));
    }

    /// Attaches a bot to the person's own account.
    public TelegramBusiness attach(Bot bot) {
        return TelegramBusiness.attached(bot, this);
    }

    /// The person deletes the account: every bot is refused from now on.
    public void deleteAccount() {
        bots.all().forEach(bot -> bot.chat(person).become(Standing.DEACTIVATED));
    }
}
