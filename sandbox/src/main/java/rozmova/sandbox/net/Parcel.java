package rozmova.sandbox.net;

import java.time.Instant;

/// One event on its way to a webhook. Parcels of one lane arrive one after the other, lanes in parallel.
@SuppressWarnings("ArrayRecordComponent") // nobody compares the bytes
public record Parcel(long id, String lane, byte[] body, Instant expires) {}
