package rozmova.sandbox.net;

/// A file that somebody sent through the platform. `bytes` is never changed.
@SuppressWarnings("ArrayRecordComponent") // nobody compares the bytes
public record StoredFile(String id, String uniqueId, String path, String name, String type, byte[] bytes) {

    /// Length in bytes.
    public long size() {
        return bytes.length;
    }
}
