package rozmova.sandbox;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.net.KeptFile;
import rozmova.sandbox.people.People;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.viber.chat.Account;

/// What a sandbox remembers on disk: in its next run people hold the same phones, with the same chats. Webhooks are not
/// remembered, nor what was on its way to them: whoever wants to hear sets them again.
final class Memory implements AutoCloseable {

    private static final int PAUSE_MILLIS = 2_000;

    private final Sandbox sandbox;
    private final KeptFile file;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("memory").factory());

    private Memory(Sandbox sandbox, KeptFile file) {
        this.sandbox = sandbox;
        this.file = file;
    }

    /// Puts back what was remembered there, and remembers from now on.
    static Memory open(Sandbox sandbox, Path path) {
        Memory memory = new Memory(sandbox, new KeptFile(path));
        memory.file.read(Kept.class).ifPresent(memory::restore);
        var unused = memory.writer.scheduleWithFixedDelay(
                memory::tryToWrite, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return memory;
    }

    /// Remembers the last of it.
    @Override
    public void close() {
        writer.shutdownNow();
        file.write(kept());
    }

    private void tryToWrite() {
        try {
            file.write(kept());
        } catch (UncheckedIOException failure) {
            // The next round may have more luck; a closed schedule would have none.
            System.err.println("What happens in the sandbox cannot be remembered: " + failure.getMessage());
        }
    }

    private Kept kept() {
        People people = sandbox.people();
        return new Kept(
                people.kept(),
                sandbox.telegram().bots().all().stream()
                        .map(bot -> bot.kept(chat -> !chat.messages().isEmpty() || people.holdsPhone(chat.person())))
                        .toList(),
                sandbox.viber().accounts().all().stream()
                        .map(account ->
                                account.kept(chat -> !chat.messages().isEmpty() || people.holdsPhone(chat.person())))
                        .toList(),
                sandbox.messenger().pages().all().stream()
                        .map(page -> page.kept(chat -> !chat.messages().isEmpty() || people.holdsPhone(chat.person())))
                        .toList(),
                sandbox.guide().begin(),
                sandbox.shop().visited());
    }

    private void restore(Kept kept) {
        sandbox.people().restore(kept.people());
        kept.telegram().stream().flatMap(bot -> bot.chats().stream()).forEach(chat -> sandbox.people()
                .admit(chat.person()));
        kept.viber().stream().flatMap(account -> account.chats().stream()).forEach(chat -> sandbox.people()
                .admit(chat.person()));
        kept.messenger().stream().flatMap(page -> page.chats().stream()).forEach(chat -> sandbox.people()
                .admit(chat.person()));
        sandbox.telegram().bots().restore(kept.telegram());
        sandbox.viber().accounts().restore(kept.viber());
        sandbox.messenger().pages().restore(kept.messenger());
        sandbox.guide().goOn(kept.pathBegun());
        if (kept.visited()) {
            sandbox.shop().visitedBefore();
        }
    }

    /// All of it.
    record Kept(
            People.Kept people,
            List<Bot.Kept> telegram,
            List<Account.Kept> viber,
            List<Page.Kept> messenger,
            Instant pathBegun,
            boolean visited) {}
}
