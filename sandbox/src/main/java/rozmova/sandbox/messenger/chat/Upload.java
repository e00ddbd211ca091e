package rozmova.sandbox.messenger.chat;

/// A file as it comes from somebody's disk.
@SuppressWarnings("ArrayRecordComponent") // nobody compares the bytes
public record Upload(String name, String type, byte[] bytes) {}
