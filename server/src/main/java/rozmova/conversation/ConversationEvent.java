package rozmova.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.visit.Source;

/// What happened to a conversation. Its JSON has the kind as `name`; `contract/events.json` holds an example of each.
/// Who did it, and when, stands beside it: in the message's row, in [EventSink.Entry].
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "name")
@JsonSubTypes({
    @Type(value = ConversationEvent.Begun.class, name = "begun"),
    @Type(value = ConversationEvent.Received.class, name = "received"),
    @Type(value = ConversationEvent.Answered.class, name = "answered"),
    @Type(value = ConversationEvent.Noted.class, name = "noted"),
    @Type(value = ConversationEvent.Bound.class, name = "bound"),
    @Type(value = ConversationEvent.Logged.class, name = "logged"),
    @Type(value = ConversationEvent.Opened.class, name = "opened"),
    @Type(value = ConversationEvent.SharedLink.class, name = "shared-link"),
    @Type(value = ConversationEvent.Linked.class, name = "linked"),
    @Type(value = ConversationEvent.Taken.class, name = "taken"),
    @Type(value = ConversationEvent.Closed.class, name = "closed"),
    @Type(value = ConversationEvent.ClosedAutomatically.class, name = "closed-automatically"),
    @Type(value = ConversationEvent.Reopened.class, name = "reopened"),
    @Type(value = ConversationEvent.Blocked.class, name = "blocked"),
    @Type(value = ConversationEvent.Unblocked.class, name = "unblocked"),
    @Type(value = ConversationEvent.Unreadable.class, name = "unreadable")
})
public sealed interface ConversationEvent {
    /// The events that stand in the thread as a line of their own; all others are seen by their messages, or by the
    /// row.
    @Schema(name = "TimelineEvent")
    sealed interface InThread extends ConversationEvent {}

    /// It began: the client wrote first, or a manager did, who then stands beside it.
    record Begun() implements ConversationEvent {}

    /// The client wrote.
    ///
    /// @param message the message's id
    record Received(long message) implements ConversationEvent {}

    /// The client was answered, from here by the manager beside it, or elsewhere by nobody we know.
    ///
    /// @param messages the ids of what the answer became, in their order
    record Answered(List<Long> messages) implements ConversationEvent {
        /// Keeps its own copy of the ids.
        public Answered {
            messages = List.copyOf(messages);
        }
    }

    /// A manager wrote something for colleagues.
    ///
    /// @param message the note's id
    record Noted(long message) implements ConversationEvent {}

    /// It is known which visit brought the client, and so from which source they came.
    ///
    /// @param visit the visit's id
    record Bound(long visit) implements ConversationEvent {}

    /// The conversation is finished, and stands in the log.
    record Logged() implements ConversationEvent {}

    /// The client came from a page of the site.
    ///
    /// @param page the first page of the visit
    @Schema(name = "OpenedEvent")
    record Opened(@Nullable String page, @Nullable Source source) implements InThread {}

    /// The client came with a link that belongs to somebody else's visit.
    @Schema(name = "SharedLinkEvent")
    record SharedLink() implements InThread {}

    /// The client came by a link that is none of ours, for instance one in somebody's profile.
    ///
    /// @param link what it carried
    @Schema(name = "LinkedEvent")
    record Linked(String link) implements InThread {}

    /// The manager beside it is responsible from now on.
    @Schema(name = "TakenEvent")
    record Taken() implements InThread {}

    /// A manager closed it.
    @Schema(name = "ClosedEvent")
    record Closed(@Nullable String result) implements InThread {}

    /// The project's rule closed it after a long silence.
    @Schema(name = "ClosedAutomaticallyEvent")
    record ClosedAutomatically() implements InThread {}

    /// It is open again.
    @Schema(name = "ReopenedEvent")
    record Reopened(By by) implements InThread {
        /// Who opened it again.
        @Schema(name = "ReopenedBy")
        public enum By {
            CLIENT,
            STAFF,
            /// Somebody who answered in the account's name, but not from here.
            ELSEWHERE;

            /// How it is spelt in JSON.
            @JsonValue
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /// The client does not want to hear from us any more.
    @Schema(name = "BlockedEvent")
    record Blocked() implements InThread {}

    /// The client wants to hear from us again.
    @Schema(name = "UnblockedEvent")
    record Unblocked() implements InThread {}

    /// Something came from the client that could not be read. The raw event is kept.
    @Schema(name = "UnreadableEvent")
    record Unreadable() implements InThread {}
}
