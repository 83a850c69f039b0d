package se.samhand.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import se.samhand.activity.FollowUpFilter;
import se.samhand.activity.FollowUpRow;
import se.samhand.activity.FollowUpService;
import se.samhand.activity.LockService;
import se.samhand.activity.ReasonDraft;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.GrantDraft;
import se.samhand.period.LockExceptionDetails;
import se.samhand.period.LockExceptionService;
import se.samhand.period.Period;
import se.samhand.period.RefusalDraft;

/** Two boards of the example that did not answer in time ask to have the period opened: one may, one may not. */
@Component
@Profile("demo")
class ExampleLocks {

    private static final String OFFICE = "programkontor";

    private final ExampleCast cast;
    private final FollowUpService followUps;
    private final LockService locks;
    private final LockExceptionService decisions;
    private final OrganisationDirectory directory;

    ExampleLocks(
            ExampleCast cast,
            FollowUpService followUps,
            LockService locks,
            LockExceptionService decisions,
            OrganisationDirectory directory) {
        this.cast = cast;
        this.followUps = followUps;
        this.locks = locks;
        this.decisions = decisions;
        this.directory = directory;
    }

    void isRefused(Period period, String board) {
        ask(period, board, "Vi vill skriva om vår text innan nämnden sammanträder i höst.");
        cast.as(OFFICE, () -> {
            var request = latest();
            var why = "Stadens rapport är redan lämnad. Skriv det i nästa tertial.";
            decisions.refuse(request.id(), request.version(), new RefusalDraft(why));
            return true;
        });
    }

    void isGranted(Period period, String board, LocalDate until) {
        ask(period, board, "Samordnaren slutade i maj och ett svar blev liggande.");
        cast.as(OFFICE, () -> {
            var request = latest();
            decisions.grant(request.id(), request.version(), new GrantDraft(until, "Skriv bara det som saknas."));
            return true;
        });
    }

    private void ask(Period period, String board, String reason) {
        cast.as(ExampleCast.coordinatorOf(board), () -> {
            locks.askToOpen(missing(period, board).id(), new ReasonDraft(reason));
            return true;
        });
    }

    /** One that nobody has submitted, or any where all are. */
    private FollowUpRow missing(Period period, String board) {
        var id = directory.organisation().byCode(board).orElseThrow().id();
        var one = PageRequest.of(0, 1);
        return followUps.find(new FollowUpFilter(id, period.id(), true, null, ""), one).stream()
                .findFirst()
                .orElseGet(() -> followUps
                        .find(new FollowUpFilter(id, period.id(), false, null, ""), one)
                        .getContent()
                        .getFirst());
    }

    private LockExceptionDetails latest() {
        return decisions.find(PageRequest.of(0, 1)).getContent().getFirst();
    }
}
