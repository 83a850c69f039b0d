package se.samhand.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.accounts.OwnAccountService;
import se.samhand.activity.DutiesOfFunctions;
import se.samhand.organisation.people.FunctionService;
import se.samhand.organisation.people.StaffAddresses;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/**
 * Who reads, writes and signs hand-overs. They tell of drafts, and so stay within the board. Whoever takes over is known by
 * the address that the account and the staff list have in common; where none is known, as of all staff with protected
 * identity, any of the board's coordinators signs but whoever held it before.
 */
@Component("mayHandOver")
class HandOverAccess {

    private final HandOvers handOvers;
    private final FunctionService functions;
    private final DutiesOfFunctions duties;
    private final StaffAddresses addresses;
    private final OwnAccountService own;
    private final Clock clock;

    HandOverAccess(
            HandOvers handOvers,
            FunctionService functions,
            DutiesOfFunctions duties,
            StaffAddresses addresses,
            OwnAccountService own,
            Clock clock) {
        this.handOvers = handOvers;
        this.functions = functions;
        this.duties = duties;
        this.addresses = addresses;
        this.own = own;
        this.clock = clock;
    }

    /** Asked by the guard, with the id of the function. */
    public boolean read(UUID functionId) {
        return functions
                .function(functionId, LocalDate.now(clock))
                .filter(it -> duties.mayRead(it.unitId()))
                .isPresent();
    }

    /** Asked by the guard: those who answer for what the board does write for whoever takes over. */
    public boolean note(UUID functionId) {
        return writes() && read(functionId);
    }

    /** Of a hand-over within the person's own board. */
    boolean writes() {
        return SignedIn.has(Role.COORDINATOR) || SignedIn.has(Role.APPROVER) || SignedIn.has(Role.UNIT_MANAGER);
    }

    /** Asked by the guard. */
    public boolean receive(UUID functionId) {
        return read(functionId)
                && handOvers
                        .findByFunctionIdAndNotSignedTrue(functionId)
                        .filter(this::receives)
                        .isPresent();
    }

    /** Of a hand-over within the person's own board. */
    boolean receives(HandOver handOver) {
        return handOver.toPersonId()
                .map(to -> addresses
                        .of(to)
                        .map(this::isMine)
                        .orElseGet(() -> SignedIn.has(Role.COORDINATOR) && !isOfWhoHeldIt(handOver)))
                .orElse(false);
    }

    private boolean isOfWhoHeldIt(HandOver handOver) {
        return handOver.fromPersonId()
                .flatMap(addresses::of)
                .filter(this::isMine)
                .isPresent();
    }

    private boolean isMine(String address) {
        return address.equalsIgnoreCase(own.email());
    }
}
