package rozmova.visit;

/// The visit that a visitor is in.
public record OpenVisit(long id, long visitorId) {}
