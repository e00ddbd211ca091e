package rozmova.conversation.desk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Ability;
import rozmova.channel.Channels;
import rozmova.channel.ConnectedChannel;
import rozmova.client.ReachRules;
import rozmova.conversation.Line;
import rozmova.conversation.LiveConversation;
import rozmova.conversation.Messages;
import rozmova.file.Files;
import rozmova.file.StoredFile;
import rozmova.shared.database.Reading;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;

/// Makes of what a manager wrote the messages that the messenger takes.
@Singleton
final class Composing {
    private final Messages messages;
    private final ReachRules reach;
    private final Channels channels;
    private final Files files;

    Composing(Messages messages, ReachRules reach, Channels channels, Files files) {
        this.messages = messages;
        this.reach = reach;
        this.channels = channels;
        this.files = files;
    }

    /// Answers, in as many messages as it takes, and returns the first.
    long answer(Reading reading, Agent agent, LiveConversation conversation, NewMessage message) {
        reach.require(reading, agent.projectId(), conversation.clientId(), conversation.channelId());
        var replyTo = replyTo(reading, conversation, message);
        var parts = parts(reading, agent, conversation, message);
        var lines = new ArrayList<Line.Sent>();
        for (var part : parts) {
            var first = lines.isEmpty();
            lines.add(new Line.Sent(
                    agent.id(),
                    part.text(),
                    part.enclosure(),
                    first ? replyTo : null,
                    first ? message.clientKey() : null));
        }
        return conversation.answer(agent.id(), shown(message, parts), lines).getFirst();
    }

    /// A caption is shorter than a message: what does not fit goes ahead as a message of its own.
    private List<Part> parts(Reading reading, Agent agent, LiveConversation conversation, NewMessage message) {
        var channel = channels.connected(reading, conversation.channelId());
        var enclosed = enclosed(reading, agent, channel, message);
        var parts = new ArrayList<Part>();
        var place = message.place();
        if (place != null) {
            parts.add(
                    channels.abilities(channel).contains(Ability.PLACE)
                            ? new Part("", new Line.Enclosure.Place(place.latitude(), place.longitude()))
                            : words(onMap(place)));
        }
        var captioned = !enclosed.isEmpty()
                && message.text().length()
                        <= channels.caption(
                                channel,
                                enclosed.getFirst().type(),
                                enclosed.getFirst().size());
        if (!captioned) {
            Parts.of(message.text(), channels.limits(channel)).forEach(text -> parts.add(words(text)));
        }
        for (var at = 0; at < enclosed.size(); at++) {
            parts.add(new Part(captioned && at == 0 ? message.text() : "", new Line.Enclosure.File(enclosed.get(at))));
        }
        return parts;
    }

    private List<StoredFile> enclosed(Reading reading, Agent agent, ConnectedChannel channel, NewMessage message) {
        var most = channels.limits(channel).file();
        var enclosed = message.files().stream()
                .map(file -> files.find(reading, agent.projectId(), file)
                        .orElseThrow(() -> Problem.invalid("files", "file-unknown", "There is no file " + file)))
                .toList();
        for (var file : enclosed) {
            if (file.size() > most) {
                throw Problem.invalid(
                        "files",
                        "file-too-large",
                        "%s is larger than the %d MB that the messenger takes".formatted(file.name(), most >> 20));
            }
        }
        return enclosed;
    }

    private @Nullable Long replyTo(Reading reading, LiveConversation conversation, NewMessage message) {
        var wanted = message.replyTo();
        if (wanted != null && messages.find(reading, conversation, wanted).isEmpty()) {
            throw Problem.invalid(
                    "replyTo", "message-unknown", "There is no message " + wanted + " in this conversation");
        }
        return wanted;
    }

    private static Part words(String text) {
        return new Part(text, new Line.Enclosure.None());
    }

    /// For messengers that know no places: every phone opens such an address with its own map.
    private static String onMap(NewMessage.Place place) {
        return String.format(
                Locale.ROOT,
                "https://www.openstreetmap.org/?mlat=%1$.6f&mlon=%2$.6f#map=17/%1$.6f/%2$.6f",
                place.latitude(),
                place.longitude());
    }

    private static String shown(NewMessage message, List<Part> parts) {
        if (!message.text().isBlank()) {
            return message.text();
        }
        return parts.getFirst().enclosure() instanceof Line.Enclosure.File(var file) ? file.name() : "";
    }

    /// What becomes one message of the messenger.
    private record Part(String text, Line.Enclosure enclosure) {}
}
