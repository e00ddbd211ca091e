package rozmova.channel;

/// An account that a project has connected.
public record ConnectedChannel(long id, String messenger, String name, String address) {}
