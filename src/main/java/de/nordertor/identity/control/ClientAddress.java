package de.nordertor.identity.control;

import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from: through a proxy only if the proxy is one that we know. */
@ApplicationScoped
public class ClientAddress {

    @Inject
    private Settings settings;

    public String of(HttpServletRequest request) {
        return of(
                request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), settings.text(Setting.TRUSTED_PROXIES));
    }

    /** The last address in the header that no trusted proxy has; what stands before it anybody may have written. */
    static String of(String peer, String forwardedFor, String trustedProxies) {
        String[] trusted = trustedProxies.split("[,\\s]+");
        String client = peer;
        String[] hops = forwardedFor == null ? new String[0] : forwardedFor.split(",");
        for (int i = hops.length - 1; i >= 0 && Arrays.asList(trusted).contains(client); i--) {
            client = hops[i].strip();
        }
        return network(client);
    }

    /** One household has a whole /64 network of IPv6 addresses. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) + "/64" : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
