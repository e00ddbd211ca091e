package rozmova.conversation;

/// A client in one channel, locked, while something of his is processed.
///
/// @param externalId the platform's id of him
/// @param arrival how he came last, until a conversation takes it
record Identity(
        long projectId,
        long id,
        long clientId,
        long channelId,
        String externalId,
        String chat,
        boolean blocked,
        Arrival arrival) {}
