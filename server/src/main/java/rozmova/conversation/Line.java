package rozmova.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Inbound;
import rozmova.file.StoredFile;

/// A line that is about to stand in a thread: what it says. Where and when it stands, the conversation decides.
public sealed interface Line {
    /// What the client wrote.
    ///
    /// @param edited whether this is a later version of words that we never saw
    record Received(Inbound.Message message, boolean edited) implements Line {}

    /// What a manager writes to the client; it waits to be sent.
    ///
    /// @param text the words, or the caption; may be empty
    /// @param replyTo the id of the message of this conversation that it answers to
    /// @param clientKey made by the browser: the same one is never written twice
    record Sent(
            long author,
            String text,
            Enclosure enclosure,
            @Nullable Long replyTo,
            @Nullable UUID clientKey) implements Line {}

    /// What somebody wrote to the client in the account's name, but not from here.
    record Elsewhere(Inbound.Echo echo) implements Line {}

    /// What a manager writes for colleagues.
    record Note(long author, String text, UUID clientKey) implements Line {}

    /// What happened.
    ///
    /// @param author the staff member who did it; null when nobody of the staff did
    record Event(@Nullable Long author, ConversationEvent.InThread event) implements Line {}

    /// What an answer carries besides its words.
    sealed interface Enclosure {
        /// Nothing.
        record None() implements Enclosure {}

        /// A file of ours.
        record File(StoredFile file) implements Enclosure {}

        /// A place on the map, in degrees.
        record Place(double latitude, double longitude) implements Enclosure {}
    }
}
