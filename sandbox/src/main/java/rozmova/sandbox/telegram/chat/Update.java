package rozmova.sandbox.telegram.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Parcel;

/// Something a bot is told. Updates of one lane arrive one after the other.
public record Update(long id, String kind, String lane, ObjectNode json, Instant expires) {

    Parcel parcel() {
        return new Parcel(id, lane, Json.bytes(json), expires);
    }
}
