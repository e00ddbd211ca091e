package rozmova.sandbox.messenger.graph;

import rozmova.sandbox.messenger.chat.App;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Refused;

/// Whom a token speaks for.
sealed interface Caller {

    /// An app, by `<app id>|<app secret>`.
    record OfApp(App app) implements Caller {}

    /// An app in the name of a Page, by its Page access token.
    record OfPage(Page page) implements Caller {

        @Override
        public App app() {
            return page.app();
        }
    }

    App app();

    /// The Page; refuses a token that speaks for none.
    default Page requirePage() {
        return switch (this) {
            case OfPage(Page page) -> page;
            case OfApp _ ->
                throw Refused.token(0, "A Page access token is required for this call for the new Pages experience.");
        };
    }

    /// The app itself; refuses a token of a Page.
    default App requireApp() {
        return switch (this) {
            case OfApp(App app) -> app;
            case OfPage _ -> throw Refused.with(15, 0, "(#15) This method must be called with an app access_token.");
        };
    }
}
