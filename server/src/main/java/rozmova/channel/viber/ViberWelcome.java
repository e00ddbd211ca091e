package rozmova.channel.viber;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Unreadable;

/// The one message that Viber takes for a client who has not written yet: in the answer to the news that they opened
/// the chat.
final class ViberWelcome {
    private static final String TEXTS = "rozmova.channel.viber.welcome";

    /// The language of the server's machine says nothing about the client.
    private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ViberWelcome() {}

    /// The message for this event; null when it is another event, which must be answered with nothing at all.
    static @Nullable Map<String, Object> of(ConnectedChannel channel, byte[] body) {
        ViberEvent event;
        try {
            event = ViberReader.event(body);
        } catch (Unreadable nothing) {
            return null;
        }
        var person = event.user();
        if (!"conversation_started".equals(event.event()) || person == null) {
            return null;
        }
        var text = channel.welcome() == null ? usual(person.language()) : channel.welcome();
        return ViberMessages.welcome(channel, text, ViberTracking.welcome(event.context()));
    }

    private static String usual(@Nullable String language) {
        var locale = Locale.forLanguageTag(language == null ? "" : language.replace('_', '-'));
        return ResourceBundle.getBundle(TEXTS, locale, ViberWelcome.class.getClassLoader(), AS_ASKED)
                .getString("welcome");
    }
}
