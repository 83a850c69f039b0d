package se.samhand.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.activity.BoardAnswer;
import se.samhand.activity.BoardAnswers;
import se.samhand.activity.BoardDecisionService;
import se.samhand.activity.BoardSum;
import se.samhand.activity.PeriodAnswers;
import se.samhand.activity.SubmittedAnswers;
import se.samhand.documents.Documents;
import se.samhand.insight.GoalTexts.GoalKey;
import se.samhand.insight.PeriodReport.ReportedActivity;
import se.samhand.insight.PeriodReport.ReportedAnswer;
import se.samhand.insight.PeriodReport.ReportedGoal;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.Period;
import se.samhand.security.Roles;

/** Puts together what was submitted for a period, to be read, printed and sent on. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class PeriodReportService {

    private record ActivityKey(String code, String text) {}

    private final PeriodAnswers city;
    private final BoardAnswers answers;
    private final BoardDecisionService decisions;
    private final GoalTexts goalTexts;
    private final JudgementTexts judgements;
    private final AnswerWords words;
    private final PeriodReportDocument document;
    private final Documents documents;
    private final OrganisationDirectory directory;
    private final Clock clock;

    PeriodReportService(
            PeriodAnswers city,
            BoardAnswers answers,
            BoardDecisionService decisions,
            GoalTexts goalTexts,
            JudgementTexts judgements,
            AnswerWords words,
            PeriodReportDocument document,
            Documents documents,
            OrganisationDirectory directory,
            Clock clock) {
        this.city = city;
        this.answers = answers;
        this.decisions = decisions;
        this.goalTexts = goalTexts;
        this.judgements = judgements;
        this.words = words;
        this.document = document;
        this.documents = documents;
        this.directory = directory;
        this.clock = clock;
    }

    /** Each board that anything was expected of, by its Swedish name. */
    public List<BoardSum> boards(Period period) {
        return city.boards(period.id());
    }

    /**
     * A report.
     *
     * @param boardCode empty for the whole city; a board that nothing was expected of gives an empty report
     */
    public PeriodReport report(Optional<String> boardCode, Period period) {
        var all = boards(period);
        var board = boardCode.flatMap(
                code -> all.stream().filter(it -> it.code().equals(code)).findFirst());
        if (boardCode.isPresent() && board.isEmpty()) {
            return new PeriodReport(Optional.empty(), period, List.of(), List.of(), 0, Optional.empty(), today());
        }
        var submitted = board.map(it -> new SubmittedAnswers(answers.submitted(it.boardId(), period.id()), 0))
                .orElseGet(() -> city.ofCity(period.id(), PeriodReport.MOST_ANSWERS));
        return new PeriodReport(
                board,
                period,
                board.map(List::of).orElse(all),
                goals(submitted.answers(), board.map(BoardSum::boardId).orElseGet(this::cityId), period),
                submitted.leftOut(),
                board.flatMap(
                        it -> decisions.of(it.boardId(), period.id()).stream().findFirst()),
                today());
    }

    private UUID cityId() {
        return directory.organisation().ofType(UnitType.CITY).getFirst().id();
    }

    private List<ReportedGoal> goals(List<BoardAnswer> submitted, UUID judgingUnit, Period period) {
        var organisation = directory.organisation();
        var byGoal = submitted.stream().collect(groupingBy(GoalKey::of, LinkedHashMap::new, toList()));
        var named = goalTexts.of(byGoal.keySet());
        var judged = judgements.of(judgingUnit, period, named.values());
        return byGoal.entrySet().stream()
                .map(goal -> new ReportedGoal(
                        goal.getKey().version().programmeCode(),
                        goal.getKey().goalCode(),
                        GoalTexts.text(named, goal.getKey()),
                        judged.getOrDefault(GoalTexts.key(named, goal.getKey()), ""),
                        activities(goal.getValue(), organisation)))
                .toList();
    }

    private List<ReportedActivity> activities(List<BoardAnswer> ofGoal, Organisation organisation) {
        return ofGoal.stream()
                .collect(groupingBy(
                        it -> new ActivityKey(it.activityCode(), it.activityText()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(activity -> new ReportedActivity(
                        activity.getKey().code(),
                        activity.getKey().text(),
                        activity.getValue().stream()
                                .map(it -> answer(it, organisation))
                                .toList()))
                .toList();
    }

    private ReportedAnswer answer(BoardAnswer answer, Organisation organisation) {
        return new ReportedAnswer(
                organisation.byId(answer.unitId()).map(Unit::name).orElse(""),
                words.status(answer.answer()),
                words.text(answer.answer()));
    }

    /** The report as an accessible PDF, in Swedish. */
    public void pdf(Optional<String> boardCode, Period period, OutputStream out) {
        documents.pdf(document.of(report(boardCode, period)), out);
    }

    /** The report as a Word file with headings, in Swedish. */
    public void word(Optional<String> boardCode, Period period, OutputStream out) {
        documents.word(document.of(report(boardCode, period)), out);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
