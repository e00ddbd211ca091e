package rozmova.conversation;

/// A staff member, as conversations show him.
public record Person(long id, String name) {}
