package rozmova.sandbox.telegram.chat;

/// A file as it comes from somebody's disk. Name and type may be empty.
@SuppressWarnings("ArrayRecordComponent") // nobody compares the bytes
public record Upload(String name, String type, byte[] bytes) {

    /// The same bytes with a name and type where they are missing.
    public Upload orDefaults(MediaKind kind) {
        return new Upload(
                name.isEmpty() ? kind.defaultName() : name, type.isEmpty() ? kind.defaultType() : type, bytes);
    }
}
