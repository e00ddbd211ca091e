package rozmova.sandbox.telegram.phone;

import java.time.Duration;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Author;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.Connection;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.chat.Wire;

/// A person's own account with a bot attached: what its owner does.
///
/// ```java
/// TelegramBusiness shop = sandbox.telegram().phone("Олена", "").attach(bot);
/// TelegramChat chat = sandbox.telegram().phone("Ірина", "Мельник").open(shop);
/// chat.write("Добрий день!");
/// shop.write(chat, "Вітаю!");
/// ```
public final class TelegramBusiness {

    private static final Duration DAY = Duration.ofDays(1);

    private final Connection connection;

    /// The account behind a connection that is there already.
    public TelegramBusiness(Connection connection) {
        this.connection = connection;
    }

    static TelegramBusiness attached(Bot bot, TelegramPhone owner) {
        TelegramBusiness business = new TelegramBusiness(bot.connect(owner.person()));
        business.tell();
        return business;
    }

    /// What the bot knows the account by.
    public String id() {
        return connection.id();
    }

    Connection connection() {
        return connection;
    }

    /// Allows the bot more or less than before.
    public void allow(Connection.Rights rights) {
        connection.rights(rights);
        tell();
    }

    /// Takes the bot off.
    public void detach() {
        connection.disable();
        tell();
    }

    /// The owner writes to a client themselves.
    public Message write(TelegramChat client, String text) {
        return client.fromOther(Author.OWNER, Json.object().put("text", text));
    }

    /// Telegram greets a client in the owner's name, as the owner has set it up, or says that nobody is there.
    public Message greet(TelegramChat client, String text) {
        return client.fromOther(Author.OWNER, Json.object().put("text", text).put("is_from_offline", true));
    }

    /// The owner changes what they wrote.
    public Message edit(TelegramChat client, long messageId, String text) {
        return client.edit(messageId, text);
    }

    private void tell() {
        connection
                .bot()
                .updates()
                .publish("business_connection", Wire.connection(connection), "connection " + id(), DAY);
    }
}
