package rozmova.e2e;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Optional;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.viber.chat.Account;

/// A shop on Telegram and Viber with a supervisor and a manager: where the ways through the log begin.
final class Shop implements AutoCloseable {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Product product;
    private final Browsers browsers = Browsers.start();
    private final Owner owner;
    private final Bot bot = sandbox.telegram().createBot("Kvitka Shop", "kvitka_bot");
    private final Account account = sandbox.viber().createAccount("Kvitka Shop", "kvitka");

    private Shop(String name) {
        product = Product.start(sandbox, name);
        owner = Owner.setUp(product);
        owner.connect(bot.token());
        owner.connectViber(account.token());
    }

    /// Starts everything on fresh data.
    static Shop open(String name) {
        return new Shop(name);
    }

    /// Takes somebody on.
    Colleague hire(String name, String role) {
        var first = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
        return owner.hire(name, first + "@kvitka.example", role);
    }

    /// A client writes this on Telegram; the conversation that comes of it.
    long writesOnTelegram(String firstName, String lastName, String... words) {
        var phone = sandbox.telegram().phone(firstName, lastName).open(bot);
        for (var text : words) {
            phone.write(text);
        }
        return conversationWith(firstName + " " + lastName, words.length);
    }

    /// A client writes this on Viber; the conversation that comes of it.
    long writesOnViber(String firstName, String lastName, String... words) {
        var phone = sandbox.viber().phone(firstName, lastName).open(account);
        phone.subscribe();
        for (var text : words) {
            phone.write(text);
        }
        return conversationWith(firstName + " " + lastName, words.length);
    }

    /// Waits until so many conversations are in the log.
    void awaitLogged(int conversations) {
        var ignored = Eventually.see(
                conversations + " conversations in the log",
                () -> owner.get("/log/count").path("count").asInt(),
                count -> count == conversations);
    }

    /// The log in a fresh browser of somebody of the staff.
    LogPage logOf(Colleague person) {
        var page = browsers.person().newPage();
        page.navigate(product.url() + "/projects/" + owner.project() + "/log");
        page.getByLabel("E-mail").fill(person.email());
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Owner.PASSWORD);
        page.keyboard().press("Enter");
        return LogPage.on(page);
    }

    private long conversationWith(String client, int messages) {
        var found = Eventually.see("the conversation with " + client, () -> find(client), Optional::isPresent)
                .orElseThrow();
        var ignored = Eventually.see("all words of " + client, () -> inbound(found), count -> count == messages);
        return found;
    }

    private Optional<Long> find(String client) {
        for (var each : owner.get("/conversations").path("conversations")) {
            if (each.path("client").path("name").asText().equals(client)) {
                return Optional.of(each.path("id").asLong());
            }
        }
        return Optional.empty();
    }

    private long inbound(long conversation) {
        return owner.messages(conversation).stream()
                .filter(message -> message.path("kind").asText().equals("inbound"))
                .count();
    }

    @Override
    public void close() {
        browsers.close();
        product.close();
        sandbox.close();
    }
}
