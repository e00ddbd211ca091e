package rozmova.shared.contract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Texts of a resource by their names. What nobody asked for by the end is a mistake.
final class Words {
    private final String file;
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> missing = new TreeSet<>();

    /// @param file the resource's name, in the folder `contract`
    Words(String file) {
        this.file = file;
        var properties = new Properties();
        try (var stream = Words.class.getResourceAsStream("/contract/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no contract/" + file);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
    }

    /// Null when there is none.
    @Nullable
    String of(String name) {
        used.add(name);
        return texts.get(name);
    }

    /// One that must be there; all that are not are named by [#check] together.
    String needed(String name) {
        var text = of(name);
        if (text == null) {
            missing.add(name);
            return "";
        }
        return text;
    }

    /// All names.
    Set<String> names() {
        return new TreeSet<>(texts.keySet());
    }

    /// @throws IllegalStateException when something was missing, or was never used
    void check() {
        var spare = names();
        spare.removeAll(used);
        if (!missing.isEmpty() || !spare.isEmpty()) {
            throw new IllegalStateException("contract/%s: missing %s, unused %s".formatted(file, missing, spare));
        }
    }
}
