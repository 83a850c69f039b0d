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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** No container engine runs where the tests run; this is what can be known without one. */
class DockerTest {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    @Test
    void theDatabaseComparesAndSortsLikeTheEmbeddedOne() throws IOException {
        assertThat(service("database").get("command")).isEqualTo(MariaDbServer.CHARACTERS);
    }

    @Test
    void thePortalIsGivenEverySettingThatProductionAsksFor() throws IOException {
        assertThat(environment("portal"))
                .containsEntry("SPRING_PROFILES_ACTIVE", "prod")
                .containsKeys("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD");
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
        return names.stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""))
                .collect(Collectors.toSet());
    }
}
