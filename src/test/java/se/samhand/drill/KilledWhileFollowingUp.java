package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.time.Duration;
import java.util.List;
import se.samhand.browser.Look;
import se.samhand.browser.Person;

/** Whatever the moment of the kill, what a page has called saved is there, and what it has not is offered again. */
class KilledWhileFollowingUp implements Trial {

    /** From the last key to the kill; the portal saves at most two seconds after it. */
    private static final List<Duration> MOMENTS = List.of(
            Duration.ZERO,
            Duration.ofMillis(1_000),
            Duration.ofMillis(1_500),
            Duration.ofMillis(2_000),
            Duration.ofMillis(2_050),
            Duration.ofMillis(2_100),
            Duration.ofMillis(2_500),
            Duration.ofMillis(4_000));

    private static final String FIELD = "Vad har hänt?";
    private static final String TAKE_BACK = "Lägg tillbaka texten";

    private int saved;
    private int offered;

    @Override
    public String name() {
        return "kill -9 again and again while a follow-up is typed and saved, in turn of the portal and of both";
    }

    @Override
    public String seen() throws Exception {
        var launch = Launch.on(Portal.freshData()).playingTheExample();
        var portal = Portal.start(launch).awaitReady();
        var karin = Person.at(portal.address(), Look.USUAL);
        karin.signsInAs("samordnare.jarva").opensTask("3.2 Implementera rutiner för kortfrågor");
        var address = karin.address();
        for (int round = 0; round < MOMENTS.size(); round++) {
            var text = "Så långt har vi kommit, gång " + (round + 1) + ".";
            karin.types(FIELD, text);
            Thread.sleep(MOMENTS.get(round));
            kill(portal, round % 2 == 1);
            boolean acknowledged = !karin.isKeptInTheBrowser(text);
            portal = Portal.start(launch).awaitReady();
            karin.opens(address).signsInHereAs("samordnare.jarva").opens(address);
            compare(karin, text, acknowledged);
        }
        expect(saved > 0 && offered > 0, "Not tried on both sides of the save: %d, %d".formatted(saved, offered));
        karin.leaves();
        portal.close();
        return "%d kills: %d texts had been called saved and are there, %d had not and were offered again"
                .formatted(MOMENTS.size(), saved, offered);
    }

    private static void kill(Portal portal, boolean databaseToo) throws InterruptedException {
        var databases = portal.databases();
        portal.kill();
        if (databaseToo) {
            databases.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private void compare(Person karin, String text, boolean acknowledged) {
        if (acknowledged) {
            karin.seesIn(FIELD, text);
            saved++;
        } else if (karin.isOffered(TAKE_BACK, text)) {
            karin.sees(text).clicks(TAKE_BACK).seesIn(FIELD, text).sees("Sparat");
            offered++;
        } else {
            karin.seesIn(FIELD, text); // written, but killed before the page heard of it
            saved++;
        }
    }
}
