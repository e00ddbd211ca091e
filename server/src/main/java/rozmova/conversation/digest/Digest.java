package rozmova.conversation.digest;

import org.jspecify.annotations.Nullable;

/// What a finished conversation's row must know.
///
/// @param clientName the client's name in this channel
/// @param attachments how many messages carry a file
/// @param words the document by which it is found, to be cast to `tsvector`
record Digest(Key key, String clientName, @Nullable String clientNickname, int attachments, String words) {}
