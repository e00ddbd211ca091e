package rozmova.conversation;

/// Hears what happens in conversations. Every bean of this type is told, after the change is committed and in
/// its order; it must not throw and should be quick.
public interface ConversationListener {
    /// The conversation is like this now.
    void changed(long projectId, Conversation conversation);

    /// The message is new, or like this now.
    void message(long projectId, long conversationId, Message message);
}
