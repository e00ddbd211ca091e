package rozmova.sandbox.messenger.chat;

import java.util.HashMap;
import java.util.Map;
import rozmova.sandbox.net.Tokens;

/// The tokens of a Page: the one that is valid, and the dead ones with what killed them.
final class PageTokens {

    private String valid;
    private final Map<String, Integer> dead = new HashMap<>();

    PageTokens(String first) {
        valid = first;
    }

    static String fresh() {
        return "EAA" + Tokens.random(160).replace('-', 'Z').replace('_', 'B');
    }

    synchronized String valid() {
        return valid;
    }

    synchronized void kill(int subcode) {
        dead.put(valid, subcode);
        valid = fresh();
    }

    synchronized boolean knows(String token) {
        return valid.equals(token) || dead.containsKey(token);
    }

    /// The subcode of a dead token, 0 for the valid one.
    synchronized int deathOf(String token) {
        return dead.getOrDefault(token, 0);
    }

    synchronized void restore(String token) {
        valid = token;
    }
}
