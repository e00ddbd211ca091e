package rozmova.bench.web;

import java.time.Instant;

/// Somebody who wrote to the shop before the sandbox was started.
///
/// @param account the messenger's id of the person
/// @param nickname empty when there is none, like the language
/// @param heardAt when the person wrote last
public record Acquaintance(String account, String name, String nickname, String language, Instant heardAt) {
    String firstName() {
        return name.split(" ", 2)[0];
    }

    String lastName() {
        var words = name.split(" ", 2);
        return words.length == 2 ? words[1] : "";
    }
}
