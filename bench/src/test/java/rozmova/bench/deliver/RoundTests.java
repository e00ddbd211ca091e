package rozmova.bench.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.http.HttpClient;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.bench.web.SandboxControl;
import rozmova.bench.web.SandboxControl.Bot;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

final class RoundTests {
    private static final int ANSWERS = 40;

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final SandboxControl control = new SandboxControl(sandbox.url());
    private final HttpClient client = HttpClient.newHttpClient();
    private final Waits waits = new Waits();
    private final Straight straight = new Straight(client, sandbox.telegramApi(), waits);
    private Bot bot;
    private Round round;

    @BeforeEach
    void write() {
        bot = control.bot("Bench", "bench_bot");
        var talks = IntStream.range(0, 3)
                .mapToObj(number -> {
                    var person = control.person("Client", "", "client_" + number, "uk");
                    control.write(bot, person, "Question");
                    return new Talk(bot, person, number);
                })
                .toList();
        round = new Round(control, talks, ANSWERS, "round");
    }

    @AfterEach
    void stop() {
        client.close();
        sandbox.close();
    }

    @Test
    void answers_arrive_once_and_in_order_although_the_platform_refuses_some() throws InterruptedException {
        var trouble = new Trouble(sandbox, control, List.of(bot));
        trouble.begin();

        var outcome = round.run(straight);

        assertThat(outcome.answers()).isEqualTo(3 * ANSWERS);
        var met = trouble.end();
        assertThat(met.tooMany()).isPositive();
        assertThat(waits.of(bot.username())).isPositive().isLessThanOrEqualTo(outcome.time());
    }

    @Test
    void an_answer_that_arrives_again_fails_the_round() {
        assertThatIllegalStateException()
                .isThrownBy(() -> round.run((talk, text) -> {
                    straight.send(talk, text);
                    if (text.endsWith("answer 7")) {
                        straight.send(talk, text);
                    }
                }))
                .withMessageContaining("3 arrived again");
    }
}
