package se.samhand.programme;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.codelists.CodeListFixture;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.SheetRow;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.KeptRows;

/** Programmes for tests, as the example's files have them. */
@Component
public class ProgrammeFixture {

    public static final PortalUser OFFICE = person(Role.PROGRAMME_OFFICE);

    private final CodeListFixture codeLists;
    private final List<ImportSheet> sheets;
    private final VersionService service;
    private final TransactionTemplate transaction;

    ProgrammeFixture(
            CodeListFixture codeLists,
            ProgrammesSheet programmes,
            VersionsSheet versions,
            GoalsSheet goals,
            ActivitiesSheet activities,
            VersionService service,
            PlatformTransactionManager transactions) {
        this.codeLists = codeLists;
        this.service = service;
        sheets = List.of(programmes, versions, goals, activities);
        transaction = new TransactionTemplate(transactions);
    }

    /** All programmes and plans with their first versions' goals and activities, and the words for their marks. */
    public void theProgrammes() {
        KeptRows.begin("the programmes", this::makeTheProgrammes, this::forget);
    }

    /** What the portal remembers of the words for their marks. */
    public void forget() {
        codeLists.forget();
    }

    private void makeTheProgrammes() {
        codeLists.theLists();
        transaction.executeWithoutResult(status -> sheets.forEach(sheet -> sheet.save(file(sheet.name()))));
    }

    /** The second version of the programme, as the example fills it: everything that goes on, until the end of 2026. */
    public void theSecondVersion() {
        as(OFFICE, () -> service.carryOver("VNR-2021", 1, 2, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)));
    }

    /** A person of the city with one role. */
    public static PortalUser person(Role role) {
        var unit = new ActingFor(new UUID(0, 1), "SOF", "Socialförvaltningen", Set.of(role));
        return new PortalUser(new UUID(0, role.ordinal()), role.name(), "Petra", Locale.of("sv"), List.of(unit));
    }

    /** Does something as a person, and leaves signed in whoever was so before. */
    public static <T> T as(PortalUser person, Supplier<T> deed) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new PortalAuthentication(person)));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    static List<SheetRow> file(String name) {
        try (var in = ProgrammeFixture.class.getResourceAsStream("/demo/" + name + ".csv")) {
            var text = new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream()
                    .map(line -> SheetRow.of(line.getFieldsAsMap()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
