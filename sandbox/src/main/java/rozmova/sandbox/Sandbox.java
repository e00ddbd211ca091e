package rozmova.sandbox;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import rozmova.sandbox.guide.Guide;
import rozmova.sandbox.guide.Said;
import rozmova.sandbox.messenger.Messenger;
import rozmova.sandbox.messenger.MessengerPace;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Line;
import rozmova.sandbox.net.Resources;
import rozmova.sandbox.net.Timing;
import rozmova.sandbox.net.VisitorLanguage;
import rozmova.sandbox.people.People;
import rozmova.sandbox.people.PeopleRoutes;
import rozmova.sandbox.shop.Shop;
import rozmova.sandbox.telegram.Telegram;
import rozmova.sandbox.telegram.TelegramPace;
import rozmova.sandbox.viber.Viber;
import rozmova.sandbox.viber.ViberPace;

/// A running sandbox. It listens on the loopback address only.
///
/// ```java
/// try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTimeScale(0.01))) {
///     Bot bot = sandbox.telegram().createBot("Kvitka Shop", "kvitka_bot");
///     TelegramChat chat = sandbox.telegram().phone("Ірина", "Мельник").open(bot);
///     chat.start("tok_1");
/// }
/// ```
public final class Sandbox implements AutoCloseable {

    private final Line line = new Line();
    private final People people;
    private final Shop shop = new Shop();
    private final Telegram telegram;
    private final Viber viber;
    private final Messenger messenger;
    private final Guide guide;
    private final Optional<Memory> memory;
    private final Javalin server;

    private Sandbox(SandboxOptions options) {
        SandboxOptions.Pace pace = options.pace();
        TelegramPace telegramPace =
                new TelegramPace(new Timing(pace.timeScale()), pace.rateLimits(), pace.updateLifetime());
        people = new People(options.idsAfter());
        telegram = new Telegram(people, options.clock(), line, telegramPace, options.idsAfter());
        ViberPace viberPace = new ViberPace(new Timing(pace.timeScale()), pace.rateLimits(), pace.updateLifetime());
        viber = new Viber(people, options.clock(), line, viberPace, options.idsAfter(), this::url);
        options.bot().ifPresent(bot -> telegram.createBot(bot.name(), bot.username(), bot.token()));
        MessengerPace messengerPace =
                new MessengerPace(new Timing(pace.timeScale()), pace.rateLimits(), pace.updateLifetime());
        messenger = new Messenger(people, options.clock(), line, messengerPace, options.idsAfter(), this::url);
        guide = new Guide(options.desk(), shop::visited, this::said, options.clock());
        memory = options.memory().map(file -> Memory.open(this, file));
        server = Javalin.create(this::configure).start("127.0.0.1", options.port());
    }

    /// Starts one.
    public static Sandbox start(SandboxOptions options) {
        return new Sandbox(options);
    }

    /// Where it is: `http://127.0.0.1:PORT`, without a slash at the end.
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /// The base address of the Bot API, the product's `ROZMOVA_TELEGRAM_API`.
    public URI telegramApi() {
        return URI.create(url() + "/telegram");
    }

    /// The base address of deep links, the product's `ROZMOVA_TELEGRAM_LINKS`.
    public URI telegramLinks() {
        return URI.create(url() + "/t");
    }

    /// The base address of Viber's REST API, the product's `ROZMOVA_VIBER_API`.
    public URI viberApi() {
        return URI.create(url() + "/viber/pa/");
    }

    /// The base address of Viber's deep links, the product's `ROZMOVA_VIBER_LINKS`.
    public URI viberLinks() {
        return URI.create(url() + "/v");
    }

    /// What the addresses of stickers' pictures begin with, the product's `ROZMOVA_VIBER_STICKERS`.
    public URI viberStickers() {
        return URI.create(url() + "/viber/stickers/");
    }

    public Telegram telegram() {
        return telegram;
    }

    public Viber viber() {
        return viber;
    }

    /// The base address of Facebook's Graph API, the product's `ROZMOVA_MESSENGER_API`.
    public URI messengerApi() {
        return URI.create(url() + "/graph");
    }

    /// The base address of Messenger's deep links, the product's `ROZMOVA_MESSENGER_LINKS`.
    public URI messengerLinks() {
        return URI.create(url() + "/m");
    }

    public Messenger messenger() {
        return messenger;
    }

    /// The demo shop; it carries the product's script when it is told so.
    public Shop shop() {
        return shop;
    }

    public People people() {
        return people;
    }

    Guide guide() {
        return guide;
    }

    @Override
    public void close() {
        memory.ifPresent(Memory::close);
        telegram.close();
        viber.close();
        messenger.close();
        line.close();
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = 64L << 20;
        config.jetty.multipartConfig.maxFileSize(60, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(64, SizeUnit.MB);
        config.staticFiles.add(Sandbox::pages);
        VisitorLanguage.routes(config.routes);
        config.routes.get("/phone/telegram", ctx -> Resources.html(ctx, "phone/telegram/index.html"));
        config.routes.get("/phone/viber", ctx -> Resources.html(ctx, "phone/viber/index.html"));
        config.routes.get("/phone/messenger", ctx -> Resources.html(ctx, "phone/messenger/index.html"));
        config.routes.exception(IllegalArgumentException.class, (wrong, ctx) -> refuse(ctx, 400, wrong));
        config.routes.exception(IllegalStateException.class, (wrong, ctx) -> refuse(ctx, 409, wrong));
        new PeopleRoutes(people).routes(config.routes);
        telegram.routes(config.routes);
        viber.routes(config.routes);
        messenger.routes(config.routes);
        shop.routes(config.routes);
        guide.routes(config.routes);
    }

    private Stream<Said> said() {
        Stream<Said> inTelegram = telegram.bots().all().stream()
                .flatMap(bot -> bot.chats().stream())
                .flatMap(chat -> chat.messages().stream())
                .map(message -> new Said(message.fromBot(), !message.text().startsWith("/start"), message.at()));
        Stream<Said> inViber = viber.accounts().all().stream()
                .flatMap(account -> account.chats().stream())
                .flatMap(chat -> chat.messages().stream())
                .map(message -> new Said(message.fromAccount(), true, message.at()));
        Stream<Said> inMessenger = messenger.pages().all().stream()
                .flatMap(page -> page.chats().stream())
                .flatMap(chat -> chat.messages().stream())
                .map(message -> new Said(message.fromPage(), !message.kind().equals("postback"), message.at()));
        return Stream.of(inTelegram, inViber, inMessenger).flatMap(messages -> messages);
    }

    private static void pages(StaticFileConfig files) {
        files.hostedPath = "/";
        files.directory = "/rozmova-sandbox";
        files.location = Location.CLASSPATH;
    }

    private static void refuse(Context ctx, int status, Exception wrong) {
        ctx.status(status)
                .contentType("application/json")
                .result(Json.bytes(Json.object().put("error", wrong.getMessage())));
    }
}
