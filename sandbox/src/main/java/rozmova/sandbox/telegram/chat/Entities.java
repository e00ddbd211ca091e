package rozmova.sandbox.telegram.chat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rozmova.sandbox.net.Json;

/// The parts of a text that Telegram marks by itself: commands, addresses, mentions, hashtags.
public final class Entities {

    private static final Pattern MARKED = Pattern.compile(
            "(?<url>https?://\\S+)|(?<email>[\\w.+-]+@[\\w-]+\\.[\\w.-]+\\w)|(?<!\\S)(?:(?<botcommand>/\\w{1,64}(?:@\\w+)?)"
                    + "|(?<mention>@\\w{4,})|(?<hashtag>#\\w+))",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Entities() {}

    /// Marks in the order of the text; offsets count UTF-16 units.
    public static ArrayNode in(String text) {
        ArrayNode entities = Json.array();
        Matcher matcher = MARKED.matcher(text);
        while (matcher.find()) {
            entities.addObject()
                    .put("offset", matcher.start())
                    .put("length", matcher.end() - matcher.start())
                    .put("type", type(matcher));
        }
        return entities;
    }

    private static String type(Matcher matcher) {
        if (matcher.group("botcommand") != null) {
            return "bot_command";
        }
        for (String type : new String[] {"url", "email", "mention"}) {
            if (matcher.group(type) != null) {
                return type;
            }
        }
        return "hashtag";
    }
}
