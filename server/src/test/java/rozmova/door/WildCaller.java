package rozmova.door;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import rozmova.door.Description.Operation;

/// Makes requests of one kind of caller from the description of a route.
final class WildCaller {
    private static final byte[] NOTHING = {};

    /// The log's filter, which reports, exports and reviews take as well.
    private static final List<String> FILTER = List.of(
            "from",
            "to",
            "dateField",
            "weekday",
            "hour",
            "manager",
            "closedBy",
            "participant",
            "channel",
            "source",
            "medium",
            "campaign",
            "term",
            "content",
            "result",
            "tag",
            "unanswered",
            "returning",
            "automatic",
            "attachments",
            "reviewed",
            "scoreFrom",
            "scoreTo",
            "q",
            "sort",
            "cursor",
            "limit",
            "by",
            "delimiter",
            "format",
            "rows",
            "field",
            "id",
            "mine",
            "unseen",
            "reviewer",
            "scorecard",
            "rule");

    private static final List<String> ACCEPT = List.of(
            "foo",
            "*/*",
            "text/html",
            "application/json;q=0",
            "a/b;q=z",
            ",",
            "*/json",
            "application/*, text/*;q=0.1",
            "image/avif,image/webp,*/*;q=0.8",
            "/",
            "application/json; charset=\"");

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "foo",
            "/",
            "application/json; charset=utf-16",
            "a/b/c",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json;",
            "application/json; charset=\"x",
            "*/*",
            "text/*");

    private static final List<String> ODD = List.of(
            "X-Forwarded-For: ,",
            "X-Forwarded-For: 1.2.3",
            "X-Forwarded-Host: a b",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: ,",
            "Forwarded: for=\"_x\";proto=",
            "Origin: null",
            "Origin: http://[",
            "Sec-Fetch-Site: cross-site",
            "Referer: ht!tp://%zz",
            "Referer: https://kvitka.example/a",
            "User-Agent:",
            "User-Agent: \u00FF\u00FE\u0080",
            "Accept-Language: %%;;q=a",
            "Accept-Encoding: ;;q=z,",
            "Range: bytes=9-1",
            "Range: bytes=-99999999999999999999",
            "Range: lines=1-2, 5",
            "If-None-Match: a\"b",
            "If-None-Match: *",
            "If-Modified-Since: yesterday",
            "If-Range: \"",
            "Content-Encoding: gzip",
            "Authorization: Basic %%%",
            "Cookie: ; =; a; \"",
            "Connection: keep-alive, x",
            "Expect: something",
            "X-HTTP-Method-Override: DELETE");

    private static final List<String> NOBODY = List.of("999999", "0", "-1", "99999999999999999999", "x", "%00", "1.5");

    private final Random random;
    private final Nonsense nonsense;
    private final WildBody bodies;
    private final Caller caller;

    WildCaller(Random random, Description description, Caller caller) {
        this.random = random;
        this.caller = caller;
        nonsense = new Nonsense(random);
        bodies = new WildBody(description, nonsense);
    }

    WildRequest request(Operation operation) {
        var method = nonsense.once(50)
                ? nonsense.pick(List.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "FOO"))
                : operation.method();
        var head = new ArrayList<String>();
        head.add("Host: desk.example");
        var leaving = method.equals("DELETE") && operation.path().equals("/api/v1/session");
        if (!caller.cookie().isEmpty() && !leaving) {
            head.add("Cookie: rozmova_session=" + caller.cookie());
        }
        head.add("X-Forwarded-For: 10.200.0." + (1 + random.nextInt(40)));
        if (nonsense.once(8)) {
            head.add("Accept: " + nonsense.pick(ACCEPT));
        }
        if (nonsense.once(6)) {
            head.add(nonsense.pick(ODD));
        }
        operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("header") && nonsense.once(3))
                .forEach(parameter -> head.add(parameter.name() + ": "
                        + nonsense.text(parameter.name()).replaceAll("[^ -~]", "?")));
        var body = body(operation, method, head);
        return new WildRequest(method, path(operation) + query(operation), head, body);
    }

    private byte[] body(Operation operation, String method, List<String> head) {
        if ((operation.types().isEmpty() || method.equals("GET")) && !nonsense.once(20)) {
            if (!method.equals("GET")) {
                head.add("Content-Length: 0");
            }
            return NOTHING;
        }
        if (!nonsense.once(50)) {
            var usual = operation.types().isEmpty()
                    ? "application/json"
                    : operation.types().getFirst();
            head.add("Content-Type: "
                    + (nonsense.once(10) ? nonsense.pick(TYPES) : usual.equals("*/*") ? "text/plain" : usual));
        }
        var body = bodies.of(operation.body());
        if (nonsense.once(10)) {
            head.add("Transfer-Encoding: chunked");
            return (Integer.toHexString(body.length) + "\r\n").equals("0\r\n")
                    ? "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)
                    : chunk(body);
        }
        head.add("Content-Length: " + body.length);
        return body;
    }

    private static byte[] chunk(byte[] body) {
        var begin = "%x\r\n".formatted(body.length).getBytes(StandardCharsets.US_ASCII);
        var end = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        var all = new byte[begin.length + body.length + end.length];
        System.arraycopy(begin, 0, all, 0, begin.length);
        System.arraycopy(body, 0, all, begin.length, body.length);
        System.arraycopy(end, 0, all, begin.length + body.length, end.length);
        return all;
    }

    private String path(Operation operation) {
        var all = new StringBuilder();
        for (var part : operation.path().substring(1).split("/", -1)) {
            var braces = part.indexOf('{');
            all.append('/');
            if (braces < 0) {
                all.append(part);
            } else {
                var name = part.substring(braces + 1, part.indexOf('}'));
                // Otherwise the owner would soon have removed all other callers.
                var value = operation.path().contains("/staff/{") && name.equals("id")
                        ? nonsense.pick(NOBODY)
                        : value(name);
                all.append(part, 0, braces).append(value).append(part.substring(part.indexOf('}') + 1));
            }
            if (nonsense.once(150)) {
                all.append(
                        nonsense.pick(List.of(";x=1", ";", "/", "/.", "/..", "%2F", "%00", "%zz", "%C0%80", "%", " "))
                                .strip());
            }
        }
        return all.toString();
    }

    private String value(String name) {
        if (nonsense.once(7)) {
            var text = nonsense.once(2) ? nonsense.number() : nonsense.text(name);
            return WildRequest.escaped(text.substring(0, Math.min(text.length(), 200)));
        }
        var known = caller.known().get(name);
        return known == null
                ? WildRequest.escaped(nonsense.pick(List.of("1", "2", "csv", "telegram", "x")))
                : nonsense.pick(known);
    }

    private String query(Operation operation) {
        var names = new ArrayList<String>();
        operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query") && !nonsense.once(3))
                .forEach(parameter -> names.add(parameter.name()));
        if (operation.method().equals("GET") && operation.path().matches(".*/(log|reports|reviews).*")) {
            for (var many = random.nextInt(4); many > 0; many--) {
                names.add(nonsense.pick(FILTER));
            }
        }
        if (nonsense.once(40)) {
            names.add(nonsense.text(""));
        }
        var all = new StringBuilder();
        names.forEach(name -> {
            var text = nonsense.text(name);
            var value = nonsense.once(60)
                    ? nonsense.pick(List.of("%", "%zz", "%00", "%C0%80", "%ED%A0%80", "%F8", "a%2", ";", "&=&"))
                    : WildRequest.escaped(text.substring(0, Math.min(text.length(), 300)));
            all.append(all.isEmpty() ? "?" : "&")
                    .append(WildRequest.escaped(name))
                    .append('=')
                    .append(value);
        });
        // Longer ones do not come to us: the HTTP server's own answer is 414, and the connection's end.
        return all.length() < 3_000 ? all.toString() : "";
    }

    /// Who calls.
    ///
    /// @param cookie empty for somebody who is not signed in
    /// @param known what the parameters of paths may be, so that requests get behind the door
    record Caller(String name, String cookie, Map<String, List<String>> known) {}
}
