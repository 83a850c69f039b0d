package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.net.InetAddress;
import java.net.ServerSocket;

/** A port that another program has is one sentence. */
class TakenPort implements Trial {

    @Override
    public String name() {
        return "taken port";
    }

    @Override
    public String seen() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refusal = Portal.start(Launch.on(Portal.freshData()).at(other.getLocalPort()))
                    .refusal();
            expect(refusal.startsWith("Port " + other.getLocalPort() + " is taken"), refusal);
            return refusal;
        }
    }
}
