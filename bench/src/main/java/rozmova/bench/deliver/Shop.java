package rozmova.bench.deliver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rozmova.bench.web.Desk;
import rozmova.bench.web.SandboxControl;
import rozmova.bench.web.SandboxControl.Bot;

/// A project with several bots, and clients who wrote to them.
///
/// @param talks their conversations
record Shop(List<Bot> bots, List<Talk> talks) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(50);

    Shop {
        bots = List.copyOf(bots);
        talks = List.copyOf(talks);
    }

    /// Connects the bots, lets everybody write, and waits for the conversations.
    static Shop open(Desk desk, long project, SandboxControl control, int bots, int conversations)
            throws InterruptedException {
        var connected = new ArrayList<Bot>();
        for (var number = 1; number <= bots; number++) {
            var bot = control.bot("Bench " + number, "bench_" + number + "_bot");
            desk.connect(project, bot.token());
            connected.add(bot);
        }
        var writers = new HashMap<String, Talk>();
        for (var number = 0; number < conversations; number++) {
            var bot = connected.get(number % bots);
            var person = control.person("Client", Integer.toString(number), "client_" + number, "uk");
            var words = "Question " + number;
            writers.put(words, new Talk(bot, person, 0));
            control.write(bot, person, words);
        }
        return new Shop(connected, await(desk, project, writers));
    }

    private static List<Talk> await(Desk desk, long project, Map<String, Talk> writers) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var talks = new ArrayList<Talk>();
            for (var running : desk.running(project)) {
                var writer =
                        writers.get(running.path("lastMessage").path("text").asText());
                if (writer != null) {
                    talks.add(new Talk(
                            writer.bot(), writer.person(), running.path("id").asLong()));
                }
            }
            if (talks.size() == writers.size()) {
                return talks;
            }
            Thread.sleep(LOOK);
        }
        throw new IllegalStateException("Not everybody who wrote has a conversation");
    }
}
