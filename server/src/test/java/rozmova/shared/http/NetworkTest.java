package rozmova.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void an_ipv4_address_is_a_network_of_its_own() {
        assertThat(network("203.0.113.7")).isEqualTo(network("203.0.113.7"));
        assertThat(network("203.0.113.7")).isNotEqualTo(network("203.0.113.8"));
    }

    @Test
    void all_addresses_of_one_line_are_one_network() {
        assertThat(network("2001:db8:1:2::1")).isEqualTo(network("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(network("2001:db8:1:2::1")).isNotEqualTo(network("2001:db8:1:3::1"));
    }

    @Test
    void an_ipv4_address_in_ipv6_is_that_ipv4_address() {
        assertThat(network("::ffff:203.0.113.7")).isEqualTo(network("203.0.113.7"));
    }

    private static Network network(String address) {
        return Network.of(InetAddress.ofLiteral(address));
    }
}
