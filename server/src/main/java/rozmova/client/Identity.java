package rozmova.client;

/// A client in one channel, while something of theirs is processed.
///
/// @param externalId the platform's id of them
/// @param arrival how they came last, until a conversation takes it
public record Identity(
        long projectId,
        long id,
        long clientId,
        long channelId,
        String externalId,
        String chat,
        boolean blocked,
        Arrival arrival) {}
