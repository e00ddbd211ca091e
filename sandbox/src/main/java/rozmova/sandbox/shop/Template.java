package rozmova.sandbox.shop;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rozmova.sandbox.net.Resources;

/// HTML with holes: `{{name}}` is filled with escaped text, `{{{name}}}` with HTML as it is.
final class Template {

    private static final Pattern HOLE = Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{(\\w+)}}");

    private Template() {}

    static String fill(String path, Map<String, String> values) {
        return HOLE.matcher(Resources.text(path))
                .replaceAll(hole -> Matcher.quoteReplacement(filling(hole.group(1), hole.group(2), values)));
    }

    private static String filling(@Nullable String html, @Nullable String text, Map<String, String> values) {
        return html != null ? value(html, values) : escape(value(String.valueOf(text), values));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String value(String name, Map<String, String> values) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalStateException("nothing to put into {{" + name + "}}"));
    }
}
