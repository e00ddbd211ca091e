package rozmova.sandbox.net;

import java.net.URI;
import java.util.Map;

/// Where a webhook is and with which headers it is called.
public record Address(URI url, Map<String, String> headers, int parallel) {}
