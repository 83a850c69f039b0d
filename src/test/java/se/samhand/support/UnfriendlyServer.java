package se.samhand.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail server that says no to what it is told to, takes the rest, and keeps nothing. */
final class UnfriendlyServer implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> answers;
    private final Thread doorman;
    private volatile @Nullable Socket inside;

    UnfriendlyServer(int port, List<String> answers) {
        this.answers = answers;
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        doorman = Thread.ofPlatform().daemon().start(this::serve);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var guest = door.accept()) {
                inside = guest;
                talk(guest);
            } catch (IOException gone) {
                continue; // the next one, if the door is still open
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        say(guest, "220 unfriendly");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            say(guest, answer(line));
            if (line.equals("QUIT")) {
                return;
            }
            if (line.equals("DATA")) {
                while (!".".equals(in.readLine())) {}
                say(guest, answer("."));
            }
        }
    }

    private String answer(String line) {
        return answers.stream()
                .filter(it -> line.startsWith(it.substring(0, it.indexOf('='))))
                .map(it -> it.substring(it.indexOf('=') + 1))
                .findFirst()
                .orElse(line.equals("DATA") ? "354 go on" : "250 well then");
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
    }

    /** Only when the doorman has left is the port free for another server. */
    @Override
    public void close() {
        try {
            door.close();
            var guest = inside;
            if (guest != null) {
                guest.close();
            }
            doorman.join();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
