package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;

/// One place of the graph, whatever is done there.
@FunctionalInterface
interface Endpoint {

    JsonNode run(Call call) throws InterruptedException;
}
