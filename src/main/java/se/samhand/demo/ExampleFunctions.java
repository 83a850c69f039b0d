package se.samhand.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.samhand.handover.HandOverService;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.organisation.people.AppointmentService;
import se.samhand.organisation.people.FunctionDraft;
import se.samhand.organisation.people.FunctionService;
import se.samhand.organisation.people.HolderDraft;
import se.samhand.organisation.people.PersonDetails;
import se.samhand.organisation.people.PersonDraft;
import se.samhand.organisation.people.PersonService;

/**
 * Which function answers for what the boards of the example undertake: at one board nobody holds it, at two it went to
 * somebody else, one of whom has yet to receive it, and at one the holder never signs in.
 */
@Component
@Profile("demo")
class ExampleFunctions {

    private static final String KEEPS_SAFE = "Säkerhetssamordnare";
    private static final Set<String> UNSAFE_AT = Set.of("KUN", "SKN");
    private static final Set<String> SHARE_ONE = Set.of("SKH", "HAL");
    private static final String COORDINATES = "Samordnare våld i nära relationer";
    private static final String VACANT_AT = "KUN";
    private static final String SILENT_AT = "HAL";
    private static final LocalDate RECEIVED_FROM = LocalDate.of(2024, 11, 4);
    private static final LocalDate WAITING_FROM = LocalDate.of(2026, 9, 14);
    private static final Map<String, String> BEFORE = Map.of("SVB", "Sigrid Företrädare", "FAR", "Frida Företrädare");
    private static final Map<String, String> NAMES = Map.of(
            "JAR", "Karin Samordnare",
            "FAR", "Fatima Samordnare",
            "SOC", "Sofia Samordnare",
            "SVB", "Sven Samordnare");

    private final FunctionService functions;
    private final AppointmentService appointments;
    private final PersonService persons;
    private final HandOverService handOvers;
    private final ExampleCast cast;
    private final OrganisationDirectory directory;
    private final Map<UUID, UUID> byBoard = new HashMap<>();

    ExampleFunctions(
            FunctionService functions,
            AppointmentService appointments,
            PersonService persons,
            HandOverService handOvers,
            ExampleCast cast,
            OrganisationDirectory directory) {
        this.functions = functions;
        this.appointments = appointments;
        this.persons = persons;
        this.handOvers = handOvers;
        this.cast = cast;
        this.directory = directory;
    }

    /** Each board has the function, and but for one somebody who holds it. */
    void begin(LocalDate firstDay) {
        directory.readNow().everyone().stream()
                .filter(unit -> unit.type().isBoard())
                .forEach(board -> begin(board, firstDay));
        var shared = persons.add(new PersonDraft("Säkerhetssamordnare, sydväst", "", false));
        directory.readNow().everyone().stream()
                .filter(unit -> unit.type() == UnitType.DISTRICT)
                .forEach(district -> keepSafe(district, shared, firstDay));
    }

    /** Whether the action plan's security coordinator is there, of its own or shared; at two districts nobody is. */
    static boolean isKeptSafe(String unitCode) {
        return !UNSAFE_AT.contains(unitCode);
    }

    private void keepSafe(Unit district, PersonDetails shared, LocalDate firstDay) {
        var function =
                functions.add(district.id(), new FunctionDraft(KEEPS_SAFE)).id();
        if (isKeptSafe(district.code())) {
            var person = SHARE_ONE.contains(district.code())
                    ? shared
                    : persons.add(new PersonDraft(KEEPS_SAFE + ", " + district.name(), "", false));
            appointments.give(function, new HolderDraft(person.id(), firstDay));
        }
    }

    private void begin(Unit board, LocalDate firstDay) {
        var function = functions.add(board.id(), new FunctionDraft(COORDINATES)).id();
        byBoard.put(board.id(), function);
        if (!board.code().equals(VACANT_AT)) {
            var name = NAMES.getOrDefault(board.code(), "Samordnare, " + board.name());
            var first = BEFORE.containsKey(board.code())
                    ? new PersonDraft(BEFORE.get(board.code()), "", false)
                    : new PersonDraft(name, address(board.code()), false);
            var person = persons.add(first);
            appointments.give(function, new HolderDraft(person.id(), firstDay));
        }
    }

    private static String address(String boardCode) {
        return NAMES.containsKey(boardCode) || boardCode.equals(SILENT_AT)
                ? ExampleCast.coordinatorOf(boardCode) + "@example.com"
                : "";
    }

    /** The one who received it long ago, on the day of the signature. */
    void isReceived(Consumer<LocalDate> itIs) {
        itIs.accept(RECEIVED_FROM);
        cast.asTeller(() -> goesTo("SVB", RECEIVED_FROM));
        itIs.accept(RECEIVED_FROM.plusDays(4));
        cast.as("samordnare.svenskabostader", () -> {
            var function = of("SVB");
            handOvers.receive(
                    function,
                    handOvers
                            .page(function)
                            .orElseThrow()
                            .current()
                            .orElseThrow()
                            .version());
            return true;
        });
    }

    /** The one that waits for a signature when the example begins. */
    void goesOver() {
        cast.asTeller(() -> goesTo("FAR", WAITING_FROM));
    }

    private void goesTo(String boardCode, LocalDate from) {
        appointments.appoint(
                of(boardCode), new PersonDraft(NAMES.getOrDefault(boardCode, ""), address(boardCode), false), from);
    }

    private UUID of(String boardCode) {
        return of(directory.readNow().byCode(boardCode).orElseThrow()).orElseThrow();
    }

    /** The function that answers for what the unit undertakes; empty for units that are no boards. */
    Optional<UUID> of(Unit unit) {
        return Optional.ofNullable(byBoard.get(unit.id()));
    }
}
