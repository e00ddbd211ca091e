package rozmova.door;

import java.util.List;
import java.util.Map;
import java.util.Random;

/// Values that fit, that nearly fit, and that nobody would send in good faith.
final class Nonsense {
    private static final String LONG = "9".repeat(300);

    /// As they stand in a JSON string, or in a path before it is escaped.
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "0",
            "-1",
            "null",
            "true",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "x\uDC00\uD800",
            "\uD83D\uDE00",
            "\u202Egnp.exe",
            "e\u0301\u0301\u0301",
            "\uFEFF\uFFFE\uFFFF",
            "\u0001\u001B[31m",
            "' or 1=1 --",
            "\"; drop table staff; --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "..",
            "%",
            "%zz",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}}",
            "\\",
            "a,b,,c",
            "*",
            "\"",
            "\"a b\" (c* -d",
            LONG,
            "я".repeat(900));

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "7",
            "-1",
            "50",
            "200",
            "201",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "1.5",
            "1e3",
            "1e400",
            "-0",
            LONG,
            "0x10",
            "NaN",
            "١٢");

    private static final List<String> TIMES = List.of(
            "2026-11-01",
            "2026-11-01T10:00:00Z",
            "2026-02-30",
            "0000-00-00",
            "-0001-01-01",
            "+300000-01-01",
            "+999999999-12-31T23:59:59.999999999Z",
            "-999999999-01-01T00:00:00Z",
            "294277-01-01",
            "9999-12-31T23:59:60Z",
            "1969-12-31",
            "2026-11-01T10:00:00+25:00",
            "now");

    /// Cursors: `MSAy…` is "1 2026-01-01T00:00:00Z -" and its like.
    private static final List<String> CURSORS = List.of(
            "1",
            "99999999999999999999",
            "MSAyMDI2LTAxLTAxVDAwOjAwOjAwWiAt",
            "MSAyMDI2LTAxLTAxVDAwOjAwOjAwWiA9OTk5OS05OS05OSA5OTo5OTo5OSs5OQ",
            "MSAyMDI2LTAxLTAxVDAwOjAwOjAwWiA9NQ",
            "MSAyMDI2LTAxLTAxVDAwOjAwOjAwWiA9AA",
            "MSArOTk5OTk5OTk5LTAxLTAxVDAwOjAwOjAwWiAt",
            "====",
            "__--");

    private static final Map<String, List<String>> KNOWN = Map.ofEntries(
            Map.entry("messenger", List.of("telegram", "viber", "messenger")),
            Map.entry("email", List.of("olena@kvitka.example", "a@b.cc")),
            Map.entry("password", List.of("a quiet harbour", "short")),
            Map.entry("role", List.of("owner", "admin", "supervisor", "manager", "viewer")),
            Map.entry("locale", List.of("en", "uk", "ru")),
            Map.entry("timeZone", List.of("Europe/Kyiv", "UTC", "Europe/Nowhere", "+99:99")),
            Map.entry("kind", List.of("outbound", "note", "points", "yes-no", "choice", "scale")),
            Map.entry("signal", List.of("typing", "seen")),
            Map.entry("every", List.of("day", "week", "month")),
            Map.entry("format", List.of("csv", "xlsx")),
            Map.entry("rows", List.of("conversations", "messages")),
            Map.entry("content", List.of("conversations", "messages")),
            Map.entry("delimiter", List.of("comma", "semicolon", "tab", ",", ";")),
            Map.entry("by", List.of("day", "week", "month", "source", "medium", "campaign")),
            Map.entry("field", List.of("source", "campaign", "result", "tag", "page")),
            Map.entry("sort", List.of("created", "-closed", "client", "manager", "-messages", "score")),
            Map.entry("dateField", List.of("created", "closed")),
            Map.entry(
                    "query",
                    List.of(
                            "q=vase&manager=1",
                            "from=2026-11-01&to=%2B300000-01-01",
                            "%zz",
                            "channel=%00",
                            "tag=%00&campaign=%ED%A0%80",
                            "")),
            Map.entry("q", List.of("ваза", "\"exactly so\"", "begin*", "a*", "+380501234567")),
            Map.entry("visitor", List.of("AAAAAAAAAAAAAAAAAAAAAA")),
            Map.entry("tab", List.of("BBBBBBBBBBBBBBBBBBBBBB")),
            Map.entry("url", List.of("https://kvitka.example/?utm_source=a", "javascript:1", "https://[::1/%zz")),
            Map.entry("clientKey", List.of("5b1c2e04-3f0f-4f0e-9f0e-0123456789ab")),
            Map.entry("size", List.of("320", "64", "0")),
            Map.entry("automatic", List.of("true", "false", "perhaps")),
            Map.entry("unanswered", List.of("true", "false")),
            Map.entry("name", List.of("Olena", "offer.pdf", ".", "/", "CON")));

    private final Random random;

    Nonsense(Random random) {
        this.random = random;
    }

    /// A text for an input of this name: half of the time one that may fit.
    String text(String name) {
        var known = KNOWN.get(name);
        if (known != null && random.nextBoolean()) {
            return pick(known);
        }
        return switch (random.nextInt(6)) {
            case 0 -> pick(NUMBERS);
            case 1 -> pick(TIMES);
            case 2 -> pick(CURSORS);
            case 3 -> Integer.toString(random.nextInt(40));
            default -> pick(TEXTS);
        };
    }

    /// A number, more or less.
    String number() {
        return random.nextBoolean() ? Integer.toString(random.nextInt(40)) : pick(NUMBERS);
    }

    /// Once in so many times.
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
