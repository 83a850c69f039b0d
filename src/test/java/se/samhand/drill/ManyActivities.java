package se.samhand.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.samhand.drill.Trial.expect;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.core.context.SecurityContextHolder;
import se.samhand.PortalApplication;
import se.samhand.importing.ImportFile;
import se.samhand.importing.ImportJobs;
import se.samhand.importing.ImportProgress.Step;
import se.samhand.importing.ImportService;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;

/** A large file goes through the same steps as from the page, and how far it has come is asked for as the page does. */
class ManyActivities implements Trial {

    private static final int ROWS = 4_000;
    private static final List<String> STANDING = List.of(
            "org-units", "org-successions", "unit-hosts", "code-lists", "programmes", "programme-versions", "goals");
    private static final String DRAFT = "programme;version;state;valid_from;valid_to;note;verification\n"
            + "VNR-2021;3;DRAFT;2027-01-01;2027-12-31;;ILLUSTRATIVE\n";
    private static final String GOAL =
            "key;programme;version;code;text;verification\nVNR-2021/3;VNR-2021;3;3;Mål;ILLUSTRATIVE\n";

    private final Set<Step> seen = EnumSet.noneOf(Step.class);
    private int partWay;

    @Override
    public String name() {
        return "import of a file with 4,000 activities: handed over, checked and confirmed, its progress watched";
    }

    @Override
    public String seen() throws Exception {
        var port = String.valueOf(Portal.freePort());
        try (var portal = SpringApplication.run(
                PortalApplication.class,
                "--server.port=" + port,
                "--samhand.data=" + Portal.freshData(),
                "--vaadin.productionMode=true",
                "--logging.level.root=error")) {
            signIn();
            take(portal, files());
            take(portal, List.of(file("programme-versions.csv", DRAFT), file("goals.csv", GOAL)));
            seen.clear();
            partWay = 0;
            var took = take(portal, List.of(file("activities.csv", activities())));
            expect(seen.containsAll(List.of(Step.CHECKING, Step.STORING, Step.SAVING)), "Only seen: " + seen);
            expect(partWay > 2, "The progress was never seen part of the way");
            return "checked after %s, confirmed after %s more; part of the way seen %d times"
                    .formatted(Trial.seconds(took.getFirst()), Trial.seconds(took.getLast()), partWay);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** How long the check took, and how long the confirmation. */
    private List<Duration> take(ApplicationContext portal, List<ImportFile> files) {
        var jobs = portal.getBean(ImportJobs.class);
        var imports = portal.getBean(ImportService.class);
        long began = System.nanoTime();
        var id = jobs.check(files, () -> {});
        watch(jobs, id);
        var checked = imports.find(id).orElseThrow();
        expect(checked.canBeConfirmed(), "Not without faults: " + checked.counts());
        long confirmed = System.nanoTime();
        jobs.confirm(id, checked.version());
        watch(jobs, id);
        long ended = System.nanoTime();
        expect(
                jobs.result(id)
                        .filter(it -> it.messageKey().equals("importing.result.confirmed"))
                        .isPresent(),
                "Not confirmed");
        return List.of(Duration.ofNanos(confirmed - began), Duration.ofNanos(ended - confirmed));
    }

    private void watch(ImportJobs jobs, UUID id) {
        for (var progress = jobs.progress(id); progress.isPresent(); progress = jobs.progress(id)) {
            seen.add(progress.get().step());
            var share = progress.get().share();
            partWay += share > 0 && share < 1 ? 1 : 0;
            Portal.pause();
        }
    }

    private static void signIn() {
        var office = new ActingFor(
                UUID.randomUUID(), "SOF", "Socialförvaltningen", Set.of(Role.PROGRAMME_OFFICE, Role.ADMIN));
        var user = new PortalUser(UUID.randomUUID(), "bench", "Bench", Locale.of("sv", "SE"), List.of(office));
        SecurityContextHolder.getContext().setAuthentication(new PortalAuthentication(user));
    }

    private static List<ImportFile> files() throws IOException {
        var files = new ArrayList<ImportFile>();
        for (var name : STANDING) {
            files.add(file(name + ".csv", new ClassPathResource("demo/" + name + ".csv").getContentAsString(UTF_8)));
        }
        return files;
    }

    private static String activities() {
        var lines = new StringBuilder("key;programme;version;goal;code;text;responsible;role;start;end;target_groups;"
                + "violence_types;wording;rest\n");
        for (int at = 1; at <= ROWS; at++) {
            lines.append("VNR-2021/9.%d;VNR-2021;3;3;9.%d;Påhittad aktivitet nummer %d;ALL_DISTRICTS;LEADS;2027-01-01;"
                            .formatted(at, at, at))
                    .append("2027-12-31;\"YOUNG;CHILDREN\";CLOSE_RELATIONSHIPS;ILLUSTRATIVE;ILLUSTRATIVE\n");
        }
        return lines.toString();
    }

    private static ImportFile file(String name, String text) {
        return new ImportFile(name, new ByteArrayResource(text.getBytes(UTF_8)));
    }
}
