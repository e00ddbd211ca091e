package rozmova.channel.messenger;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Map;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Credentials;
import rozmova.channel.MessengerHttp;
import rozmova.channel.meta.Graph;
import rozmova.channel.meta.Graph.Access;
import rozmova.channel.meta.Graph.FilePart;
import rozmova.channel.meta.Graph.Result;
import rozmova.shared.secret.Secret;

/// The calls we make to the Messenger Platform, in the Page's name or in the app's. `me` is only asked for a token
/// whose Page we do not know yet: anywhere else a wrong token would speak for another Page.
@Singleton
final class MessengerApi {
    static final String APP_ID = "appId";
    static final String APP_SECRET = "appSecret";

    private final Graph graph;

    MessengerApi(MessengerHttp http, MessengerConfig config) {
        graph = new Graph(http, config.api(), config.version());
    }

    /// What a token is worth. This call alone has a token in its address: Meta takes it nowhere else.
    Result debugToken(Credentials credentials) {
        return graph.get(
                app(credentials),
                "debug_token",
                Map.of("input_token", credentials.token().value()));
    }

    /// The Page that a token is for.
    Result me(Credentials credentials) {
        return graph.get(page(credentials), "me", Map.of("fields", "id,name,username"));
    }

    /// Where Meta delivers for the app.
    Result callbacks(ConnectedChannel channel) {
        return graph.get(app(channel.credentials()), appPath(channel), Map.of());
    }

    /// Tells where to deliver for the app. Meta asks the address before this returns.
    Result callBack(ConnectedChannel channel, Map<String, String> wish) {
        return graph.post(app(channel.credentials()), appPath(channel), wish);
    }

    /// Reads from the Page.
    Result get(ConnectedChannel channel, String edge, Map<String, String> parameters) {
        return graph.get(page(channel.credentials()), path(channel, edge), parameters);
    }

    /// Posts to the Page.
    Result post(ConnectedChannel channel, String edge, Map<String, ?> body) {
        return graph.post(page(channel.credentials()), path(channel, edge), body);
    }

    /// Deletes from the Page.
    Result delete(ConnectedChannel channel, String edge) {
        return graph.delete(page(channel.credentials()), path(channel, edge));
    }

    /// Sends a file.
    Result upload(ConnectedChannel channel, Map<String, String> fields, Path file, String name, String type) {
        return graph.upload(
                page(channel.credentials()),
                path(channel, "messages"),
                fields,
                new FilePart("filedata", file, name, type));
    }

    /// What Meta tells of a person.
    Result person(ConnectedChannel channel, String psid, String fields) {
        return graph.get(page(channel.credentials()), Graph.segment(psid), Map.of("fields", fields));
    }

    static Secret appSecret(ConnectedChannel channel) {
        return channel.credentials().secret(APP_SECRET);
    }

    static String appId(ConnectedChannel channel) {
        return channel.credentials().secret(APP_ID).value();
    }

    private static String appPath(ConnectedChannel channel) {
        return Graph.segment(appId(channel)) + "/subscriptions";
    }

    private static String path(ConnectedChannel channel, String edge) {
        return Graph.segment(channel.externalId()) + "/" + edge;
    }

    private static Access page(Credentials credentials) {
        return Access.account(credentials.token(), credentials.secret(APP_SECRET));
    }

    private static Access app(Credentials credentials) {
        return Access.app(credentials.secret(APP_ID).value(), credentials.secret(APP_SECRET));
    }
}
