package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;

/// What a message is besides its words.
final class TelegramContents {
    /// Shared until somebody ends it.
    private static final long FOR_EVER = 0x7FFFFFFF;

    private TelegramContents() {}

    /// Null for plain words, and for what nobody wrote.
    ///
    /// @param at when the message was sent
    static @Nullable Content of(TelegramUpdate.Message message, JsonNode tree, Instant at) {
        if (message.text() != null) {
            return story(message.replyToStory());
        }
        var media = TelegramMedia.of(message);
        if (media != null) {
            return media;
        }
        var place = place(message, at);
        if (place != null) {
            return place;
        }
        if (message.contact() != null) {
            return TelegramCard.of(message.contact(), message.from());
        }
        if (message.story() != null) {
            return story(message.story());
        }
        var app = message.webAppData();
        if (app != null) {
            return new Content.Pressed(Objects.requireNonNullElse(app.data(), ""), null);
        }
        return message.dice() == null ? unsupported(tree) : null;
    }

    /// The words of a message of a kind that has its own.
    static String words(JsonNode tree) {
        var kind = TelegramKinds.of(tree);
        return TelegramWords.of(kind, tree.path(kind));
    }

    private static Content.@Nullable Location place(TelegramUpdate.Message message, Instant at) {
        var venue = message.venue();
        if (venue != null && venue.location().isOnEarth()) {
            return new Content.Location(
                    venue.location().latitude(), venue.location().longitude(), venue.title(), venue.address(), false);
        }
        var location = message.location();
        if (location == null || !location.isOnEarth()) {
            return null;
        }
        var period = location.livePeriod();
        var ends = period == null || period <= 0 || period >= FOR_EVER ? null : at.plusSeconds(period);
        return new Content.Location(location.latitude(), location.longitude(), null, null, period != null, ends);
    }

    /// The Bot API tells whose story it is and nothing of what it shows.
    private static Content.@Nullable Shared story(TelegramUpdate.@Nullable Story story) {
        if (story == null) {
            return null;
        }
        var username = story.chat().username();
        return new Content.Shared(
                "story",
                TelegramPeople.name(story.chat()),
                username == null ? null : "https://t.me/" + username + "/s/" + story.id());
    }

    private static Content.@Nullable Unsupported unsupported(JsonNode tree) {
        if (TelegramKinds.isNews(tree)) {
            return null;
        }
        var kind = TelegramKinds.of(tree);
        return new Content.Unsupported(kind, TelegramWords.files(kind, tree.path(kind)));
    }
}
