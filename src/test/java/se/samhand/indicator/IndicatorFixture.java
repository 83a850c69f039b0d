package se.samhand.indicator;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.clock.PortalClock;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.period.PeriodFixture;
import se.samhand.period.PeriodService;
import se.samhand.programme.ProgrammeFixture;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.KeptRows;

/** The example's indicators in the example's city, on a day, and people who act for its units. */
@Component
public class IndicatorFixture {

    private final OrganisationFixture units;
    private final ProgrammeFixture programmes;
    private final OrganisationDirectory directory;
    private final PeriodService periods;
    private final PeriodCalendar calendar;
    private final PeriodFixture calendars;
    private final IndicatorSheet sheet;
    private final IndicatorDefinitions definitions;
    private final TargetService targets;
    private final ObservationService observations;
    private final TransactionTemplate transaction;
    private final PortalClock clock;

    IndicatorFixture(
            OrganisationFixture units,
            ProgrammeFixture programmes,
            OrganisationDirectory directory,
            PeriodService periods,
            PeriodCalendar calendar,
            PeriodFixture calendars,
            IndicatorSheet sheet,
            IndicatorDefinitions definitions,
            TargetService targets,
            ObservationService observations,
            TransactionTemplate transaction,
            PortalClock clock) {
        this.units = units;
        this.programmes = programmes;
        this.directory = directory;
        this.periods = periods;
        this.calendar = calendar;
        this.calendars = calendars;
        this.sheet = sheet;
        this.definitions = definitions;
        this.targets = targets;
        this.observations = observations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The city with a calendar from 2021 to 2027, on the day. */
    void city(LocalDate today) {
        itIs(today);
        KeptRows.begin("the indicators on " + today, this::make, this::forget);
    }

    private void forget() {
        units.forget();
        programmes.forget();
        calendars.forget();
    }

    private void make() {
        units.stockholm();
        programmes.theProgrammes();
        indicators();
        as(person("STHLM", Role.ADMIN), () -> {
            for (int year = 2021; year <= 2027; year++) {
                periods.addYear(year);
            }
            return true;
        });
    }

    /** The indicators as the example has them, for a city that is there already. */
    public void indicators() {
        transaction.executeWithoutResult(status -> sheet.save(file()));
    }

    /** The unit's coordinator sets a target for all periods, and enters a share for one. */
    public void aims(String indicator, String unitCode, String aim, String period, int part, int whole) {
        var place = place(indicator, unitCode, period);
        as(person(unitCode, Role.COORDINATOR), () -> {
            targets.set(
                    new TargetPlace(place.indicatorId(), place.unitId(), Target.ALL_PERIODS),
                    TargetDetails.NONE_YET,
                    new TargetDraft(aim, ""));
            return observations.enter(
                    place,
                    ObservationDetails.NONE_YET,
                    new ObservationDraft(ValueState.VALUE, BigDecimal.valueOf(part), BigDecimal.valueOf(whole), ""));
        });
    }

    void itIs(LocalDate day) {
        clock.moveTo(day.atTime(10, 0).atZone(PortalClock.STOCKHOLM).toInstant());
    }

    Unit unit(String code) {
        return directory.readNow().byCode(code).orElseThrow();
    }

    Organisation organisation() {
        return directory.readNow();
    }

    Period period(String code) {
        return calendar.byCode(code).orElseThrow();
    }

    Place place(String indicator, String unit, String period) {
        return place(indicator, unit, period, "");
    }

    Place place(String indicator, String unit, String period, String split) {
        return new Place(
                definitions.findByCodeIn(List.of(indicator)).getFirst().id(),
                unit(unit).id(),
                calendar.byCode(period).orElseThrow().id(),
                new Split(split));
    }

    PortalUser person(String unitCode, Role... roles) {
        var unit = unit(unitCode);
        var name = roles[0] + " " + unitCode;
        return new PortalUser(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                name,
                Locale.of("sv"),
                List.of(new ActingFor(unit.id(), unit.code(), unit.name(), Set.of(roles))));
    }

    static <T> T as(PortalUser user, Supplier<T> deed) {
        SecurityContextHolder.getContext().setAuthentication(new PortalAuthentication(user));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    static List<SheetRow> file() {
        try (var in = IndicatorFixture.class.getResourceAsStream("/demo/indicators.csv")) {
            var text = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream()
                    .map(line -> SheetRow.of(line.getFieldsAsMap()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
