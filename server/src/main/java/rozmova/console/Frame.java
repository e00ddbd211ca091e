package rozmova.console;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.Conversation;
import rozmova.conversation.Message;

/// What the server tells a browser. A frame is a fact, not an instruction: applying it twice is harmless.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Frame.Hello.class, name = "hello"),
    @JsonSubTypes.Type(value = Frame.ConversationFrame.class, name = "conversation"),
    @JsonSubTypes.Type(value = Frame.MessageFrame.class, name = "message"),
    @JsonSubTypes.Type(value = Frame.VisitFrame.class, name = "visit"),
    @JsonSubTypes.Type(value = Frame.ChannelFrame.class, name = "channel"),
    @JsonSubTypes.Type(value = Frame.Pong.class, name = "pong")
})
sealed interface Frame {
    /// The first frame of a connection.
    ///
    /// @param resync what was missed is too old: fetch everything again
    record Hello(String epoch, long version, boolean resync) implements Frame {}

    /// A conversation is like this now.
    record ConversationFrame(
            long version, @JsonProperty("conversation") Conversation conversation) implements Frame {}

    /// A message is new, or like this now.
    record MessageFrame(
            long version,
            long conversationId,
            @JsonProperty("message") Message message) implements Frame {}

    /// The client of a conversation came, moved or went on the site.
    record VisitFrame(long version, long conversationId, Conversation.Whereabouts visit) implements Frame {}

    /// A channel is not what it was: whoever shows it fetches it again.
    ///
    /// @param problem the code of what is wrong, null when nothing is
    record ChannelFrame(
            long version,
            long channelId,
            String messenger,
            String name,
            String state,
            @Nullable String problem) implements Frame {}

    /// The answer to a ping.
    record Pong() implements Frame {}
}
