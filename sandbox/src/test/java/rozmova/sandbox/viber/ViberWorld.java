package rozmova.sandbox.viber;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.phone.ViberChat;
import rozmova.sandbox.viber.phone.ViberPhone;

/// A sandbox with one account, its webhook, and Iryna, who has the chat open.
abstract class ViberWorld {

    final Sandbox sandbox = Sandbox.start(options());
    final Account account = sandbox.viber().createAccount("Kvitka", "kvitka");
    final AccountClient client = new AccountClient(sandbox.viberApi(), account.token());
    final WebhookProbe probe = new WebhookProbe();
    final ViberPhone phone = sandbox.viber().phone("Ірина", "Мельник");
    final ViberChat iryna = phone.open(account);

    SandboxOptions options() {
        return SandboxOptions.defaults().withTimeScale(0.01);
    }

    @AfterEach
    void stop() {
        probe.close();
        sandbox.close();
    }

    /// Sets the webhook and forgets the call that validated it.
    void listen() throws Exception {
        listen(Json.object().put("send_name", true));
    }

    void listen(ObjectNode settings) throws Exception {
        client.call("set_webhook", settings.put("url", probe.url()));
        probe.await("webhook");
    }

    ObjectNode text(String text) {
        return message("text").put("text", text);
    }

    ObjectNode message(String type) {
        ObjectNode message = Json.object().put("receiver", iryna.userId()).put("type", type);
        message.putObject("sender").put("name", "Kvitka");
        return message;
    }
}
