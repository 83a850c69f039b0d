package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.io.IOException;
import java.net.ConnectException;
import se.samhand.browser.Look;
import se.samhand.browser.Person;

/** Nobody gets in before the example is whole; one that was interrupted is played anew by itself. */
class KilledWhileExampleIsPlayed implements Trial {

    @Override
    public String name() {
        return "kill -9 of portal and database while the example is played, then start again";
    }

    @Override
    public String seen() throws Exception {
        var launch = Launch.on(Portal.freshData()).playingTheExample();
        var first = Portal.start(launch);
        first.awaitUntil(() -> asksToWait(first), "the page that asks to wait");
        expect(first.get("/actuator/health/readiness").statusCode() == 503, "Ready before the example is whole");
        expect(first.get("/actuator/health/liveness").statusCode() == 200, "Not alive while the example is played");
        first.awaitUntil(() -> followUps(first) > 100, "the example to be well under way");
        var databases = first.databases();
        first.kill();
        databases.forEach(ProcessHandle::destroyForcibly);
        try (var second = Portal.start(launch).awaitReady()) {
            expect(second.said("it is played anew"), "Not a word about what was interrupted: " + second.output());
            var karin = Person.at(second.address(), Look.USUAL);
            karin.signsInAs("samordnare.jarva").seesHeading("Hej Karin").seesHeading("Försenat (8)");
            karin.leaves();
            return "who comes early is asked to wait (503); the next start says so and plays it anew: "
                    + followUps(second) + " follow-ups, signed in";
        }
    }

    private static boolean asksToWait(Portal portal) {
        try {
            var answer = portal.get("/login");
            expect(answer.statusCode() == 503, "One can sign in while the example is played: " + answer.statusCode());
            return answer.body().contains("Samhand startar");
        } catch (ConnectException notYet) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int followUps(Portal portal) {
        try (var connection = portal.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM follow_up WHERE submitted_at IS NOT NULL")) {
            rows.next();
            return rows.getInt(1);
        } catch (Exception notYet) {
            return 0;
        }
    }
}
