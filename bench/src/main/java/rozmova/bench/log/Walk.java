package rozmova.bench.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rozmova.bench.web.KeptConnection;

/// The way through the whole log, page by page, as somebody takes it who scrolls to its end.
///
/// @param rows how many there were
/// @param middle places about row 50,000, where page 1,000 begins; or half way when there are not so many
/// @param end the places where the last pages begin
record Walk(long rows, List<Place> middle, List<Place> end) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int PAGE = 200;
    private static final int FAR = 50_000;
    private static final int PLACES = 8;

    Walk {
        middle = List.copyOf(middle);
        end = List.copyOf(end);
    }

    /// Goes the whole way.
    ///
    /// @param log where the log is
    /// @param expected how many rows there must be
    /// @throws IllegalStateException when a row is missing or stands where it does not belong
    static Walk go(KeptConnection connection, String log, long expected) throws IOException {
        var middle = new ArrayList<Place>();
        var end = new ArrayDeque<Place>();
        var begin = Math.min(FAR, expected / 2);
        var rows = 0L;
        var body = new ByteArrayOutputStream();
        @Nullable String cursor = "";
        @Nullable Place last = null;
        while (cursor != null) {
            body.reset();
            var status = connection.get(log + "?limit=" + PAGE + "&cursor=" + cursor, body);
            if (status != 200) {
                throw new IllegalStateException("The log answers " + status + ": " + body);
            }
            var page = Page.read(body.toByteArray(), last);
            rows += page.rows();
            cursor = page.next();
            last = page.last();
            if (cursor != null && last != null) {
                keep(new Place(cursor, last.at(), last.id()), rows >= begin, middle, end);
            }
        }
        if (rows != expected) {
            throw new IllegalStateException("The log shows %,d of %,d conversations".formatted(rows, expected));
        }
        return new Walk(rows, middle, List.copyOf(end));
    }

    private static void keep(Place place, boolean far, List<Place> middle, Deque<Place> end) {
        if (far && middle.size() < PLACES) {
            middle.add(place);
        }
        end.add(place);
        if (end.size() > PLACES) {
            end.remove();
        }
    }

    /// Where a page begins: after this row.
    record Place(String cursor, Instant at, long id) {
        boolean before(Place other) {
            return at.isAfter(other.at) || (at.equals(other.at) && id > other.id);
        }
    }

    /// What an answer says of its rows.
    private record Page(
            int rows, @Nullable Place last, @Nullable String next) {
        static Page read(byte[] body, @Nullable Place before) throws IOException {
            var rows = 0;
            var last = before;
            @Nullable String next = null;
            try (var json = JSON.createParser(body)) {
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    var field = json.currentName();
                    var token = json.nextToken();
                    if (field.equals("rows")) {
                        while (json.nextToken() == JsonToken.START_OBJECT) {
                            var row = row(json);
                            if (last != null && !last.before(row)) {
                                throw new IllegalStateException("Row " + row + " stands after " + last);
                            }
                            last = row;
                            rows++;
                        }
                    } else if (field.equals("next") && token == JsonToken.VALUE_STRING) {
                        next = json.getText();
                    } else {
                        json.skipChildren();
                    }
                }
            }
            return new Page(rows, last, next);
        }

        private static Place row(JsonParser json) throws IOException {
            var id = 0L;
            @Nullable Instant at = null;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "id" -> id = json.getLongValue();
                    case "createdAt" -> at = Instant.parse(json.getText());
                    default -> json.skipChildren();
                }
            }
            return new Place("", Objects.requireNonNull(at), id);
        }
    }
}
