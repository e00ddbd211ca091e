package rozmova.sandbox.messenger.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// How the time of an event is written: milliseconds as a rule, but other ways have been seen.
public enum Timestamps {
    MILLISECONDS,
    SECONDS,
    TEXT;

    void apply(ObjectNode item) {
        if (!item.path("timestamp").isNumber()) {
            return;
        }
        long millis = item.path("timestamp").asLong();
        switch (this) {
            case MILLISECONDS -> {}
            case SECONDS -> item.put("timestamp", millis / 1000);
            case TEXT -> item.put("timestamp", Long.toString(millis));
        }
    }
}
