package rozmova.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A command with its `--name value` options.
record Arguments(String command, Map<String, String> options) {
    /// @throws IllegalArgumentException for anything else
    static Arguments of(List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Which command?");
        }
        var options = new HashMap<String, String>();
        for (var index = 1; index < words.size(); index += 2) {
            var name = words.get(index);
            if (!name.startsWith("--") || index + 1 == words.size()) {
                throw new IllegalArgumentException(name + " is no option with a value");
            }
            options.put(name.substring(2), words.get(index + 1));
        }
        return new Arguments(words.getFirst(), Map.copyOf(options));
    }

    /// Refuses options that the command does not know: they are typing errors.
    void allow(String... names) {
        for (var name : options.keySet()) {
            if (!Set.of(names).contains(name)) {
                throw new IllegalArgumentException("%s knows no --%s".formatted(command, name));
            }
        }
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String need(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("%s needs --%s".formatted(command, name)));
    }
}
