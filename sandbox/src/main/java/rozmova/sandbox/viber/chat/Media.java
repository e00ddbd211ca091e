package rozmova.sandbox.viber.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rozmova.sandbox.net.Shelf;
import rozmova.sandbox.net.StoredFile;

/// The files of one account's chats. What people send is linked to for an hour; what the account sends by URL is
/// fetched as the phones fetch it.
public final class Media {

    private static final Duration LINKED = Duration.ofHours(1);
    private static final int LARGEST_IPHONE_PICTURE = 1 << 20;
    private static final int LARGEST_PICTURE = 3 << 20;
    private static final int LARGEST_VIDEO = 27_262_976;
    private static final int LARGEST_FILE = 52_428_800;
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif");

    private final Network network;
    private final Shelf shelf = new Shelf();
    private final Map<String, Instant> linkedUntil = new ConcurrentHashMap<>();

    Media(Network network) {
        this.network = network;
    }

    /// Keeps what a person sends.
    public StoredFile keep(String name, String type, byte[] bytes) {
        StoredFile file = shelf.put("media", name, type, bytes);
        linkedUntil.put(file.id(), network.clock().instant().plus(LINKED));
        return file;
    }

    /// The link under which the account downloads it: no token, but an end.
    public URI link(StoredFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return network.address("/viber/media/" + file.id() + "/" + name);
    }

    /// The file behind a link that has not ended.
    public Optional<StoredFile> linked(String id) {
        return Optional.ofNullable(linkedUntil.get(id))
                .filter(end -> network.clock().instant().isBefore(end))
                .flatMap(end -> shelf.find(id));
    }

    /// Any file of these chats.
    public Optional<StoredFile> find(String id) {
        return shelf.find(id);
    }

    /// Fetches what a message of the account shows, and returns the id of the file; empty when it shows none.
    String fetch(JsonNode content, Device device) throws Downloads.Failed, InterruptedException {
        String url = content.path("media").asText();
        return switch (content.path("type").asText()) {
            case "picture" -> {
                String name = lastSegment(url);
                if (!PICTURES.contains(ContentRules.extension(name))) {
                    throw new Downloads.Failed("media must end in .jpg, .jpeg, .png or .gif");
                }
                yield fetch(url, name, device.iphone() ? LARGEST_IPHONE_PICTURE : LARGEST_PICTURE);
            }
            case "video" -> fetch(url, lastSegment(url), LARGEST_VIDEO);
            case "file" -> fetch(url, content.path("file_name").asText(), LARGEST_FILE);
            default -> "";
        };
    }

    private String fetch(String url, String name, int limit) throws Downloads.Failed, InterruptedException {
        Downloads.Download download = network.downloads().fetch(url, limit);
        return shelf.put("received", name, download.type(), download.bytes()).id();
    }

    private static String lastSegment(String url) {
        String path = url.replaceFirst("[?#].*", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// What is remembered of them. Links are not: those of an earlier run have ended.
    Shelf.Kept kept() {
        return shelf.kept();
    }

    /// Puts back what was remembered.
    void restore(Shelf.Kept kept) {
        shelf.restore(kept);
    }
}
