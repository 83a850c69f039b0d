package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

/** A second portal on the same data folder says so and harms nothing. */
class TwoPortals implements Trial {

    @Override
    public String name() {
        return "two portals on one data folder";
    }

    @Override
    public String seen() throws Exception {
        var data = Portal.freshData();
        try (var first = Portal.start(data).awaitReady();
                var connection = first.connect()) {
            var refusal = Portal.start(data).refusal();
            expect(refusal.startsWith("Another portal uses the data folder"), refusal);
            expect(first.answers() && connection.isValid(5), "The first portal was harmed");
            expect(first.databases().size() == 1, "More than one database");
            return refusal;
        }
    }
}
