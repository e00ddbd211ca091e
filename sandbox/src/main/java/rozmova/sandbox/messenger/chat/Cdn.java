package rozmova.sandbox.messenger.chat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import rozmova.sandbox.net.StoredFile;
import rozmova.sandbox.net.Tokens;

/// The servers with the files. Their URLs need no token; they are signed and die after a while.
public final class Cdn {

    private final Supplier<URI> root;
    private final InstantSource clock;
    private final String key = Tokens.random(32);
    private volatile Duration life = Duration.ofDays(2);

    /// @param root where the sandbox is; asked for only when it runs
    public Cdn(Supplier<URI> root, InstantSource clock) {
        this.root = root;
        this.clock = clock;
    }

    /// URLs that are given away from now on live so long by the sandbox's clock.
    public void expireAfter(Duration newLife) {
        life = newLife;
    }

    /// A URL for a file of this Page, good for a while.
    URI url(Page page, StoredFile file) {
        String expiry = Long.toHexString(clock.instant().plus(life).getEpochSecond());
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String path = page.id() + "/" + file.id() + "/" + name;
        String signature = sign(page.id(), file.id(), expiry);
        return URI.create(root.get() + "/graph-cdn/v/" + path + "?_nc_cat=1&oh=" + signature + "&oe=" + expiry);
    }

    /// Whether a URL with this signature was given away and is still good.
    public boolean allows(String pageId, String fileId, String signature, String expiry) {
        return sign(pageId, fileId, expiry).equals(signature)
                && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(expiry, 16)));
    }

    private String sign(String pageId, String fileId, String expiry) {
        return "00_"
                + Signature.sha256(key, pageId + "/" + fileId + "/" + expiry).substring(0, 40);
    }
}
