package rozmova.e2e;

import java.util.List;
import java.util.stream.IntStream;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.phone.TelegramChat;

/// A client at their phone. Everything that they write and are answered carries their number, so that nothing of it
/// can be taken for another client's.
record Talk(int number, TelegramChat phone) {
    /// So many clients who have the bot's chat open and have not written yet.
    static List<Talk> with(Sandbox sandbox, Bot bot, int clients) {
        return IntStream.range(0, clients)
                .mapToObj(number -> new Talk(
                        number,
                        sandbox.telegram().phone("Client", "No " + number).open(bot)))
                .toList();
    }

    /// The words that they write, from the first on.
    List<String> words(int count) {
        return numbered("word", count);
    }

    /// What they are answered, from the first answer on.
    List<String> answers(int count) {
        return numbered("answer", count);
    }

    /// Writes these of their words, counted from 1.
    void write(int first, int last) {
        words(last).subList(first - 1, last).forEach(phone::write);
    }

    /// What has arrived at their phone, in order.
    List<String> received() {
        return phone.received().stream().map(Message::text).toList();
    }

    /// How much has arrived at all their phones.
    static int received(List<Talk> talks) {
        return talks.stream().mapToInt(talk -> talk.received().size()).sum();
    }

    /// Waits until so much has arrived at all their phones.
    static void awaitReceived(List<Talk> talks, int messages) {
        var ignored = Eventually.see(
                messages + " messages at the clients' phones", () -> received(talks), count -> count >= messages);
    }

    private List<String> numbered(String what, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(one -> "%d: %s %d".formatted(number, what, one))
                .toList();
    }
}
