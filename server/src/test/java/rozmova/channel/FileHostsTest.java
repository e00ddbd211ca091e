package rozmova.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileHostsTest {
    private static final Map<String, String> NAMES = Map.of(
            "dl-media.viber.com", "93.184.216.34",
            "viber.com", "93.184.216.34",
            "inside.viber.com", "10.1.2.3");

    private final FileHosts viber = new FileHosts(List.of("viber.com"), null, FileHostsTest::resolve);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dl-media.viber.com/media/1?exp=2",
                "https://DL-Media.Viber.com./media/1",
                "https://viber.com:443/media/1",
                "https://not-yet-known.viber.com/media/1"
            })
    void what_lies_with_the_platform_may_be_fetched(String address) {
        assertThat(viber.allowed(address)).hasValue(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://dl-media.viber.com/media/1",
                "https://dl-media.viber.com:8443/media/1",
                "https://evilviber.com/media/1",
                "https://viber.com.evil.example/media/1",
                "https://viber.com@evil.example/media/1",
                "https://someone@dl-media.viber.com/media/1",
                "https://evil.example/viber.com",
                "https://evil.example#.viber.com",
                "https://evil.example\\.viber.com/",
                "https://127.0.0.1/media/1",
                "https://[::1]/media/1",
                "file:///etc/passwd",
                "//dl-media.viber.com/media/1",
                "dl-media.viber.com/media/1",
                "https:///media/1",
                "https://дл.viber.com/media/1",
                "no address at all",
                ""
            })
    void nothing_else_may(String address) {
        assertThat(viber.allowed(address)).isEmpty();
    }

    @Test
    void a_name_of_the_platform_that_leads_inside_is_not_followed() {
        assertThat(viber.allowed("https://inside.viber.com/media/1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.1.2.3", "10.0.0.1", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1", "192.0.0.1",
                "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::", "::1", "::ffff:10.0.0.1",
                "fc00::1", "fd12::1", "fe80::1", "ff02::1", "64:ff9b::a00:1"
            })
    void no_address_inside_is_taken_for_one_outside(String inside) {
        var hosts = new FileHosts(List.of("viber.com"), null, host ->
                new InetAddress[] {InetAddress.ofLiteral("93.184.216.34"), InetAddress.ofLiteral(inside)});

        assertThat(hosts.allowed("https://dl-media.viber.com/media/1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.255.255", "100.128.0.1", "172.32.0.1", "2a00:1450:400d::1"})
    void addresses_outside_are_outside(String outside) {
        var hosts =
                new FileHosts(List.of("viber.com"), null, host -> new InetAddress[] {InetAddress.ofLiteral(outside)});

        assertThat(hosts.allowed("https://dl-media.viber.com/media/1")).isPresent();
    }

    @Test
    void where_the_operator_put_the_platform_everything_below_it_may_be_fetched() {
        var hosts =
                new FileHosts(List.of("viber.com"), URI.create("http://127.0.0.1:8091/viber"), FileHostsTest::resolve);

        assertThat(hosts.allowed("http://127.0.0.1:8091/viber/media/1")).isPresent();
        assertThat(hosts.allowed("https://dl-media.viber.com/media/1")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8092/viber/media/1",
                "https://127.0.0.1:8091/viber/media/1",
                "http://127.0.0.1:8091/control/reset",
                "http://127.0.0.1:8091/viber/../control/reset",
                "http://127.0.0.1:8091/vibernot",
                "http://localhost:8091/viber/media/1",
                "http://someone@127.0.0.1:8091/viber/media/1"
            })
    void and_nothing_beside_it(String address) {
        var hosts =
                new FileHosts(List.of("viber.com"), URI.create("http://127.0.0.1:8091/viber"), FileHostsTest::resolve);

        assertThat(hosts.allowed(address)).isEmpty();
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        var address = NAMES.get(host);
        if (address == null) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {InetAddress.ofLiteral(address)};
    }
}
