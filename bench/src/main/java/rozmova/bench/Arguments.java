package rozmova.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A command with its `--name value` options; a flag's value is empty.
record Arguments(String command, Map<String, String> options) {
    private static final Set<String> FLAGS = Set.of("keep", "quick");

    /// @throws IllegalArgumentException for anything else
    static Arguments of(List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Which command?");
        }
        var options = new HashMap<String, String>();
        for (var index = 1; index < words.size(); index++) {
            var word = words.get(index);
            var name = word.startsWith("--") ? word.substring(2) : "";
            if (FLAGS.contains(name)) {
                options.put(name, "");
            } else if (name.isEmpty() || index + 1 == words.size()) {
                throw new IllegalArgumentException(word + " is no option with a value");
            } else {
                options.put(name, words.get(++index));
            }
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

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    String need(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("%s needs --%s".formatted(command, name)));
    }
}
