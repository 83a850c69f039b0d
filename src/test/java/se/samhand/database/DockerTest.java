package se.samhand.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** No container engine runs where the tests run; this is what can be known without one. */
class DockerTest {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final Pattern IN_THE_ENVIRONMENT = Pattern.compile("[A-Z]+(_[A-Z]+)+");
    private static final Pattern PASSED_ON = Pattern.compile("\\$\\{([A-Z_]+):-[^}]*}");

    @Test
    void theDatabaseComparesAndSortsLikeTheEmbeddedOne() throws IOException {
        assertThat(service("database").get("command")).isEqualTo(MariaDbServer.CHARACTERS);
    }

    @Test
    void thePortalIsGivenEverySettingThatProductionAsksFor() throws IOException {
        assertThat(environment("portal")).containsEntry("SPRING_PROFILES_ACTIVE", "prod");
        assertThat(environment("portal").keySet())
                .containsAll(askedForAtTheStart())
                .containsAll(namedForProduction());
    }

    @Test
    void whatTheOperatorSaysOfMailAndOfThePublicAddressIsPassedOnByTheSameName() throws IOException {
        var passedOn = environment("portal").entrySet().stream()
                .filter(setting -> PASSED_ON.matcher(setting.getValue()).matches())
                .collect(Collectors.toMap(Map.Entry::getKey, setting -> nameIn(setting.getValue())));

        assertThat(passedOn)
                .containsOnlyKeys(
                        "SAMHAND_PUBLIC_ADDRESS",
                        "SAMHAND_MAIL_CARRIER",
                        "SAMHAND_MAIL_FROM",
                        "SPRING_MAIL_HOST",
                        "SPRING_MAIL_PORT",
                        "SPRING_MAIL_USERNAME",
                        "SPRING_MAIL_PASSWORD")
                .allSatisfy((name, given) -> assertThat(given).isEqualTo(name));
    }

    @Test
    void bothSidesAgreeOnDatabaseUserAndPassword() throws IOException {
        var database = environment("database");
        var portal = environment("portal");

        assertThat(portal.get("SPRING_DATASOURCE_URL"))
                .isEqualTo("jdbc:mariadb://database/" + database.get("MARIADB_DATABASE"));
        assertThat(portal.get("SPRING_DATASOURCE_USERNAME")).isEqualTo(database.get("MARIADB_USER"));
        assertThat(portal.get("SPRING_DATASOURCE_PASSWORD")).isEqualTo(database.get("MARIADB_PASSWORD"));
    }

    @Test
    void everyNameInTheEnvironmentIsASettingThatExists() throws IOException {
        assertThat(settings()).containsAll(environment("portal").keySet()).contains("SAMHAND_DATA");
        assertThat(Files.readString(Path.of("docker/Dockerfile")))
                .contains("SAMHAND_DATA=/data", "SPRING_PROFILES_ACTIVE=prod");
    }

    @Test
    void theImageRunsAsNobodyInParticularAndWithoutADatabaseInTheJar() throws IOException {
        assertThat(Files.readAllLines(Path.of("docker/Dockerfile")))
                .contains("USER samhand", "FROM eclipse-temurin:25-jre")
                .anyMatch(line -> line.startsWith("HEALTHCHECK"))
                .anyMatch(line -> line.contains("-Down.database"));
    }

    static List<String> layersOfTheImage() throws IOException {
        return Pattern.compile("COPY --from=build /samhand/layers/(.+)/ ")
                .matcher(Files.readString(Path.of("docker/Dockerfile")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Map<?, ?> service(String name) throws IOException {
        Map<?, ?> compose = new Yaml().load(Files.readString(Path.of("docker/compose.yaml")));
        return map(map(compose, "services"), name);
    }

    private static Map<String, String> environment(String service) throws IOException {
        var environment = new HashMap<String, String>();
        map(service(service), "environment").forEach((name, value) -> environment.put((String) name, (String) value));
        return environment;
    }

    private static Map<?, ?> map(Map<?, ?> outer, String name) {
        return (Map<?, ?>) Objects.requireNonNull(outer.get(name), name);
    }

    private static String nameIn(String setting) {
        var passedOn = PASSED_ON.matcher(setting);
        return passedOn.matches() ? passedOn.group(1) : "";
    }

    /** What the portal names when it refuses to start in production with mail switched on and nothing else said. */
    private static Set<String> askedForAtTheStart() {
        var nothingSaid = new MockEnvironment().withProperty("samhand.mail.carrier", "smtp");
        nothingSaid.setActiveProfiles("prod");
        var names = new HashSet<String>();
        SpringFactoriesLoader.loadFactories(ApplicationContextInitializer.class, null).stream()
                .filter(check -> check.getClass().getPackageName().startsWith("se.samhand"))
                .forEach(check -> names.addAll(askedForBy(check, nothingSaid)));
        return names;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Set<String> askedForBy(ApplicationContextInitializer check, ConfigurableEnvironment environment) {
        var portal = new GenericApplicationContext();
        portal.setEnvironment(environment);
        try {
            check.initialize(portal);
            return Set.of();
        } catch (RefusedToStart refused) {
            return namesIn(Objects.requireNonNull(refused.getMessage()));
        }
    }

    private static Set<String> namedForProduction() throws IOException {
        return namesIn(Files.readString(Path.of("src/main/resources/application-prod.properties")));
    }

    private static Set<String> namesIn(String text) {
        return IN_THE_ENVIRONMENT
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Every setting of Spring Boot and of ours, as the environment spells it. */
    private static Set<String> settings() throws IOException {
        var names = new HashSet<String>();
        var resources = DockerTest.class.getClassLoader().getResources(METADATA);
        while (resources.hasMoreElements()) {
            try (var metadata = resources.nextElement().openStream()) {
                for (var property : JsonMapper.shared().readTree(metadata).get("properties")) {
                    names.add(property.get("name").asString());
                }
            }
        }
        var ours = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            ours.load(file);
        }
        names.addAll(ours.stringPropertyNames());
        var spelt = names.stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""));
        return Stream.concat(spelt, askedForAtTheStart().stream()).collect(Collectors.toSet());
    }
}
