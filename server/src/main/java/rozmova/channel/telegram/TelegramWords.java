package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rozmova.channel.PlatformJson;

/// The words of a message of a kind that has its own, a line for each part: what can be read is worth more than what
/// it looked like.
final class TelegramWords {
    /// Where words stand in kinds that we do not know yet.
    private static final Set<String> FIELDS = Set.of(
            "text",
            "title",
            "caption",
            "question",
            "description",
            "comment",
            "name",
            "alternative_text",
            "option_text",
            "address");

    private static final String DONE = "☑ ";
    private static final String OPEN = "☐ ";
    private static final String STARS = "XTR";

    private TelegramWords() {}

    /// @param kind of [TelegramKinds#of]
    /// @param content what stands in the message under that name
    static String of(String kind, JsonNode content) {
        var words =
                switch (kind) {
                    case "rich_message" -> lines(TelegramRich.lines(content).stream());
                    case "poll" ->
                        lines(Stream.of(
                                        said(content, "question", "description"),
                                        each(content.path("options"))
                                                .map(option -> "• "
                                                        + option.path("text").asText()),
                                        said(content, "explanation"))
                                .flatMap(part -> part));
                    case "checklist" -> lines(Stream.concat(said(content, "title"), tasks(content.path("tasks"))));
                    case "checklist_tasks_added" -> lines(tasks(content.path("tasks")));
                    case "checklist_tasks_done" -> lines(done(content));
                    case "poll_option_added", "poll_option_deleted" -> lines(said(content, "option_text"));
                    case "game" -> lines(said(content, "title", "description", "text"));
                    case "gift", "gift_upgrade_sent" -> lines(said(content, "text"));
                    case "unique_gift" ->
                        lines(Stream.concat(said(content.path("gift"), "name"), said(content, "text")));
                    case "giveaway" -> lines(said(content, "prize_description"));
                    case "giveaway_winners" ->
                        lines(Stream.concat(
                                said(content, "prize_description"), Stream.of(names(content.path("winners")))));
                    case "invoice" ->
                        lines(Stream.concat(said(content, "title", "description"), Stream.of(price(content))));
                    case "successful_payment" -> price(content);
                    case "suggested_post_declined" -> lines(said(content, "comment"));
                    case "suggested_post_approved",
                            "suggested_post_approval_failed",
                            "suggested_post_paid",
                            "suggested_post_refunded",
                            "passport_data" -> "";
                    case "users_shared" -> names(content.path("users"));
                    case "contact" -> Objects.requireNonNullElse(TelegramPeople.fullName(content), "");
                    case "dice" -> content.path("emoji").asText("🎲");
                    case "web_app_data" -> content.path("button_text").asText();
                    default -> lines(anywhere(content));
                };
        return PlatformJson.clean(words);
    }

    /// How many pictures, films and other files it has that are not shown.
    static int files(String kind, JsonNode content) {
        return switch (kind) {
            case "rich_message" -> TelegramRich.files(content.path("blocks"));
            case "paid_media" -> content.path("paid_media").size();
            case "poll" ->
                (int) (count(content)
                        + each(content.path("options"))
                                .filter(option -> option.has("media"))
                                .count());
            default -> 0;
        };
    }

    private static long count(JsonNode poll) {
        return Stream.of("media", "explanation_media").filter(poll::has).count();
    }

    private static Stream<String> tasks(JsonNode tasks) {
        return each(tasks)
                .map(task -> (task.has("completion_date") ? DONE : OPEN)
                        + task.path("text").asText());
    }

    /// The tasks are named by their numbers; the list that they stand in comes along.
    private static Stream<String> done(JsonNode content) {
        var texts = new HashMap<Long, String>();
        each(content.path("checklist_message").path("checklist").path("tasks"))
                .forEach(task ->
                        texts.put(task.path("id").asLong(), task.path("text").asText()));
        return Stream.concat(
                marked(DONE, content.path("marked_as_done_task_ids"), texts),
                marked(OPEN, content.path("marked_as_not_done_task_ids"), texts));
    }

    private static Stream<String> marked(String mark, JsonNode ids, Map<Long, String> texts) {
        return each(ids).map(id -> mark + texts.getOrDefault(id.asLong(), "№ " + id.asText()));
    }

    private static String names(JsonNode users) {
        return each(users)
                .map(TelegramPeople::fullName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /// Amounts come in the smallest units of their currency; stars have none.
    private static String price(JsonNode content) {
        var currency = content.path("currency").asText();
        var amount = content.path("total_amount");
        if (currency.isEmpty() || !amount.isIntegralNumber()) {
            return "";
        }
        return currency.equals(STARS)
                ? amount.asText() + " ⭐"
                : BigDecimal.valueOf(amount.asLong(), digits(currency)).toPlainString() + " " + currency;
    }

    private static int digits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            return 2;
        }
    }

    private static Stream<String> said(JsonNode content, String... fields) {
        return Stream.of(fields).map(field -> content.path(field).asText());
    }

    private static Stream<String> anywhere(JsonNode node) {
        return node.isArray()
                ? each(node).flatMap(TelegramWords::anywhere)
                : node.properties().stream().flatMap(field -> {
                    var value = field.getValue();
                    return value.isTextual() && FIELDS.contains(field.getKey())
                            ? Stream.of(value.asText())
                            : anywhere(value);
                });
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
