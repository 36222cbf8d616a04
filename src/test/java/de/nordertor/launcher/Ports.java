package de.nordertor.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Free ports on the loopback interface. */
class Ports {

    static final int USUAL = 8080;
    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 1_000;
    /** JVMs that start servers beside each other, see ADR 205, ask for different ones. */
    private static final int JVMS = 8;

    private static final int SHARE = Integer.getInteger("nordertor.fork", 0) % JVMS;
    /** So that one start does not get a port twice. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            return false;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static int http(OptionalInt wanted) {
        return wanted.orElseGet(() -> isFree(USUAL) ? USUAL : free(1).get(0));
    }

    /**
     * So many different free ports, all below those that systems give to outgoing connections: the server listens only
     * seconds later, and until then its own connection to the database could have taken such a port.
     */
    static List<Integer> free(int count) {
        Set<Integer> ports = new LinkedHashSet<>();
        for (int tries = 0; ports.size() < count; tries++) {
            if (tries > TRIES) {
                throw new StartFailed("Zwischen " + LOWEST + " und " + HIGHEST + " ist kein Port frei.");
            }
            int port = LOWEST + SHARE + JVMS * ThreadLocalRandom.current().nextInt((HIGHEST - LOWEST) / JVMS);
            if (isFree(port) && GIVEN.add(port)) {
                ports.add(port);
            }
        }
        return List.copyOf(ports);
    }
}
