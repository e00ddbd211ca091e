package rozmova.sandbox.messenger;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.Supplier;
import rozmova.sandbox.messenger.chat.App;
import rozmova.sandbox.messenger.chat.Cdn;
import rozmova.sandbox.messenger.chat.Network;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Pages;
import rozmova.sandbox.messenger.control.MessengerControl;
import rozmova.sandbox.messenger.graph.CdnRoutes;
import rozmova.sandbox.messenger.graph.GraphApi;
import rozmova.sandbox.messenger.phone.MessengerPhone;
import rozmova.sandbox.net.Line;
import rozmova.sandbox.net.News;
import rozmova.sandbox.net.Post;
import rozmova.sandbox.people.People;
import rozmova.sandbox.people.Person;

/// Facebook Messenger: its apps and Pages, its people, its servers.
public final class Messenger implements AutoCloseable {

    private final People people;
    private final News news = new News();
    private final Post post;
    private final Pages pages;
    private final GraphApi graph;
    private final CdnRoutes cdn;

    /// @param root where the sandbox is, asked for only when it runs
    public Messenger(
            People people, InstantSource clock, Line line, MessengerPace pace, long idsAfter, Supplier<URI> root) {
        this.people = people;
        this.post = new Post(pace.answering());
        Network network = new Network(post, pace.timing(), pace.failing(), clock, new Cdn(root, clock));
        this.pages = new Pages(network, news, idsAfter);
        this.graph = new GraphApi(pages, clock, line, pace.rateLimits());
        this.cdn = new CdnRoutes(pages, line);
    }

    /// A new Page with an app of its own.
    public Page createPage(String name, String username) {
        return createPage(pages.createApp(name), name, username);
    }

    /// A new Page that an app serves beside others.
    public Page createPage(App app, String name, String username) {
        return pages.create(app, name, username);
    }

    /// The phone of somebody new who speaks Ukrainian.
    public MessengerPhone phone(String firstName, String lastName) {
        return phone(people.create(firstName, lastName, "", "uk"));
    }

    /// The phone of somebody.
    public MessengerPhone phone(Person person) {
        return new MessengerPhone(person);
    }

    /// All Pages.
    public Pages pages() {
        return pages;
    }

    /// What changes in any thread.
    public News news() {
        return news;
    }

    /// Adds the routes of the Graph API, of the servers with the files and of the control.
    public void routes(RoutesConfig routes) {
        graph.routes(routes);
        cdn.routes(routes);
        new MessengerControl(pages, people, news).routes(routes);
    }

    @Override
    public void close() {
        pages.close();
        post.close();
    }
}
