package se.samhand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class WhichDatabaseTest {

    @RegisterExtension
    final Folders folders = new Folders();

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withUserConfiguration(EmbeddedDatabase.class)
            .withPropertyValues("samhand.data=" + folders.fresh());

    @Test
    void withoutAServerOfOnesOwnThePortalBringsOne() {
        portal.run(context -> {
            var details = context.getBean(JdbcConnectionDetails.class);
            assertThatCode(() -> DriverManager.getConnection(
                                    details.getJdbcUrl(), details.getUsername(), details.getPassword())
                            .close())
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void aServerOfOnesOwnIsLeftAlone() {
        portal.withPropertyValues("spring.datasource.url=jdbc:mariadb://db.example/samhand")
                .run(context -> assertThat(context).doesNotHaveBean(MariaDbServer.class));
    }

    @Test
    void productionNeverBringsItsOwn() {
        portal.withPropertyValues("spring.profiles.active=prod")
                .run(context -> assertThat(context).doesNotHaveBean(MariaDbServer.class));
    }

    @Test
    void productionNamesEverySettingThatIsMissing() {
        assertThatThrownBy(() -> startProductionWith(new MockEnvironment()))
                .isInstanceOf(SettingsMissing.class)
                .hasMessageContaining(
                        "set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD.");

        assertThatThrownBy(() -> startProductionWith(new MockEnvironment()
                        .withProperty("spring.datasource.url", "jdbc:mariadb://db.example/samhand")
                        .withProperty("spring.datasource.password", "")))
                .hasMessageContaining("set SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD.");
    }

    @Test
    void aRefusalIsOneSentenceOnStandardError(CapturedOutput output) {
        var wrapped =
                new IllegalStateException("bean a", new IllegalStateException("bean b", new DatabaseNotIncluded()));

        assertThat(new PlainRefusals().reportException(wrapped)).isTrue();
        assertThat(new PlainRefusals().reportException(new PortInUseException(8080)))
                .isTrue();
        assertThat(new PlainRefusals().reportException(new IllegalStateException("a fault")))
                .isFalse();

        assertThat(output.getErr().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("This build carries no embedded database"))
                .anySatisfy(line -> assertThat(line).startsWith("Port 8080 is taken"));
    }

    private static void startProductionWith(MockEnvironment environment) {
        environment.setActiveProfiles("prod");
        var context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new ProductionSettings().initialize(context);
    }
}
