package rozmova.sandbox.messenger.chat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/// The fields of a Page that an app can subscribe to.
public final class Fields {

    private static final Set<String> KNOWN = Set.of(
            "messages",
            "messaging_postbacks",
            "messaging_referrals",
            "messaging_optins",
            "message_deliveries",
            "message_reads",
            "message_echoes",
            "message_edits",
            "message_reactions",
            "messaging_handovers",
            "standby",
            "messaging_policy_enforcement",
            "messaging_account_linking",
            "feed");

    private Fields() {}

    /// The fields of a list with commas; refuses unknown ones.
    public static Set<String> read(String list) {
        Set<String> fields = new LinkedHashSet<>();
        Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(f -> !f.isEmpty())
                .forEach(fields::add);
        for (String field : fields) {
            if (!KNOWN.contains(field)) {
                throw Refused.parameter(
                        "Param subscribed_fields must be one of {" + String.join(", ", KNOWN) + "} - got " + field);
            }
        }
        return fields;
    }
}
