package rozmova.bench.deliver;

import rozmova.bench.web.SandboxControl.Bot;

/// A conversation that gets answers.
///
/// @param person the client's number on the platform, which is the chat's, too
/// @param conversation its number in the product
record Talk(Bot bot, long person, long conversation) {
    /// What is written as the answer of this number, in a round of this name.
    String answer(String round, int number) {
        return "%s, conversation %d: answer %d".formatted(round, conversation, number);
    }
}
