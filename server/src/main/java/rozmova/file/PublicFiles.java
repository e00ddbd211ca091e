package rozmova.file;

import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import rozmova.project.PublicAddress;
import rozmova.shared.secret.Vault;

/// Addresses at which a platform fetches one file for a while: some, such as Viber, take files in no other way. Whoever
/// has the address has the file, so it names a project, a file and an end, and cannot be made up or changed.
@Singleton
public final class PublicFiles {
    private static final String ALGORITHM = "HmacSHA256";
    private static final byte VERSION = 1;
    private static final int SAID = 1 + 3 * Long.BYTES;
    private static final int SIGNATURE = 32;

    private final PublicAddress address;
    private final SecretKey key;
    private final InstantSource clock;

    PublicFiles(PublicAddress address, Vault vault, InstantSource clock) {
        this.address = address;
        this.key = vault.keyFor("public files", ALGORITHM);
        this.clock = clock;
    }

    /// The file's address, with an ending that tells its type.
    ///
    /// @param valid how long it opens; within that time it opens any number of times
    /// @return empty when no platform can reach us
    public Optional<URI> address(long projectId, StoredFile file, Duration valid) {
        if (!address.isPublic()) {
            return Optional.empty();
        }
        var end = clock.instant().plus(valid);
        return Optional.of(URI.create(
                address.of("/media/%s/%s".formatted(sign(projectId, file.id(), end), FileName.inAddress(file)))));
    }

    /// What the address opens that somebody came with.
    Opening open(String signed) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(signed);
        } catch (IllegalArgumentException malformed) {
            return new Opening.Forged();
        }
        if (bytes.length != SAID + SIGNATURE || bytes[0] != VERSION) {
            return new Opening.Forged();
        }
        var said = ByteBuffer.wrap(bytes, 0, SAID);
        var signature = ByteBuffer.wrap(bytes, SAID, SIGNATURE).slice();
        var genuine = new byte[SIGNATURE];
        signature.get(genuine);
        if (!MessageDigest.isEqual(signature(said.duplicate()), genuine)) {
            return new Opening.Forged();
        }
        said.get();
        var project = said.getLong();
        var file = said.getLong();
        var end = Instant.ofEpochSecond(said.getLong());
        var rest = Duration.between(clock.instant(), end);
        return rest.isPositive() ? new Opening.File(project, file, rest) : new Opening.Over();
    }

    private String sign(long project, long file, Instant end) {
        var said = ByteBuffer.allocate(SAID)
                .put(VERSION)
                .putLong(project)
                .putLong(file)
                .putLong(end.getEpochSecond())
                .flip();
        var whole = ByteBuffer.allocate(SAID + SIGNATURE).put(said.duplicate()).put(signature(said));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    private byte[] signature(ByteBuffer said) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(said);
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What an address opens.
    sealed interface Opening {
        /// A file, for this much longer.
        record File(long projectId, long fileId, Duration rest) implements Opening {}

        /// It opened a file once.
        record Over() implements Opening {}

        /// We did not make it.
        record Forged() implements Opening {}
    }
}
