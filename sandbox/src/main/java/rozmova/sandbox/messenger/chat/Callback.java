package rozmova.sandbox.messenger.chat;

import java.net.URI;
import java.util.Set;

/// Where an app wants its events, and which of them.
public record Callback(URI url, Set<String> fields) {}
