package rozmova.bench.sample;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way to the shop, with what its links carry.
///
/// @param weight how many come this way, compared with the others
/// @param clickId the parameter that the advertising network adds
record Origin(
        int weight,
        String source,
        String medium,
        List<String> campaigns,
        List<String> terms,
        List<String> contents,
        @Nullable String clickId,
        @Nullable String referrer) {
    private static final String SHOP = "https://kvitka.example";

    static List<Origin> all() {
        return Texts.lines("origins.txt").stream().map(Origin::of).toList();
    }

    private static Origin of(String line) {
        var cells = List.of(line.split(" \\| ", -1));
        return new Origin(
                Integer.parseInt(cells.get(0)),
                cells.get(1),
                cells.get(2),
                several(cells.get(3)),
                several(cells.get(4)),
                several(cells.get(5)),
                optional(cells.get(6)),
                optional(cells.get(7)));
    }

    /// Somebody who came this way and landed on `path`.
    SampleSource drawn(String path, Dice dice) {
        var campaign = campaigns.isEmpty() ? "(not set)" : dice.pick(campaigns);
        var term = terms.isEmpty() ? "(not set)" : dice.pick(terms);
        var content = contents.isEmpty() ? "(not set)" : dice.pick(contents);
        var click = clickId == null ? null : clickId + "=" + dice.token(36);
        var query = new ArrayList<String>();
        if (!campaigns.isEmpty()) {
            query.add("utm_source=" + encoded(source));
            query.add("utm_medium=" + encoded(medium));
            query.add("utm_campaign=" + encoded(campaign));
            if (!terms.isEmpty()) {
                query.add("utm_term=" + encoded(term));
            }
            if (!contents.isEmpty()) {
                query.add("utm_content=" + encoded(content));
            }
        }
        if (click != null) {
            query.add(click);
        }
        return new SampleSource(
                source,
                medium,
                campaign,
                term,
                content,
                click == null ? null : click.replaceFirst("=", ":"),
                referrer,
                SHOP + path + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }

    /// A page of the shop.
    static String page(String path) {
        return SHOP + path;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static List<String> several(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" ; ", -1));
    }

    private static @Nullable String optional(String cell) {
        return cell.equals("-") ? null : cell;
    }
}
