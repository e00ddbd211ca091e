package rozmova.channel;

/// A sign to the client that is no message.
public enum Signal {
    /// Somebody is typing an answer.
    TYPING,
    /// The client's last message was read; [Outbound.To#replyTo] names it.
    SEEN
}
