package rozmova.channel;

/// What ties a conversation to the visit that it came from.
///
/// @param token for the link itself: 22 characters of base64url
/// @param code for the client's first message, where a platform may lose the token: short, and readable for people
public record Ticket(String token, String code) {}
