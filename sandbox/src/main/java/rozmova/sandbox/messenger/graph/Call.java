package rozmova.sandbox.messenger.graph;

import io.javalin.http.HandlerType;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Refused;

/// One call: the node of the graph it is about, the edge of the node (empty for the node itself), and the parameters.
record Call(HandlerType verb, Caller caller, String node, String edge, Params params) {

    boolean isGet() {
        return verb.equals(HandlerType.GET);
    }

    boolean isPost() {
        return verb.equals(HandlerType.POST);
    }

    /// The Page the call is about: `me` or its id, if the token is the Page's own.
    Page page() {
        Page page = caller.requirePage();
        if (!isPage(page)) {
            throw Refused.unknownObject(node);
        }
        return page;
    }

    boolean isPage(Page page) {
        return node.equals("me") || node.equals(page.id()) || node.equalsIgnoreCase(page.username());
    }
}
