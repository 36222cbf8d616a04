package de.nordertor.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A mail server that answers at once, keeps of a mail nothing but its addressee and its Message-ID, and can be told to
 * refuse connections, or to hang or break off at any line of the conversation: {@code CONNECT}, the commands, the lines of
 * a mail (there it only breaks off), and {@code .} when it has just taken a mail and not yet said so.
 */
public final class SmtpSink implements AutoCloseable {

    private static final Predicate<String> NEVER = line -> false;

    private final List<Socket> open = Collections.synchronizedList(new ArrayList<>());
    private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile ServerSocket listener;
    private volatile Predicate<String> breaksOff = NEVER;
    private volatile Predicate<String> hangs = NEVER;

    /** A mail that was taken. @param at in nanoseconds, for the time between two */
    public record Taken(String to, String messageId, long at) {}

    /** @param port 0 for a free one */
    public SmtpSink(int port) {
        listen(port);
    }

    private void listen(int port) {
        try {
            ServerSocket opened = new ServerSocket(port, 100, InetAddress.getLoopbackAddress());
            listener = opened;
            start(() -> accept(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    public List<Taken> taken() {
        synchronized (taken) {
            return List.copyOf(taken);
        }
    }

    public int count() {
        return taken.size();
    }

    /** How often somebody connected. */
    public int connections() {
        return connections.get();
    }

    /** How many spoke with it at once at most. */
    public int mostAtOnce() {
        return most.get();
    }

    public void breaksOffAt(Predicate<String> line) {
        breaksOff = line;
    }

    public void hangsAt(Predicate<String> line) {
        hangs = line;
    }

    /** Answers a line that begins so with this. */
    public void replies(String line, String reply) {
        replies.put(line, reply);
    }

    /** Ends all conversations and lets nobody in; what it has taken it keeps. */
    public void refuses() {
        close();
    }

    /** Does all that is expected of it again, on the same port. */
    public void behaves() {
        if (listener.isClosed()) {
            listen(listener.getLocalPort());
        }
        breaksOff = NEVER;
        hangs = NEVER;
        replies.clear();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : List.copyOf(open)) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "smtp-sink");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                open.add(socket);
                connections.incrementAndGet();
                most.accumulateAndGet(open.size(), Math::max);
                start(() -> talk(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = socket.getOutputStream()) {
            socket.setTcpNoDelay(true);
            new Conversation(in, out).run();
        } catch (IOException gone) {
            // the other side went away, which is what some tests are about
        } finally {
            open.remove(socket);
        }
    }

    private final class Conversation {

        private final BufferedReader in;
        private final OutputStream out;
        private String to;

        Conversation(BufferedReader in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        void run() throws IOException {
            String line = "CONNECT";
            while (line != null && !breaksOff.test(line)) {
                if (hangs.test(line)) {
                    in.transferTo(java.io.Writer.nullWriter());
                    return;
                }
                say(reply(line));
                if (line.equals("QUIT")) {
                    return;
                }
                line = line.equals("DATA") ? content() : in.readLine();
            }
        }

        private String reply(String line) {
            for (Map.Entry<String, String> special : replies.entrySet()) {
                if (line.startsWith(special.getKey())) {
                    return special.getValue();
                }
            }
            if (line.startsWith("RCPT TO:")) {
                to = line.replaceAll(".*<(.*)>.*", "$1");
            }
            return switch (line) {
                case "CONNECT" -> "220 sink";
                case "DATA" -> "354 go on";
                case "QUIT" -> "221 bye";
                default -> "250 ok";
            };
        }

        /** Reads a mail to its end. */
        private String content() throws IOException {
            String id = null;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals(".")) {
                    taken.add(new Taken(to, id, System.nanoTime()));
                    return line;
                }
                if (breaksOff.test(line)) {
                    return null;
                }
                if (id == null && line.startsWith("Message-ID: ")) {
                    id = line.substring("Message-ID: ".length());
                }
            }
            return null;
        }

        private void say(String reply) throws IOException {
            out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
