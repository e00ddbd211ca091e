package rozmova.shared.http;

import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether the address of a request can be read at all. These rules hold for every route, so that none of them meets
/// half a character, or a NUL that the database does not take.
final class Address {
    private static final char HEX = 16;

    private Address() {}

    /// What is wrong with an address as it was sent, if anything is.
    static Optional<Problem> trouble(String address) {
        if (!isAddress(address)) {
            return Optional.of(malformed("Write the address in the form of RFC 3986, with %25 for a percent sign"));
        }
        var question = address.indexOf('?');
        var path = question < 0 ? address : address.substring(0, question);
        if (path.indexOf(';') >= 0) {
            // A second spelling of every path, which all code that compares paths would have to think of.
            return Optional.of(malformed("Paths have no parameters here; write %3B for a semicolon"));
        }
        if (text(path) == null) {
            return Optional.of(malformed("The path is not UTF-8, or has a zero character in it"));
        }
        return question < 0 ? Optional.empty() : parameters(address.substring(question + 1));
    }

    private static Optional<Problem> parameters(String query) {
        for (var pair : query.split("&", -1)) {
            var equals = pair.indexOf('=');
            var name = text(equals < 0 ? pair : pair.substring(0, equals));
            if (name == null || text(pair.substring(equals + 1)) == null) {
                return Optional.of(Problem.unusable(name));
            }
        }
        return Optional.empty();
    }

    private static boolean isAddress(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static Problem malformed(String detail) {
        return Problem.of(Status.BAD_REQUEST, "address-malformed", detail);
    }

    /// What the escapes say; null when that is no text.
    private static @Nullable String text(String escaped) {
        var bytes = new ByteArrayOutputStream(escaped.length());
        for (var at = 0; at < escaped.length(); at++) {
            if (escaped.charAt(at) == '%') {
                bytes.write(Character.digit(escaped.charAt(at + 1), HEX) * HEX
                        + Character.digit(escaped.charAt(at + 2), HEX));
                at += 2;
            } else {
                bytes.writeBytes(escaped.substring(at, at + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return Storable.is(text) ? text : null;
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }
}
