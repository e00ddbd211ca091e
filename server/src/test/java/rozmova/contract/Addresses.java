package rozmova.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what the description says of an address.
final class Addresses {
    private final List<Address> all = new ArrayList<>();

    /// @param paths as the description has them, with their parameters in braces
    Addresses(JsonNode paths) {
        paths.properties()
                .forEach(path -> all.add(new Address(
                        path.getKey(),
                        Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                        path.getValue())));
        // Of two that fit, the one with fewer parameters is meant.
        all.sort(Comparator.comparing(
                address -> address.path().chars().filter(sign -> sign == '{').count()));
    }

    /// The operations at an address; missing when it is not described.
    JsonNode item(String path) {
        // Several strokes count as one, and the last as none.
        var plain = path.replaceAll("/+", "/").replaceFirst("(?<=.)/$", "");
        return all.stream()
                .filter(address -> address.pattern().matcher(plain).matches())
                .findFirst()
                .map(Address::item)
                .orElse(MissingNode.getInstance());
    }

    /// The address that is meant where steps of it are `.` or `..`, also in their escaped spelling.
    static String withoutDots(String path) {
        var steps = new ArrayList<String>();
        for (var step : path.split("/", -1)) {
            var plain = step.replaceAll("(?i)%2e", ".");
            if (plain.equals("..") && steps.size() > 1) {
                steps.removeLast();
            } else if (!plain.equals(".") && !plain.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private record Address(String path, Pattern pattern, JsonNode item) {}
}
