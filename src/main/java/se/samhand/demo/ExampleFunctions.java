package se.samhand.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.people.FunctionDraft;
import se.samhand.organisation.people.FunctionService;
import se.samhand.organisation.people.HolderDraft;
import se.samhand.organisation.people.PersonDraft;
import se.samhand.organisation.people.PersonService;

/** Which function answers for what the boards of the example undertake; at one board nobody holds it. */
@Component
@Profile("demo")
class ExampleFunctions {

    private static final String COORDINATES = "Samordnare våld i nära relationer";
    private static final String VACANT_AT = "KUN";
    private static final Map<String, String> NAMES = Map.of(
            "JAR", "Karin Samordnare",
            "FAR", "Fatima Samordnare",
            "SOC", "Sofia Samordnare",
            "SVB", "Sven Samordnare");

    private final FunctionService functions;
    private final PersonService persons;
    private final OrganisationDirectory directory;
    private final Map<UUID, UUID> byBoard = new HashMap<>();

    ExampleFunctions(FunctionService functions, PersonService persons, OrganisationDirectory directory) {
        this.functions = functions;
        this.persons = persons;
        this.directory = directory;
    }

    /** Each board has the function, and but for one somebody who holds it. */
    void begin(LocalDate firstDay) {
        directory.readNow().everyone().stream()
                .filter(unit -> unit.type().isBoard())
                .forEach(board -> begin(board, firstDay));
    }

    private void begin(Unit board, LocalDate firstDay) {
        var function = functions.add(board.id(), new FunctionDraft(COORDINATES)).id();
        byBoard.put(board.id(), function);
        if (!board.code().equals(VACANT_AT)) {
            var name = NAMES.getOrDefault(board.code(), "Samordnare, " + board.name());
            var person = persons.add(new PersonDraft(name, "", false));
            functions.give(function, new HolderDraft(person.id(), firstDay));
        }
    }

    /** The function that answers for what the unit undertakes; empty for units that are no boards. */
    Optional<UUID> of(Unit unit) {
        return Optional.ofNullable(byBoard.get(unit.id()));
    }
}
