package rozmova.conversation.digest;

/// Which conversation.
record Key(long projectId, long id) {}
