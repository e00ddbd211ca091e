package rozmova.shared.secret;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts what must be stored but not read from a stolen database: AES-256-GCM with the key of
/// `ROZMOVA_SECRET_KEY`, or of the file `secret.key` in the data directory, which is made on the first start.
@Singleton
public final class Vault {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    Vault(SecretConfig config) {
        var phrase = config.secretKey().orElseGet(() -> keyFile(Path.of(config.data())));
        key = new SecretKeySpec(sha256(phrase), "AES");
    }

    /// The encrypted form, different at each call.
    public byte[] encrypt(Secret secret) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            var sealed = cipher.doFinal(secret.value().getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return whole;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The secret again.
    ///
    /// @throws IllegalStateException when it was encrypted with another key
    public Secret decrypt(byte[] sealed) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            return new Secret(new String(cipher.doFinal(sealed, NONCE, sealed.length - NONCE), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException(
                    "A stored secret does not open with this key: is ROZMOVA_SECRET_KEY the one it was stored with?",
                    wrongKey);
        }
    }

    /// A key of its own for one purpose: what is signed with it tells nothing about the key that encrypts, and holds as
    /// long as that one.
    public SecretKey keyFor(String purpose, String algorithm) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), algorithm);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String keyFile(Path data) {
        var file = data.resolve("secret.key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(data);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, RandomToken.create(32));
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("The key file " + file + " cannot be used", failure);
        }
    }

    private static byte[] sha256(String phrase) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(phrase.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// `ROZMOVA_SECRET_KEY` and `ROZMOVA_DATA`.
    @ConfigMapping(prefix = "rozmova")
    interface SecretConfig {
        Optional<String> secretKey();

        @WithDefault("data")
        String data();
    }
}
