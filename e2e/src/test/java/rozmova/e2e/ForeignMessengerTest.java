package rozmova.e2e;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

/// The sandbox's Messenger, as a client and a webhook that others wrote find it.
class ForeignMessengerTest {
    @TestFactory
    List<DynamicTest> messaging_api_sends_and_bootbot_receives() {
        try (var sandbox = Sandbox.start(SandboxOptions.defaults().withTimeScale(0.02))) {
            var page = sandbox.messenger().createPage("Kvitka Shop", "kvitka.shop");
            return ForeignProgram.checks(
                    "messenger/messaging-api.mjs",
                    sandbox.url(),
                    page.username(),
                    page.token(),
                    page.app().id(),
                    page.app().secret());
        }
    }
}
