package org.adoptionportal.platform.web.address;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which network address a request comes from. X-Forwarded-For is believed only from the proxies in
 * {@code portal.trusted-proxies} (addresses, not ranges), and only as far as they wrote it: anybody
 * can send the header with anything in it.
 */
@Singleton
public final class ClientAddress {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int NETWORK_BYTES = 8;

    private final Set<InetAddress> proxies;

    ClientAddress(@Value("${portal.trusted-proxies:}") List<String> proxies) {
        this.proxies =
                proxies.stream()
                        .filter(proxy -> !proxy.isBlank())
                        .map(proxy -> InetAddress.ofLiteral(proxy.strip()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Written one way only; of version 6 the first 64 bits, which is one customer's network. */
    public String of(HttpRequest<?> request) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        return network(nearest(peer, request.getHeaders()));
    }

    /** The nearest address that is not one of our proxies. */
    private InetAddress nearest(InetAddress peer, HttpHeaders headers) {
        InetAddress nearest = peer;
        List<String> hops = hops(headers).reversed();
        for (int i = 0; i < hops.size() && proxies.contains(nearest); i++) {
            @Nullable InetAddress hop = parsed(hops.get(i));
            if (hop == null) {
                return nearest;
            }
            nearest = hop;
        }
        return nearest;
    }

    private static List<String> hops(HttpHeaders headers) {
        return headers.getAll(FORWARDED).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .toList();
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES)
                : address.getHostAddress();
    }

    private static @Nullable InetAddress parsed(String hop) {
        try {
            return InetAddress.ofLiteral(hop.strip());
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
