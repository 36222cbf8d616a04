package de.nordertor.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The local addresses (hexadecimal, as Linux writes them) on which a process waits for connections. */
class Listeners {

    private static final String LISTEN = "0A";

    private Listeners() {}

    static List<String> of(long pid) throws IOException {
        Set<String> sockets = sockets(pid);
        List<String> addresses = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            Files.readAllLines(Path.of("/proc", String.valueOf(pid), "net", table)).stream()
                    .skip(1)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns[3].equals(LISTEN) && sockets.contains("socket:[" + columns[9] + "]"))
                    .forEach(columns -> addresses.add(columns[1]));
        }
        return addresses;
    }

    /** 127.0.0.1, the same mapped into IPv6, or ::1. */
    static boolean isLoopback(String address) {
        return address.startsWith("0100007F:")
                || address.startsWith("0000000000000000FFFF00000100007F:")
                || address.startsWith("00000000000000000000000001000000:");
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (Path descriptor : descriptors.toList()) {
                if (Files.isSymbolicLink(descriptor)) {
                    names.add(Files.readSymbolicLink(descriptor).toString());
                }
            }
        }
        return names;
    }
}
