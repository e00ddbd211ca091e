package rozmova.channel.telegram;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ChannelContract;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Credentials;
import rozmova.channel.MessengerHttp;
import rozmova.channel.SandboxPlatform;
import rozmova.sandbox.net.Faults;
import rozmova.sandbox.net.StoredFile;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.phone.TelegramBusiness;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.sandbox.telegram.phone.TelegramPhone;
import rozmova.shared.secret.Secret;

/// Telegram, played by the sandbox, with a webhook that keeps what comes.
final class TelegramPlatform extends SandboxPlatform<TelegramPlatform.Caught> {
    private final Bot bot = sandbox().telegram().createBot("Kvitka Shop", "kvitka_bot");
    private final TelegramPhone phone = sandbox().telegram().phone("Ірина", "Мельник");
    private final TelegramChat chat = phone.open(bot);

    TelegramPlatform() {
        listen();
        chat.start();
        bot.updates().drop();
    }

    /// Ours, as it speaks to this Telegram.
    TelegramChannel channel() {
        var api = sandbox().telegramApi();
        var links = sandbox().telegramLinks();
        var config = new TelegramConfig() {
            @Override
            public URI api() {
                return api;
            }

            @Override
            public URI links() {
                return links;
            }
        };
        return new TelegramChannel(new TelegramApi(new MessengerHttp(), config), config, InstantSource.system());
    }

    /// The bot as it stands in our database.
    ConnectedChannel account() {
        return ChannelContract.account(
                "telegram", Long.toString(bot.id()), bot.username(), Credentials.of(new Secret(bot.token())));
    }

    Bot bot() {
        return bot;
    }

    /// The client's phone, at the bot's chat.
    TelegramChat client() {
        return chat;
    }

    /// The account of the shop's owner, with the bot attached.
    TelegramBusiness business() {
        return sandbox().telegram().phone("Олена", "").attach(bot);
    }

    /// The client's phone, at the owner's chat.
    TelegramChat client(TelegramBusiness business) {
        return phone.open(business);
    }

    URI links() {
        return sandbox().telegramLinks();
    }

    URI webhook() {
        return address("/hook");
    }

    /// The client sends a document; returns the platform's handle of it.
    String document(String name, byte[] bytes) {
        return chat.media()
                .document(name, "application/pdf", bytes, "")
                .fileId()
                .orElseThrow();
    }

    /// The file that the client got last.
    StoredFile lastFile() {
        return chat.file(chat.received().getLast());
    }

    @Override
    public String chat() {
        return Long.toString(chatId());
    }

    @Override
    public ChannelContract.Delivered delivered(String text) {
        chat.write(text);
        return next();
    }

    @Override
    public ChannelContract.Delivered deliveredUnknownKind() {
        chat.poll("Яка?", "синя", "зелена");
        return next();
    }

    @Override
    public void write(String text) {
        chat.write(text);
    }

    @Override
    public List<String> received() {
        return chat.received().stream().map(Message::text).toList();
    }

    @Override
    public void block() {
        chat.block();
    }

    @Override
    public void revokeToken() {
        sandbox().telegram().bots().revoke(bot);
    }

    @Override
    protected Faults faults() {
        return bot.faults();
    }

    @Override
    protected String sending() {
        return "sendMessage";
    }

    @Override
    protected void hear(HttpExchange exchange) throws IOException {
        keep(new Caught(
                exchange.getRequestBody().readAllBytes(),
                exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token")));
        exchange.sendResponseHeaders(200, -1);
    }

    private long chatId() {
        return phone.person().id();
    }

    record Caught(byte[] body, @Nullable String secret) implements ChannelContract.Delivered {
        @Override
        public @Nullable String header(String name) {
            return name.equalsIgnoreCase("X-Telegram-Bot-Api-Secret-Token") ? secret : null;
        }
    }
}
