package rozmova.conversation.digest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.shared.words.WordForms;

/// A conversation as it was read to be digested.
final class ConversationText {
    private final Key key;
    private final String name;
    private final @Nullable String nickname;
    private final List<String> otherNames = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private @Nullable String email;
    private int attachments;

    /// @param name the client's in this channel
    ConversationText(Key key, String name, @Nullable String nickname) {
        this.key = key;
        this.name = name;
        this.nickname = nickname;
    }

    Key key() {
        return key;
    }

    /// The client is, or was, also called this.
    void called(@Nullable String other) {
        if (other != null && !other.equals(name) && !other.equals(nickname)) {
            otherNames.add(other);
        }
    }

    void phone(@Nullable String phone) {
        if (phone != null) {
            phones.add(phone);
        }
    }

    void email(@Nullable String address) {
        email = address;
    }

    /// Somebody wrote it, or it stands on something that they sent.
    void said(String text) {
        texts.add(text);
    }

    void carriesFile() {
        attachments++;
    }

    /// @param measured null for a conversation that is not closed
    Digest digest(ResponseTimes.@Nullable Outcome measured) {
        var words = WordForms.document(key.projectId()).name(name);
        if (nickname != null) {
            words.nickname(nickname);
        }
        otherNames.forEach(words::nickname);
        phones.forEach(words::phone);
        if (email != null) {
            words.email(email);
        }
        texts.forEach(words::text);
        return new Digest(
                key,
                name,
                nickname,
                attachments,
                measured == null ? null : measured.longestSeconds(),
                measured == null ? null : measured.firstWorkingSeconds(),
                words.toString());
    }
}
