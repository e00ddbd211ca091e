package rozmova.channel.messenger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;
import rozmova.channel.Details;
import rozmova.channel.Envelope;
import rozmova.channel.Inbound;
import rozmova.channel.Inbound.Receipt.Progress;
import rozmova.channel.PlatformJson;
import rozmova.channel.Sender;
import rozmova.channel.Trouble;
import rozmova.channel.Unreadable;
import rozmova.channel.meta.MetaBatch;
import rozmova.channel.meta.MetaBatch.Item;
import rozmova.channel.meta.MetaJson;

/// Understands Meta's deliveries. Pure.
final class MessengerReader {
    /// Longer than any key or chat that Meta has given so far; they go into an index.
    private static final int MOST_KEY = 400;

    /// What an event can be. Each event is one of these.
    private static final List<String> KINDS = List.of(
            "message",
            "message_edit",
            "postback",
            "referral",
            "optin",
            "reaction",
            "messaging_feedback",
            "delivery",
            "read",
            "pass_thread_control",
            "take_thread_control",
            "request_thread_control",
            "app_roles",
            "policy_enforcement",
            "policy-enforcement",
            "account_linking");

    /// Reactions by their old names, for events without the emoji itself.
    private static final Map<String, String> EMOJI =
            Map.of("smile", "😆", "angry", "😠", "sad", "😢", "wow", "😮", "love", "❤", "like", "👍", "dislike", "👎");

    private MessengerReader() {}

    static List<Envelope> envelopes(byte[] body) {
        var items = MetaBatch.split(body);
        return items.isEmpty()
                ? List.of(Envelope.unreadable(body))
                : items.stream().map(MessengerReader::envelope).toList();
    }

    /// @param appId ours, to tell our own messages from those of other programs; null when it is not known
    static List<Inbound> read(byte[] body, @Nullable String appId) {
        var items = MetaBatch.split(body);
        if (items.isEmpty()) {
            throw new Unreadable("The body is no delivery", new IllegalArgumentException());
        }
        return items.stream().flatMap(item -> read(item, appId).stream()).toList();
    }

    private static Envelope envelope(Item item) {
        return new Envelope(
                bounded(key(item.list(), item.event())),
                item.list().equals("changes") ? "" : bounded(chat(item)),
                item.account().isEmpty() ? null : item.account(),
                item.body());
    }

    /// The message's id with the event's kind: edits, echoes and reactions speak of ids that were there before. What
    /// comes as a message and once more for the app that only listens is the same.
    private static String key(String list, JsonNode event) {
        var kind = KINDS.stream().filter(event::has).findFirst().orElse("event");
        var mid = event.path(kind).path("mid").asText();
        if (!mid.isEmpty()) {
            switch (kind) {
                case "message" -> {
                    return (event.path(kind).path("is_echo").asBoolean() ? "echo:" : "message:") + mid;
                }
                case "message_edit" -> {
                    return "edit:" + mid + ":"
                            + event.path(kind).path("num_edit").asText();
                }
                case "postback" -> {
                    return "postback:" + mid;
                }
                default -> {}
            }
        }
        return "%s:%s:%s:%s"
                .formatted(
                        list.equals("changes") ? list : kind,
                        event.path("sender").path("id").asText(),
                        event.path("timestamp").asText(),
                        Envelope.hash(MetaJson.bytes(event)));
    }

    /// The client's id: they are the sender, unless the account wrote to them.
    private static String chat(Item item) {
        return Stream.of("sender", "recipient")
                .map(side -> item.event().path(side).path("id").asText())
                .filter(id -> !id.isEmpty() && !id.equals(item.account()))
                .findFirst()
                .orElse("");
    }

    private static String bounded(String text) {
        return text.length() <= MOST_KEY && text.indexOf('\0') < 0 ? text : Envelope.hash(MetaJson.bytes(text));
    }

    private static List<Inbound> read(Item item, @Nullable String appId) {
        if (!item.list().equals("messaging") && !item.list().equals("standby")) {
            return List.of(new Inbound.Ignored(item.list().isEmpty() ? "kind" : item.list()));
        }
        MessengerUpdate update;
        try {
            update = Objects.requireNonNull(PlatformJson.read(
                    item.event(), MessengerUpdate.class, says(item.event()) ? 0 : PlatformJson.EXACTLY));
            if (update.lost(item.event())) {
                return List.of(odd(item, new IllegalArgumentException()));
            }
        } catch (JsonProcessingException | NullPointerException odd) {
            return List.of(odd(item, odd));
        }
        var at = Optional.ofNullable(MessengerUpdate.time(update.timestamp())).orElseGet(() -> sent(item));
        if (update.policy() != null) {
            return List.of(policy(update.policy()));
        }
        if (update.passed() != null || update.taken() != null) {
            return List.of(handover(update.passed() == null ? update.taken() : update.passed(), appId));
        }
        return read(update, new Occasion(item.account(), at, appId));
    }

    /// Whether it may have words: they are worth more than the form.
    private static boolean says(JsonNode event) {
        return event.has("message") || event.has("message_edit") || event.has("postback");
    }

    private static List<Inbound> read(MessengerUpdate update, Occasion occasion) {
        if (update.message() != null && update.message().echo()) {
            var client = sender(update.recipient(), occasion);
            return client == null ? ignored("sender") : MessengerMessages.echo(update.message(), client, occasion);
        }
        var sender = sender(update.sender(), occasion);
        if (sender == null) {
            return ignored(update.optin() == null ? "sender" : "optin");
        }
        if (update.message() != null) {
            return MessengerMessages.message(update.message(), sender, occasion);
        }
        if (update.postback() != null) {
            return MessengerMessages.postback(update.postback(), sender, occasion);
        }
        if (update.referral() != null) {
            return List.of(MessengerMessages.started(update.referral(), sender, occasion.at()));
        }
        if (update.edit() != null) {
            return List.of(edit(update.edit(), sender, occasion.at()));
        }
        if (update.reaction() != null) {
            return List.of(reaction(update.reaction(), sender, occasion.at()));
        }
        if (update.feedback() != null) {
            return MessengerMessages.feedback(update.feedback(), sender, occasion);
        }
        if (update.delivery() != null) {
            return receipts(update.delivery(), Progress.DELIVERED, sender, occasion.at());
        }
        if (update.read() != null) {
            return receipts(update.read(), Progress.READ, sender, occasion.at());
        }
        return update.optin() == null ? ignored("kind") : List.of(optin(update.optin(), sender, occasion.at()));
    }

    /// Meta also tells of edits that change nothing, and then says no text: it is not that the words are gone.
    private static Inbound edit(MessengerUpdate.Edit edit, Sender sender, Instant at) {
        return edit.mid() == null || words(edit.text()).isBlank()
                ? new Inbound.Ignored("edit")
                : new Inbound.Edited(sender, edit.mid(), at, words(edit.text()), null, List.of());
    }

    private static Inbound reaction(MessengerUpdate.Reaction reaction, Sender sender, Instant at) {
        var named = reaction.reaction() == null ? null : EMOJI.get(reaction.reaction());
        var emoji = reaction.emoji() == null ? named : reaction.emoji();
        if (reaction.mid() == null) {
            return new Inbound.Ignored("reaction");
        }
        if ("unreact".equals(reaction.action())) {
            return new Inbound.Reaction(sender, reaction.mid(), at, List.of());
        }
        return emoji == null
                ? new Inbound.Ignored("reaction")
                : new Inbound.Reaction(sender, reaction.mid(), at, List.of(words(emoji)));
    }

    private static List<Inbound> receipts(
            MessengerUpdate.Receipt receipt, Progress progress, Sender client, Instant sent) {
        var watermark = MessengerUpdate.time(receipt.watermark());
        var at = watermark == null ? sent : watermark;
        return receipt.mids() == null || receipt.mids().isEmpty()
                ? List.of(new Inbound.Receipt(client, progress, at, null))
                : receipt.mids().stream()
                        .map(mid -> (Inbound) new Inbound.Receipt(client, progress, at, mid))
                        .toList();
    }

    /// Permission for newsletters is an opt-in, too; it says nothing of where the client came from.
    private static Inbound optin(MessengerUpdate.Optin optin, Sender sender, Instant at) {
        return optin.type() == null && optin.ref() != null && !optin.ref().isEmpty()
                ? new Inbound.Started(sender, at, words(optin.ref()), null)
                : new Inbound.Ignored("optin");
    }

    /// Another program answers in a conversation from now on; one that comes back to us is no news for people.
    private static Inbound handover(MessengerUpdate.@Nullable Handover handover, @Nullable String appId) {
        var owner = handover == null ? null : handover.owner();
        return owner == null || owner.equals(appId)
                ? new Inbound.Ignored("thread-control")
                : new Inbound.Notice(new Trouble("thread-control", MessengerMessages.program(owner), false));
    }

    private static Inbound policy(MessengerUpdate.Policy policy) {
        var action = policy.action() == null ? "warning" : policy.action().toLowerCase(Locale.ROOT);
        return new Inbound.Notice(new Trouble("policy-" + action, policy.reason(), action.equals("block")));
    }

    /// A message that we cannot read at all is still something that somebody wrote.
    private static Inbound odd(Item item, Exception odd) {
        var mid = item.event().path("message").path("mid").asText();
        var client = chat(item);
        if (mid.isEmpty()
                || client.isEmpty()
                || item.event().path("message").path("is_echo").asBoolean()) {
            throw new Unreadable("The event is none of the platform's forms", odd);
        }
        return new Inbound.Message(
                new Sender(client, client, null, null, null),
                mid,
                sent(item),
                "",
                new Content.Unsupported("malformed"),
                Details.NONE);
    }

    /// When the delivery left, for events that do not say when they happened.
    private static Instant sent(Item item) {
        try {
            var entry = MetaJson.MAPPER.readTree(item.body()).path("entry").path(0);
            var at = MessengerUpdate.time(entry.path("time").asText());
            return at == null ? Instant.EPOCH : at;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Sender sender(MessengerUpdate.@Nullable Party party, Occasion occasion) {
        return party == null || party.id() == null || party.id().equals(occasion.account())
                ? null
                : new Sender(party.id(), party.id(), null, null, null);
    }

    private static List<Inbound> ignored(String reason) {
        return List.of(new Inbound.Ignored(reason));
    }

    /// In a form that the database keeps; nothing for none.
    static String words(@Nullable String text) {
        return text == null ? "" : PlatformJson.clean(text);
    }

    /// Where and when an event happened.
    ///
    /// @param account the Page's id
    /// @param appId ours, null when it is not known
    record Occasion(String account, Instant at, @Nullable String appId) {}
}
