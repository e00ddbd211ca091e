package rozmova.sandbox.messenger.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import rozmova.sandbox.messenger.chat.Page.Identity;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.News;
import rozmova.sandbox.net.Tokens;

/// All apps and Pages there are.
public final class Pages implements AutoCloseable {

    private final Network network;
    private final News news;
    private final long idsAfter;
    private final List<App> apps = new CopyOnWriteArrayList<>();
    private final List<Page> all = new CopyOnWriteArrayList<>();

    /// @param idsAfter how far the ids of Pages and apps are ahead of the first ones
    public Pages(Network network, News news, long idsAfter) {
        this.network = network;
        this.news = news;
        this.idsAfter = idsAfter;
    }

    /// A new app.
    public App createApp(String name) {
        String id = Long.toString(1_200_000_000_000_001L + idsAfter + 1_000_003L * apps.size());
        return createApp(id, Tokens.random(32).toLowerCase(Locale.ROOT), name);
    }

    /// A new app whose id and secret are known beforehand.
    public App createApp(String id, String secret, String name) {
        App app = new App(id, secret, name);
        apps.add(app);
        return app;
    }

    /// A new Page of this app.
    public Page create(App app, String name, String username) {
        String id = Long.toString(100_000_000_000_101L + idsAfter + 1_000_003L * all.size());
        return create(app, new Identity(id, name, username, PageTokens.fresh()));
    }

    /// A new Page whose id and token are known beforehand.
    public Page create(App app, Identity identity) {
        if (find(identity.username()).isPresent()) {
            throw new IllegalArgumentException("the username " + identity.username() + " is taken");
        }
        Page page = new Page(identity, app, network, this::tell);
        all.add(page);
        return page;
    }

    /// Puts back those that were remembered.
    public void restore(List<Page.Kept> kept) {
        for (Page.Kept each : kept) {
            find(each.identity().username()).orElseGet(() -> create(each)).restore(each);
        }
    }

    private Page create(Page.Kept kept) {
        App app = findApp(kept.appId())
                .orElseGet(() -> createApp(
                        kept.appId(), kept.appSecret(), kept.identity().name()));
        return create(app, kept.identity());
    }

    /// The Page with this username or id.
    public Optional<Page> find(String usernameOrId) {
        return all.stream()
                .filter(page -> page.username().equalsIgnoreCase(usernameOrId)
                        || page.id().equals(usernameOrId))
                .findFirst();
    }

    /// The Page whose token this is or was.
    public Optional<Page> findByToken(String token) {
        return all.stream().filter(page -> page.knows(token)).findFirst();
    }

    /// The app with this id.
    public Optional<App> findApp(String id) {
        return apps.stream().filter(app -> app.id().equals(id)).findFirst();
    }

    public List<Page> all() {
        return List.copyOf(all);
    }

    /// The Pages of one app.
    public List<Page> of(App app) {
        return all.stream().filter(page -> page.app() == app).toList();
    }

    /// The servers with the files.
    public Cdn cdn() {
        return network.cdn();
    }

    @Override
    public void close() {
        all.forEach(page -> page.deliveries().close());
    }

    private void tell(Chat chat) {
        news.tell(Json.object()
                .put("page", chat.page().username())
                .put("person", chat.person().id()));
    }
}
