package rozmova.channel.viber;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Counting;
import rozmova.channel.Delivery;
import rozmova.channel.Limits;
import rozmova.channel.Outbound;

/// Our messages in Viber's form. It takes files by address only, and goes by the ending of that address. Nothing of
/// `Outbound.To#replyTo` arrives: Viber has no answers to one message.
final class ViberMessages {
    /// In UTF-16 units, the strictest way to count what Viber calls characters: in UTF-8 these are 21 kB at most, and a
    /// message with everything around it may have 30.
    static final Limits LIMITS = new Limits(7_000, Counting.UTF16, 52_428_800);

    /// An iPhone takes a third of what others do.
    private static final long MOST_PICTURE = 1L << 20;

    private static final long MOST_VIDEO = 27_262_976;
    private static final int MOST_CAPTION = 768;
    private static final int MOST_NAME = 28;

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif");
    private static final Set<String> PICTURE_ENDINGS = Set.of("jpg", "jpeg", "png", "gif");

    /// Characters that cannot be seen, and take six bytes each of a message that may have 30 kB.
    private static final String INVISIBLE = "[\\p{Cntrl}&&[^\\n\\r\\t]]";

    private ViberMessages() {}

    /// How many UTF-16 units of words may stand with a file: with pictures, and with what goes as a picture.
    static int caption(String type, long size) {
        return PICTURES.contains(type) && size <= MOST_PICTURE ? MOST_CAPTION : 0;
    }

    static Message of(ConnectedChannel channel, Outbound outbound) {
        var to = outbound.to();
        var body = common(channel);
        body.put("receiver", to.chat());
        body.put("tracking_data", to.reference());
        return switch (outbound) {
            case Outbound.Text text -> ready(body, "text", Map.of("text", visible(text.text())));
            case Outbound.Place place ->
                ready(body, "location", Map.of("location", Map.of("lat", place.latitude(), "lon", place.longitude())));
            case Outbound.Upload upload -> upload(body, upload);
        };
    }

    /// A welcome has no receiver: it answers an event of the receiver's own.
    static Map<String, Object> welcome(ConnectedChannel channel, String text, @Nullable String tracking) {
        var body = common(channel);
        if (tracking != null) {
            body.put("tracking_data", tracking);
        }
        body.put("type", "text");
        body.put("text", cut(visible(text), LIMITS.text()));
        return body;
    }

    private static Map<String, Object> common(ConnectedChannel channel) {
        var body = new LinkedHashMap<String, Object>();
        // The oldest clients, too: we send nothing that they do not know.
        body.put("min_api_version", 1);
        body.put("sender", Map.of("name", cut(channel.name(), MOST_NAME)));
        return body;
    }

    private static Message upload(Map<String, Object> body, Outbound.Upload upload) {
        var address = upload.address();
        if (address == null) {
            return refused("no-public-address", "Viber fetches files from a public address, and there is none");
        }
        if (upload.size() > LIMITS.file()) {
            return refused("file-too-large", "Viber takes files of 50 MB at most");
        }
        var media = address.toString();
        var ending = ViberContent.ending(media);
        if (caption(upload.type(), upload.size()) > 0 && PICTURE_ENDINGS.contains(ending)) {
            return ready(body, "picture", Map.of("media", media, "text", visible(upload.caption())));
        }
        if (!upload.caption().isEmpty()) {
            return refused("refused", "Viber takes words with pictures only");
        }
        if ("video/mp4".equals(upload.type()) && "mp4".equals(ending) && upload.size() <= MOST_VIDEO) {
            return ready(body, "video", Map.of("media", media, "size", upload.size()));
        }
        var name = ViberFileName.of(upload.name(), ending);
        return ViberFileName.isProgram(name)
                ? refused("file-type-refused", "Viber takes no programs")
                : ready(body, "file", Map.of("media", media, "size", upload.size(), "file_name", name));
    }

    private static Message ready(Map<String, Object> body, String type, Map<String, ?> content) {
        body.put("type", type);
        body.putAll(content);
        return new Message.Ready(body);
    }

    private static Message refused(String code, String detail) {
        return new Message.Impossible(new Delivery.Refused(code, detail, false));
    }

    private static String visible(String text) {
        return text.replaceAll(INVISIBLE, "");
    }

    private static String cut(String text, int most) {
        return text.substring(0, Counting.UTF16.fit(text, most));
    }

    /// A message, or why there is none.
    sealed interface Message {
        record Ready(Map<String, Object> body) implements Message {}

        record Impossible(Delivery.Refused refusal) implements Message {}
    }
}
