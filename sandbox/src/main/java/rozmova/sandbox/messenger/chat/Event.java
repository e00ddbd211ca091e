package rozmova.sandbox.messenger.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Something an app is told about a Page: `field` is what one subscribes to, `list` is where it stands in the entry
/// (`messaging`, `standby`, `changes`). Events of one lane leave one after the other.
public record Event(long id, String field, String list, String lane, ObjectNode entry) {}
