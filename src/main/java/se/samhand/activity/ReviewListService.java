package se.samhand.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.activity.ReviewChoices.Waiting;
import se.samhand.activity.ReviewChoices.WaitingPeriod;
import se.samhand.activity.ReviewChoices.WaitingUnit;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/** What waits for the review of whoever is signed in: of their board, or of the city. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.APPROVER + "', '" + Roles.PROGRAMME_OFFICE + "')")
public class ReviewListService {

    private static final Sort BY_ACTIVITY = Sort.by("sortCode", "id");
    private static final Sort BY_UNIT = Sort.by("unitId", "sortCode", "id");

    private final WaitingReviews reviews;
    private final EvidenceBook evidence;
    private final PeriodCalendar calendar;
    private final OrganisationDirectory directory;

    ReviewListService(
            WaitingReviews reviews, EvidenceBook evidence, PeriodCalendar calendar, OrganisationDirectory directory) {
        this.reviews = reviews;
        this.evidence = evidence;
        this.calendar = calendar;
        this.directory = directory;
    }

    /** What waits; nothing at a level that is not the reader's. The order is the filter's, whatever the page says. */
    public List<ReviewRow> find(ReviewFilter filter, Pageable page) {
        if (!levels().contains(filter.level())) {
            return List.of();
        }
        var organisation = directory.organisation();
        var lines = lines(filter, page).getContent();
        var counts = evidence.countsHandedIn(lines.stream().map(ReviewLine::id).toList());
        return lines.stream()
                .map(line -> row(line, organisation, counts.getOrDefault(line.id(), 0)))
                .toList();
    }

    private Slice<ReviewLine> lines(ReviewFilter filter, Pageable page) {
        var ordered = PageRequest.of(page.getPageNumber(), page.getPageSize(), filter.byUnit() ? BY_UNIT : BY_ACTIVITY);
        return filter.level() == ReviewLevel.BOARD
                ? reviews.atBoard(SignedIn.unitId(), filter.periodId(), filter.unitId(), filter.search(), ordered)
                : reviews.inCity(filter.periodId(), filter.unitId(), filter.search(), ordered);
    }

    private ReviewRow row(ReviewLine line, Organisation organisation, int pieces) {
        return new ReviewRow(
                new ReadFollowUp(line.id(), line.version()),
                line.commitmentId(),
                line.activityCode(),
                line.activityText(),
                line.unitId(),
                organisation.byId(line.unitId()).map(Unit::name).orElse(""),
                period(line.periodId()),
                line.status(),
                line.unchanged(),
                line.rounds(),
                SignedIn.user()
                        .filter(it -> it.accountId().equals(line.submittedById()))
                        .isPresent(),
                line.submittedAt(),
                pieces);
    }

    private Period period(UUID id) {
        return calendar.byId(id).orElseThrow();
    }

    /** For whom the reader reviews. */
    public ReviewChoices choices() {
        var board =
                directory.organisation().byId(SignedIn.unitId()).map(Unit::name).orElse("");
        return new ReviewChoices(levels(), board);
    }

    /** Of which units and periods anything waits at the level; nothing at one that is not the reader's. */
    public Waiting waiting(ReviewLevel level) {
        if (!levels().contains(level)) {
            return new Waiting(0, List.of(), List.of());
        }
        var counts = level == ReviewLevel.BOARD ? reviews.countAtBoard(SignedIn.unitId()) : reviews.countInCity();
        var all = counts.stream().mapToLong(UnitCount::count).sum();
        return new Waiting(all, units(by(counts, UnitCount::unitId)), periods(by(counts, UnitCount::periodId)));
    }

    private static Map<UUID, Long> by(List<UnitCount> counts, Function<UnitCount, UUID> what) {
        return counts.stream().collect(groupingBy(what, summingLong(UnitCount::count)));
    }

    private List<WaitingUnit> units(Map<UUID, Long> counts) {
        var organisation = directory.organisation();
        return counts.keySet().stream()
                .flatMap(id -> organisation.byId(id).stream())
                .sorted(Organisation.bySwedishName())
                .map(unit -> new WaitingUnit(unit.id(), unit.code(), unit.name(), counts.getOrDefault(unit.id(), 0L)))
                .toList();
    }

    private List<WaitingPeriod> periods(Map<UUID, Long> counts) {
        return counts.keySet().stream()
                .map(id -> new WaitingPeriod(period(id), counts.getOrDefault(id, 0L)))
                .sorted(Comparator.comparing((WaitingPeriod it) -> it.period().to())
                        .reversed())
                .toList();
    }

    private static List<ReviewLevel> levels() {
        var levels = new ArrayList<ReviewLevel>();
        if (SignedIn.has(Role.PROGRAMME_OFFICE)) {
            levels.add(ReviewLevel.CITY);
        }
        if (SignedIn.has(Role.APPROVER)) {
            levels.add(ReviewLevel.BOARD);
        }
        return levels;
    }
}
