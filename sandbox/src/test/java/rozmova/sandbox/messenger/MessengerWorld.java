package rozmova.sandbox.messenger;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.phone.MessengerChat;
import rozmova.sandbox.messenger.phone.MessengerPhone;
import rozmova.sandbox.net.Json;

/// A sandbox with one Page, whose app listens to everything, and Iryna, who has its thread open.
abstract class MessengerWorld {

    private static final String ALL_FIELDS = "messages,messaging_postbacks,messaging_referrals,messaging_optins,"
            + "message_deliveries,message_reads,message_echoes,message_edits,message_reactions,messaging_handovers,"
            + "standby,messaging_policy_enforcement,messaging_account_linking,feed";

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));
    final InstantSource clock = time::get;
    final Sandbox sandbox = Sandbox.start(options().withClock(clock));
    final Page page = sandbox.messenger().createPage("Kvitka", "kvitka.shop");
    final GraphClient client = new GraphClient(sandbox.messengerApi(), page.token());
    final GraphClient appClient =
            new GraphClient(sandbox.messengerApi(), page.app().token());
    final MessengerPhone phone = sandbox.messenger().phone("Ірина", "Мельник");
    final MessengerChat iryna = phone.open(page);
    final CallbackProbe probe;

    MessengerWorld() {
        try {
            probe = new CallbackProbe("verify me");
        } catch (IOException busy) {
            throw new IllegalStateException(busy);
        }
    }

    SandboxOptions options() {
        return SandboxOptions.defaults().withTimeScale(0.01);
    }

    /// Lets time pass for windows and links.
    void pass(Duration duration) {
        time.updateAndGet(now -> now.plus(duration));
    }

    /// Both levels of a subscription, as every app needs them.
    void subscribe() throws Exception {
        subscribe(ALL_FIELDS);
    }

    void subscribe(String fields) throws Exception {
        appClient.post(
                page.app().id() + "/subscriptions",
                Json.object()
                        .put("object", "page")
                        .put("callback_url", probe.url())
                        .put("verify_token", "verify me")
                        .put("fields", fields));
        client.post(page.id() + "/subscribed_apps", Json.object().put("subscribed_fields", fields));
    }

    @AfterEach
    void stop() {
        sandbox.close();
        probe.close();
    }
}
