package se.samhand.activity;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/**
 * Decides about submitted follow-ups: first the own board, then the city. Whoever decides holds the follow-ups until it
 * is done, so that a double click, or two reviewers at once, decide once; the later one is told.
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.APPROVER + "', '" + Roles.PROGRAMME_OFFICE + "')")
public class ReviewService {

    private final FollowUps followUps;
    private final FollowUpAccess access;
    private final BoardsCarryOn boards;
    private final ReviewRecord record;
    private final PeriodCalendar calendar;
    private final OrganisationDirectory directory;
    private final Clock clock;

    ReviewService(
            FollowUps followUps,
            FollowUpAccess access,
            BoardsCarryOn boards,
            ReviewRecord record,
            PeriodCalendar calendar,
            OrganisationDirectory directory,
            Clock clock) {
        this.followUps = followUps;
        this.access = access;
        this.boards = boards;
        this.record = record;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Approves it for the board, or accepts it for the city, whichever it waits for.
     *
     * @param version of the follow-up that was read
     * @throws ReviewRefused when it is the reviewer's own, waits for somebody else, or was not what was read
     * @throws OthersComeFirst when units below the board are missing
     */
    @PreAuthorize("@mayFollowUp.review(#id)")
    public void approve(UUID id, long version) {
        var outcome = approveAll(List.of(new ReadFollowUp(id, version)));
        outcome.notApproved().stream().findFirst().ifPresent(refused -> {
            throw refused.why();
        });
    }

    /**
     * Approves as many as can be, and says of each of the others why not.
     *
     * @param read what the reviewer has read; what is not the reviewer's to decide is left out in silence
     */
    public ReviewOutcome approveAll(List<ReadFollowUp> read) {
        Map<UUID, Long> versions = read.stream()
                .collect(toMap(ReadFollowUp::id, ReadFollowUp::version, (one, other) -> one, LinkedHashMap::new));
        var held = followUps.held(versions.keySet()).stream()
                .filter(it -> !access.levels(it).isEmpty())
                // Those below the boards first: a board's own may wait for them.
                .sorted(Comparator.comparing(it -> it.unitId().equals(it.boardId())))
                .toList();
        var below = new Below(followUps, held);
        var taken = new LinkedHashMap<FollowUp, ReviewStep>();
        var refused = new ArrayList<NotApproved>();
        for (var it : held) {
            try {
                mustBeAsRead(it, requireNonNull(versions.get(it.id())));
                taken.put(it, it.approve(level(it), below.missing(it), reviewer(), clock));
            } catch (ReviewRefused why) {
                refused.add(new NotApproved(it.commitment().title(), nameOf(it.unitId()), why));
            }
        }
        record.taken(taken, periods());
        return new ReviewOutcome(taken.size(), refused);
    }

    /**
     * Sends it back to be completed; where its board is no more, to the one that carries on. Only what is marked opens
     * again; it comes back to whoever asked.
     *
     * @throws ReviewRefused as {@link #approve}
     * @throws DueDayPassed when it would have to be completed before today
     */
    @PreAuthorize("@mayFollowUp.review(#id)")
    public void askForCompletion(UUID id, long version, @Valid CompletionDraft asked) {
        var followUp = read(id, version);
        var step = followUp.askForCompletion(asked, level(followUp), reviewer(), clock);
        boards.goesOn(followUp, directory.organisation());
        record.taken(Map.of(followUp, step), periods());
    }

    /** Tells whoever asked to change it that it stays as it is. */
    @PreAuthorize("@mayFollowUp.review(#id)")
    public void refuseChange(UUID id, long version, @Valid ReasonDraft reason) {
        var followUp = read(id, version);
        var step = followUp.refuseChange(level(followUp), reason.text().strip(), reviewer(), clock);
        record.taken(Map.of(followUp, step), periods());
    }

    private FollowUp read(UUID id, long version) {
        var followUp = followUps.held(List.of(id)).stream().findFirst().orElseThrow();
        mustBeAsRead(followUp, version);
        return followUp;
    }

    private void mustBeAsRead(FollowUp followUp, long version) {
        followUp.review().mustBeAsRead(followUp.version() == version, level(followUp), followUp.stage());
    }

    /** The level it waits for, if that is the reviewer's. */
    private ReviewLevel level(FollowUp followUp) {
        var levels = access.levels(followUp);
        var waitsFor = followUp.review().whoCanOpen();
        return levels.contains(waitsFor) ? waitsFor : levels.iterator().next();
    }

    private Map<UUID, Period> periods() {
        return calendar.all().stream().collect(toMap(Period::id, Function.identity()));
    }

    private String nameOf(UUID unitId) {
        return directory.organisation().byId(unitId).map(Unit::name).orElse("");
    }

    private static PortalUser reviewer() {
        return SignedIn.user().orElseThrow();
    }
}
