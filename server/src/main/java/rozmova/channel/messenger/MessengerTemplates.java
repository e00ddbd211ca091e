package rozmova.channel.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;

/// What programs send in the platform's own forms: cards, questions with buttons, receipts, products. The words of any
/// form are read in the order in which people see them, so that one that is new keeps its words, too.
final class MessengerTemplates {
    private static final String TYPE = "template";
    private static final String BUTTONS = "buttons";
    private static final String ELEMENTS = "elements";

    /// Fields that are for programs.
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?:.*_)?(?:url|uri|urls|id|ids|type|payload|token|timestamp|ratio|style|currency|extensions|option)|score_label|webview_.*");

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*", Pattern.DOTALL);

    /// Of the numbers, these say something without a name beside them.
    private static final Set<String> AMOUNTS = Set.of("price", "total_cost", "amount");

    private MessengerTemplates() {}

    /// A form.
    ///
    /// @param words all of them, a line for each; buttons in brackets
    /// @param content what it is, with the name of a card that stands alone; null when it shows nothing
    record Form(String words, Content.@Nullable Shared content) {}

    /// @param outer the title that Meta gives the attachment as a whole
    /// @param url where the form as a whole leads to
    static Form read(JsonNode payload, @Nullable String outer, @Nullable String url) {
        var lines = new ArrayList<String>();
        collect(payload, "", currency(payload, ""), lines);
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        var title = alone(payload);
        if (title != null) {
            lines.remove(title);
        } else if (outer != null && lines.isEmpty()) {
            title = outer;
        } else if (outer != null && !lines.contains(outer)) {
            lines.addFirst(outer);
        }
        var pictures = pictures(payload);
        var shown = title != null || url != null || pictures > 0 || !lines.isEmpty();
        return new Form(
                String.join("\n", lines), shown ? new Content.Shared(kind(payload), title, url, pictures) : null);
    }

    /// Whether a program asks by it: nobody can make such buttons by hand.
    static boolean asks(JsonNode payload) {
        return payload.findValues(BUTTONS).stream()
                .flatMap(JsonNode::valueStream)
                .anyMatch(button -> button.path("type").asText().equals("postback"));
    }

    private static String kind(JsonNode payload) {
        return switch (payload.path("template_type").asText()) {
            case "generic", "list" -> "cards";
            case "button" -> "question";
            case "receipt" -> "receipt";
            case "coupon" -> "coupon";
            case "customer_feedback" -> "feedback";
            default -> TYPE;
        };
    }

    /// The name of a card that stands alone.
    private static @Nullable String alone(JsonNode payload) {
        var elements = payload.has(ELEMENTS)
                ? payload.path(ELEMENTS)
                : payload.path("product").path(ELEMENTS);
        var title = elements.size() == 1 ? words(elements.path(0).path("title").asText()) : "";
        return title.isEmpty() || kind(payload).equals("receipt") ? null : title;
    }

    private static long pictures(JsonNode payload) {
        var addressed = payload.findValues("image_url").stream()
                .filter(address -> !address.asText().isBlank())
                .count();
        var kept = payload.findValues("media_type").stream()
                .filter(type -> type.asText().equals("image"))
                .count();
        return addressed + kept;
    }

    /// A thing's own words, then what it consists of, then what can be pressed.
    private static void collect(JsonNode node, String field, String currency, List<String> lines) {
        if (node.isArray()) {
            for (var part : node) {
                collect(part, field, currency, lines);
                if (field.equals(ELEMENTS)
                        && !lines.isEmpty()
                        && !lines.getLast().isEmpty()) {
                    lines.add("");
                }
            }
        } else if (node.isObject()) {
            var inner = currency(node, currency);
            node.forEachEntry((name, value) -> say(name, value, inner, lines));
            node.forEachEntry((name, value) -> {
                if (value.isContainerNode() && !name.equals(BUTTONS)) {
                    collect(value, name, inner, lines);
                }
            });
            node.path(BUTTONS)
                    .valueStream()
                    .map(button -> words(button.path("title").asText()))
                    .filter(title -> !title.isEmpty())
                    .forEach(title -> lines.add("[" + title + "]"));
        } else {
            say(field, node, currency, lines);
        }
    }

    private static void say(String field, JsonNode value, String currency, List<String> lines) {
        if (value.isNumber() && AMOUNTS.contains(field)) {
            lines.add((value.asText() + " " + currency).strip());
        } else if (value.isTextual() && !NO_WORDS.matcher(field).matches()) {
            var words = words(value.asText());
            if (!words.isEmpty() && !ADDRESS.matcher(words).matches()) {
                lines.add(AMOUNTS.contains(field) ? (words + " " + currency).strip() : words);
            }
        }
    }

    private static String currency(JsonNode node, String outer) {
        var own = words(node.path("currency").asText());
        return own.isEmpty() ? outer : own;
    }

    private static String words(String text) {
        return MessengerReader.words(text).strip();
    }
}
