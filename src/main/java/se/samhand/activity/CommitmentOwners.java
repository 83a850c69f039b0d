package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.activity.CommitmentNotPossible.Reason;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.people.FunctionDetails;
import se.samhand.organisation.people.FunctionService;

/** Which functions can answer for a commitment: those of the unit and of its board. Ownership is never a person's. */
@Component
class CommitmentOwners {

    private final FunctionService functions;
    private final OrganisationDirectory directory;
    private final Clock clock;

    CommitmentOwners(FunctionService functions, OrganisationDirectory directory, Clock clock) {
        this.functions = functions;
        this.directory = directory;
        this.clock = clock;
    }

    /** With who holds them today. */
    List<FunctionDetails> of(UUID unitId) {
        var today = LocalDate.now(clock);
        var board = directory.organisation().boardOf(unitId, today).stream().map(Unit::id);
        return Stream.concat(Stream.of(unitId), board)
                .distinct()
                .flatMap(unit -> functions.functionsOf(unit, today).stream())
                .toList();
    }

    /** The function with who holds it today, or null for none. */
    @Nullable
    FunctionDetails holding(@Nullable UUID functionId) {
        return functionId == null
                ? null
                : functions.function(functionId, LocalDate.now(clock)).orElse(null);
    }

    void mustBelongTo(Commitment commitment, @Nullable UUID functionId) {
        if (functionId != null
                && of(commitment.unitId()).stream().noneMatch(it -> it.id().equals(functionId))) {
            throw new CommitmentNotPossible(Reason.FUNCTION_ELSEWHERE);
        }
    }
}
