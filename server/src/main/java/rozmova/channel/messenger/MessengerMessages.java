package rozmova.channel.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;
import rozmova.channel.Details;
import rozmova.channel.Inbound;
import rozmova.channel.Inbound.Started.Advert;
import rozmova.channel.Sender;
import rozmova.channel.messenger.MessengerReader.Occasion;

/// What people write and press, and what is written to them from elsewhere.
final class MessengerMessages {
    /// What the button at the beginning of a conversation carries when we set it up.
    static final String GET_STARTED = "GET_STARTED";

    /// How Meta's own inbox signs.
    private static final String INBOX = "26390203743090";

    private MessengerMessages() {}

    static List<Inbound> message(MessengerUpdate.Message message, Sender sender, Occasion occasion) {
        var inbound = new ArrayList<Inbound>();
        if (message.referral() != null) {
            var started = started(message.referral(), sender, occasion.at());
            if (started.advert() != null) {
                inbound.add(started);
            }
        }
        var parts = parts(message);
        var id = message.mid() == null ? madeUp("message", sender, occasion) : message.mid();
        for (var part = 0; part < parts.size(); part++) {
            inbound.add(new Inbound.Message(
                    sender,
                    externalId(id, part),
                    occasion.at(),
                    parts.get(part).words(),
                    parts.get(part).content(),
                    details(message, parts.size() > 1 ? id : null)));
        }
        return inbound;
    }

    static List<Inbound> echo(MessengerUpdate.Message message, Sender client, Occasion occasion) {
        var inbound = new ArrayList<Inbound>();
        var parts = parts(message);
        var id = message.mid() == null ? madeUp("echo", client, occasion) : message.mid();
        var ours = message.appId() != null && message.appId().equals(occasion.appId());
        for (var part = 0; part < parts.size(); part++) {
            inbound.add(new Inbound.Echo(
                    client,
                    externalId(id, part),
                    occasion.at(),
                    parts.get(part).words(),
                    parts.get(part).content(),
                    ours && part == 0 ? message.metadata() : null,
                    ours || message.appId() == null ? null : program(message.appId()),
                    !ours && automatic(message)));
        }
        return inbound;
    }

    /// The button that begins a conversation says nothing. Any other is something that the client said: it may stand
    /// in the place of that one, and then carry the link's token.
    static List<Inbound> postback(MessengerUpdate.Postback postback, Sender sender, Occasion occasion) {
        var inbound = new ArrayList<Inbound>();
        var payload = MessengerReader.words(postback.payload());
        var begins = payload.toLowerCase(Locale.ROOT).matches("get[_ -]?started.*|facebook_welcome");
        var referral = postback.referral();
        if (referral != null) {
            inbound.add(started(referral, sender, occasion.at()));
        } else if (begins) {
            inbound.add(new Inbound.Started(sender, occasion.at(), null, null));
        }
        if (!begins) {
            inbound.add(new Inbound.Message(
                    sender,
                    postback.mid() == null ? madeUp("postback", sender, occasion) : postback.mid(),
                    occasion.at(),
                    MessengerReader.words(postback.title()),
                    new Content.Pressed(payload, null),
                    Details.NONE));
        }
        return inbound;
    }

    /// The answers to a form that asked how content they are: marks, and what they had to say beside them. They only
    /// come where the Page's owner has subscribed the app to them.
    static List<Inbound> feedback(JsonNode feedback, Sender sender, Occasion occasion) {
        var answers = feedback.findValues("payload").stream()
                .map(answer -> MessengerReader.words(answer.asText()).strip())
                .filter(answer -> !answer.isEmpty())
                .collect(Collectors.joining("\n"));
        var id = madeUp("feedback", sender, occasion);
        var content = new Content.Shared("feedback", null, null);
        return answers.isEmpty()
                ? List.of(new Inbound.Ignored("feedback"))
                : List.of(new Inbound.Message(sender, id, occasion.at(), answers, content, Details.NONE));
    }

    /// Where the client came from. The source is left out for people under European rules: an advertisement shows by
    /// its id.
    static Inbound.Started started(MessengerUpdate.Referral referral, Sender sender, Instant at) {
        var advert = referral.adId() == null
                ? null
                : new Advert(
                        referral.adId(),
                        referral.ad() == null ? null : cleaned(referral.ad().title()));
        return new Inbound.Started(sender, at, cleaned(referral.ref()), advert);
    }

    /// Who wrote, when it was not us.
    static String program(String appId) {
        return appId.equals(INBOX) ? "facebook-inbox" : MessengerReader.words(appId);
    }

    private static boolean automatic(MessengerUpdate.Message message) {
        return message.attachments() != null
                && MessengerAttachments.automatic(message.attachments(), INBOX.equals(message.appId()));
    }

    /// What the message carries, each file a part of its own; a single part without content for plain text. The
    /// message's own words stand with the first.
    private static List<Part> parts(MessengerUpdate.Message message) {
        var text = MessengerReader.words(message.text());
        if (message.quickReply() != null) {
            var payload = MessengerReader.words(message.quickReply().payload());
            return List.of(new Part(text, new Content.Pressed(payload, null)));
        }
        var attached = message.attachments() == null
                ? List.<MessengerAttachments.Part>of()
                : MessengerAttachments.parts(message.attachments());
        if (attached.isEmpty()) {
            return List.of(new Part(text, message.text() == null ? new Content.Unsupported("empty") : null));
        }
        var parts = new ArrayList<Part>();
        for (var part : attached) {
            parts.add(new Part(parts.isEmpty() ? joined(text, part.words()) : part.words(), part.content()));
        }
        return parts;
    }

    /// Meta repeats the question of a form as the message's text now and then.
    private static String joined(String text, String words) {
        return words.startsWith(text) ? words : words.isEmpty() ? text : text + "\n" + words;
    }

    private static Details details(MessengerUpdate.Message message, @Nullable String album) {
        return new Details(
                message.replyTo() == null ? null : message.replyTo().mid(),
                null,
                List.of(),
                album,
                null,
                message.referral() == null ? null : cleaned(message.referral().ref()));
    }

    private static @Nullable String cleaned(@Nullable String text) {
        return text == null || text.isBlank() ? null : MessengerReader.words(text);
    }

    private record Part(String words, @Nullable Content content) {}

    private static String externalId(String mid, int part) {
        return part == 0 ? mid : mid + "#" + part;
    }

    private static String madeUp(String kind, Sender sender, Occasion occasion) {
        return kind + ":" + sender.externalId() + ":" + occasion.at().toEpochMilli();
    }
}
