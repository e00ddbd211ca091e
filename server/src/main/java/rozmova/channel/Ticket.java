package rozmova.channel;

/// What ties a conversation to the visit that it came from.
///
/// @param token for the link itself: 22 characters of base64url
/// @param words for the client's first message, where a platform may lose the token: what it begins with, a short code
///     among them, readable for people
public record Ticket(String token, String words) {}
