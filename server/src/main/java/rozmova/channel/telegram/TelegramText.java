package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Mark;
import rozmova.channel.Mark.Style;

/// The words of a message and how they are formatted.
final class TelegramText {
    /// What a client may make words lead to; a link to anything else is only its words.
    private static final Pattern LINK = Pattern.compile("(?:https?|tg|mailto|tel):.+", Pattern.CASE_INSENSITIVE);

    private TelegramText() {}

    /// The text or the caption, which no message has both of.
    static String words(TelegramUpdate.Message message) {
        return Objects.requireNonNullElse(message.text() == null ? message.caption() : message.text(), "");
    }

    /// Telegram counts in UTF-16 units as we do. What it marks by itself, such as addresses, every screen finds again.
    ///
    /// @param tree the message as it came: where characters had to be left out, no number fits any more
    static List<Mark> marks(TelegramUpdate.Message message, JsonNode tree) {
        var entities = message.text() == null ? message.captionEntities() : message.entities();
        var length = words(message).length();
        var came = tree.path(message.text() == null ? "caption" : "text").asText();
        if (entities == null || came.length() != length) {
            return List.of();
        }
        return entities.stream()
                .filter(entity ->
                        entity.offset() >= 0 && entity.length() > 0 && entity.offset() <= length - entity.length())
                .map(TelegramText::mark)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Mark mark(TelegramUpdate.Entity entity) {
        var style =
                switch (Objects.requireNonNullElse(entity.type(), "")) {
                    case "bold" -> Style.BOLD;
                    case "italic" -> Style.ITALIC;
                    case "underline" -> Style.UNDERLINE;
                    case "strikethrough" -> Style.STRIKETHROUGH;
                    case "spoiler" -> Style.SPOILER;
                    case "blockquote", "expandable_blockquote" -> Style.QUOTE;
                    case "code" -> Style.CODE;
                    case "pre" -> Style.PRE;
                    case "text_link" -> Style.LINK;
                    default -> null;
                };
        if (style == null) {
            return null;
        }
        var url = entity.url();
        if (style != Style.LINK) {
            return new Mark(style, entity.offset(), entity.length(), null);
        }
        return url == null || !LINK.matcher(url).matches()
                ? null
                : new Mark(style, entity.offset(), entity.length(), url);
    }
}
