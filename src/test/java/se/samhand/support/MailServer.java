package se.samhand.support;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The mail server of the tests: takes everything, unless it is away or refuses. Always at the same port. */
public final class MailServer {

    private final int port = freePort();
    private final GreenMail friendly = new GreenMail(smtp(port));
    private @Nullable UnfriendlyServer unfriendly;

    private MailServer() {
        friendly.start();
    }

    /** The one of this JVM. */
    public static MailServer ofTests() {
        return Running.SERVER;
    }

    int port() {
        return port;
    }

    /** Here, with no letters yet. */
    public void fresh() {
        isBack();
        try {
            friendly.purgeEmailFromAllMailboxes();
        } catch (FolderException full) {
            throw new IllegalStateException(full);
        }
    }

    /** Nobody answers at its port. What it has taken stays. */
    public void isAway() {
        letGo();
        friendly.stop();
    }

    public void isBack() {
        letGo();
        if (!friendly.isRunning()) {
            friendly.start();
        }
    }

    /** Answers each step of a letter with what the answers say, {@code RCPT TO:<nobody@example.com>=550 No such user}. */
    public void answers(String... answers) {
        isAway();
        unfriendly = new UnfriendlyServer(port, List.of(answers));
    }

    /** What has arrived, in the order it did. */
    public List<ReceivedLetter> letters() {
        return Arrays.stream(friendly.getReceivedMessages())
                .map(ReceivedLetter::of)
                .toList();
    }

    public List<ReceivedLetter> lettersTo(String address) {
        return letters().stream().filter(it -> it.to().equals(address)).toList();
    }

    private void letGo() {
        if (unfriendly != null) {
            unfriendly.close();
            unfriendly = null;
        }
    }

    private static ServerSetup smtp(int port) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(30_000);
        return setup;
    }

    /** Below the ports that connections going out are given, one of which would take ours while the server is away. */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_000)
                .filter(MailServer::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static final class Running {

        static final MailServer SERVER = new MailServer();
    }

    static String header(jakarta.mail.Part part, String name) {
        try {
            var values = part.getHeader(name);
            return values == null ? "" : String.join(", ", values);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
