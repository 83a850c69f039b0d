package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.util.List;

/** In production nothing is guessed: what is missing is named, all of it at once. */
class ProductionWithoutSettings implements Trial {

    private static final List<String> SETTINGS =
            List.of("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD");

    @Override
    public String name() {
        return "profile prod without its settings, all of them and each one";
    }

    @Override
    public String seen() throws Exception {
        for (var missing : SETTINGS) {
            var launch = production();
            for (var setting : SETTINGS) {
                launch = setting.equals(missing) ? launch : launch.with(setting, "jdbc:mariadb://127.0.0.1:1/none");
            }
            var refusal = Portal.start(launch).refusal();
            expect(refusal.endsWith(": set " + missing + "."), refusal);
        }
        var refusal = Portal.start(production()).refusal();
        expect(refusal.endsWith(": set " + String.join(", ", SETTINGS) + "."), refusal);
        return refusal;
    }

    private static Launch production() throws Exception {
        var launch = Launch.on(Portal.freshData()).with("SPRING_PROFILES_ACTIVE", "prod");
        for (var setting : SETTINGS) {
            launch = launch.with(setting, null);
        }
        return launch;
    }
}
