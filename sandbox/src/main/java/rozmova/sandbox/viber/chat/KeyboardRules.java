package rozmova.sandbox.viber.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/// What a keyboard under a message must be like.
final class KeyboardRules {

    private static final Set<String> ACTIONS = Set.of("reply", "open-url", "location-picker", "share-phone", "none");
    private static final Set<String> NEWER_ACTIONS = Set.of("location-picker", "share-phone");

    private KeyboardRules() {}

    static void check(JsonNode keyboard, int version) {
        if (!keyboard.path("Type").asText().equals("keyboard")) {
            throw Refused.badData("keyboard.Type must be keyboard");
        }
        if (!keyboard.path("Buttons").isArray() || keyboard.path("Buttons").isEmpty()) {
            throw Refused.missing("keyboard.Buttons");
        }
        keyboard.path("Buttons").forEach(button -> checkButton(button, version));
    }

    private static void checkButton(JsonNode button, int version) {
        int columns = button.path("Columns").asInt(6);
        int rows = button.path("Rows").asInt(1);
        if (columns < 1 || columns > 6 || rows < 1 || rows > 2) {
            throw Refused.badData("a button has 1 to 6 columns and 1 or 2 rows");
        }
        String action = button.path("ActionType").asText("reply");
        if (!ACTIONS.contains(action)) {
            throw Refused.badData("unknown ActionType " + action);
        }
        if (NEWER_ACTIONS.contains(action) && version < 3) {
            throw Refused.with(Status.INCOMPATIBLE_WITH_VERSION);
        }
        if (!action.equals("none") && button.path("ActionBody").asText("").isEmpty()) {
            throw Refused.missing("ActionBody");
        }
    }
}
