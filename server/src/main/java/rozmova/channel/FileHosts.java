package rozmova.channel;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which addresses of files may be fetched. A platform names them in its events, and parts of an event come from the
/// client: without this, a client could have us call machines that only we reach.
public final class FileHosts {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final List<String> suffixes;
    private final @Nullable URI configured;
    private final Resolver resolver;

    /// @param suffixes the platform's hosts; each one stands for itself and everything below it
    /// @param configured where an operator has put the platform, for a sandbox; there, everything below it may be
    ///     fetched
    public FileHosts(List<String> suffixes, @Nullable URI configured) {
        this(suffixes, configured, InetAddress::getAllByName);
    }

    FileHosts(List<String> suffixes, @Nullable URI configured, Resolver resolver) {
        this.suffixes = suffixes.stream().map(FileHosts::plain).toList();
        this.configured = configured;
        this.resolver = resolver;
    }

    /// The address when it may be fetched. It asks the name server, so it may take a while.
    public Optional<URI> allowed(String address) {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            return Optional.empty();
        }
        return isConfigured(uri) || isOfPlatform(uri) ? Optional.of(uri) : Optional.empty();
    }

    private boolean isConfigured(URI uri) {
        if (configured == null || configured.getHost() == null || uri.getScheme() == null) {
            return false;
        }
        var base = configured.getRawPath().replaceAll("/+$", "") + "/";
        return uri.getScheme().equalsIgnoreCase(configured.getScheme())
                && plain(uri.getHost()).equals(plain(configured.getHost()))
                && port(uri) == port(configured)
                && uri.normalize().getRawPath().startsWith(base);
    }

    private boolean isOfPlatform(URI uri) {
        var host = plain(uri.getHost());
        return "https".equalsIgnoreCase(uri.getScheme())
                && port(uri) == HTTPS
                && suffixes.stream().anyMatch(suffix -> host.equals(suffix) || host.endsWith("." + suffix))
                && isOutside(host);
    }

    /// A name that leads nowhere is allowed: fetching fails by itself, and may work later.
    private boolean isOutside(String host) {
        try {
            return Arrays.stream(resolver.resolve(host)).noneMatch(FileHosts::isInside);
        } catch (UnknownHostException nowhere) {
            return true;
        }
    }

    private static boolean isInside(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address
                        ? isInside4(address.getAddress())
                        : isInside6(address.getAddress()));
    }

    /// "This network", carriers' own 100.64.0.0/10, protocol assignments, benchmarks, and what is reserved.
    private static boolean isInside4(byte[] address) {
        var first = Byte.toUnsignedInt(address[0]);
        var second = Byte.toUnsignedInt(address[1]);
        return first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && address[2] == 0)
                || (first == 198 && (second == 18 || second == 19))
                || first >= 240;
    }

    /// Unique local addresses fc00::/7, and 64:ff9b::/16, behind which IPv4 addresses hide.
    private static boolean isInside6(byte[] address) {
        return (address[0] & 0xFE) == 0xFC
                || (address[0] == 0 && address[1] == 0x64 && address[2] == (byte) 0xFF && address[3] == (byte) 0x9B);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? HTTPS : HTTP;
    }

    private static String plain(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /// Finds the addresses of a host.
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }
}
