package rozmova.sandbox;

import rozmova.sandbox.messenger.Messenger;
import rozmova.sandbox.messenger.chat.App;
import rozmova.sandbox.messenger.chat.Page;

/// A Page with its app that exists from the start, so that a demo knows their secrets beforehand. Anybody may know
/// them: they are worth something in this sandbox only.
public record DemoPage(String appId, String appSecret, Page.Identity page) {

    /// The Page of the demo shop.
    public static final DemoPage KVITKA = new DemoPage(
            "1200000000000001",
            "5a0db0c55a0db0c55a0db0c55a0db0c5",
            new Page.Identity(
                    "100000000000101", "Kvitka", "kvitka.shop", "EAASandboxOnlyAndNoSecretAtAll" + "Kvitka1"));

    /// Creates the app and the Page.
    public Page createIn(Messenger messenger) {
        App app = messenger.pages().createApp(appId, appSecret, page.name());
        return messenger.pages().create(app, page);
    }
}
