package rozmova.sandbox.viber.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// One method of the REST API; it returns what stands beside `status`.
@FunctionalInterface
interface Method {

    ObjectNode run(Call call);
}
