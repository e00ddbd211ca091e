package rozmova.conversation.digest;

import org.jspecify.annotations.Nullable;

/// What a finished conversation's row must know.
///
/// @param clientName the client's name in this channel
/// @param attachments how many messages carry a file
/// @param longestWaitSeconds how long the client waited at most; null when they never did
/// @param firstResponseWorkingSeconds of the first answer, within the working hours; null when it was not ours
/// @param words the document by which it is found, to be cast to `tsvector`
record Digest(
        Key key,
        String clientName,
        @Nullable String clientNickname,
        int attachments,
        @Nullable Integer longestWaitSeconds,
        @Nullable Integer firstResponseWorkingSeconds,
        String words) {}
