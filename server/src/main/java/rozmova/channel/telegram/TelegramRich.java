package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A rich message as plain lines: what clients paste from web pages arrives as one. Blocks stand within blocks, at
/// any depth; their words are read wherever they stand, also in blocks that came after this was written.
final class TelegramRich {
    private static final Set<String> FILES =
            Set.of("photo", "video", "animation", "audio", "document", "voice_note", "live_photo", "sticker");

    private TelegramRich() {}

    /// A line for each paragraph, row of a table and item of a list; items within items are indented.
    static List<String> lines(JsonNode message) {
        return each(message.path("blocks")).flatMap(TelegramRich::block).toList();
    }

    /// How many of the blocks are pictures, films and other files.
    static int files(JsonNode node) {
        var here = FILES.contains(node.path("type").asText()) ? 1 : 0;
        return here
                + StreamSupport.stream(node.spliterator(), false)
                        .mapToInt(TelegramRich::files)
                        .sum();
    }

    private static Stream<String> block(JsonNode block) {
        if (block.isTextual()) {
            return Stream.of(block.asText());
        }
        var lines = new ArrayList<String>();
        // A table is named above itself, a picture below.
        var title = block.has("cells") ? inline(block.path("caption")) : "";
        lines.add(title);
        lines.add(inline(block.path("summary")));
        lines.add(inline(block.path("text")));
        lines.add(block.path("expression").asText());
        lines.add(point(block.path("location")));
        each(block.path("blocks")).flatMap(TelegramRich::block).forEach(lines::add);
        each(block.path("items")).flatMap(TelegramRich::item).forEach(lines::add);
        each(block.path("cells")).map(TelegramRich::row).forEach(lines::add);
        lines.add(each(block.path("buttons")).map(TelegramRich::button).collect(Collectors.joining(" ")));
        lines.add(title.isEmpty() ? inline(block.path("caption")) : "");
        lines.add(credit(block.path("caption")));
        lines.add(credit(block));
        return lines.stream().filter(line -> !line.isBlank());
    }

    /// The label is the bullet or number that the client saw.
    private static Stream<String> item(JsonNode item) {
        var label = item.path("has_checkbox").asBoolean()
                ? item.path("is_checked").asBoolean() ? "☑" : "☐"
                : item.path("label").asText("•");
        var lines = block(item).flatMap(String::lines).toList();
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of((label + " " + lines.getFirst()).strip()),
                        lines.stream().skip(1).map(line -> "  " + line));
    }

    private static String row(JsonNode row) {
        return each(row).map(cell -> inline(cell.path("text"))).collect(Collectors.joining(" | "));
    }

    private static String button(JsonNode button) {
        return "[" + inline(button.path("text")) + "]";
    }

    private static String credit(JsonNode of) {
        var credit = inline(of.path("credit"));
        return credit.isBlank() ? "" : "— " + credit;
    }

    private static String point(JsonNode place) {
        return place.has("latitude") && place.has("longitude")
                ? place.path("latitude").asText() + ", "
                        + place.path("longitude").asText()
                : "";
    }

    /// Words are text, or several pieces, or an object around such.
    private static String inline(JsonNode words) {
        if (words.isArray()) {
            return each(words).map(TelegramRich::inline).collect(Collectors.joining());
        }
        if (!words.isObject()) {
            return words.asText();
        }
        if (words.has("button")) {
            return button(words.path("button"));
        }
        return Stream.of("text", "alternative_text", "expression")
                .filter(words::has)
                .findFirst()
                .map(field -> inline(words.path(field)))
                .orElse("");
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }
}
