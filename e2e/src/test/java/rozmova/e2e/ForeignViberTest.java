package rozmova.e2e;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

/// The sandbox's Viber, as Viber's own SDK finds it: middleware, signatures, and every type of message both ways.
class ForeignViberTest {
    @TestFactory
    List<DynamicTest> the_sdk_of_viber_receives_and_sends() {
        try (var sandbox = Sandbox.start(SandboxOptions.defaults().withTimeScale(0.02))) {
            var account = sandbox.viber().createAccount("Kvitka Shop", "kvitka");
            return ForeignProgram.checks("viber/viber-bot.mjs", sandbox.url(), account.uri(), account.token());
        }
    }
}
