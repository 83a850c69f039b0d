package se.samhand.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.samhand.browser.Person;

/** How long somebody waits for a page of the example, from the click until nothing on it moves any more. */
record PageTime(ExamplePortal example, String page, String username, String address) implements Trial {

    private static final int VISITS_BEFORE = 3;
    private static final int VISITS = 15;
    private static final String ELSEWHERE = "/account";

    /** Flow changes the address before it shows the page. */
    private static final String OTHER_HEADING = "before => document.querySelector('h1')?.textContent !== before";

    @Override
    public String name() {
        return "page: " + page + " (" + username + ")";
    }

    @Override
    public String seen() throws Exception {
        return example.visitedBy(somebody -> {
            somebody.signsInAs(username);
            var byLink = new ArrayList<Long>();
            var anew = new ArrayList<Long>();
            for (int visit = -VISITS_BEFORE; visit < VISITS; visit++) {
                goes(somebody, ELSEWHERE);
                long followed = goes(somebody, address);
                long opened = millisecondsOf(() -> somebody.opens(address));
                if (visit >= 0) {
                    byLink.add(followed);
                    anew.add(opened);
                }
            }
            return "by a link %s, opened anew %s".formatted(summary(byLink), summary(anew));
        });
    }

    private static long goes(Person somebody, String address) {
        var before = somebody.page().locator("h1").first().textContent();
        return millisecondsOf(() -> {
            somebody.goesTo(address);
            somebody.page().waitForFunction(OTHER_HEADING, before);
            somebody.settles();
        });
    }

    private static long millisecondsOf(Runnable deed) {
        long began = System.nanoTime();
        deed.run();
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static String summary(List<Long> times) {
        Collections.sort(times);
        return "%d ms (slowest %d)".formatted(times.get(times.size() / 2), times.getLast());
    }
}
