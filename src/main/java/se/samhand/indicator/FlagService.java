package se.samhand.indicator;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/**
 * Asks about figures until they are answered. All of the city's staff read what was asked and answered, but of figures of
 * few people.
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class FlagService {

    private final FigureFlags flags;
    private final FlagAccess access;
    private final FlagTasks tasks;
    private final IndicatorDefinitions definitions;
    private final OrganisationDirectory directory;
    private final AuditLog log;
    private final Clock clock;

    FlagService(
            FigureFlags flags,
            FlagAccess access,
            FlagTasks tasks,
            IndicatorDefinitions definitions,
            OrganisationDirectory directory,
            AuditLog log,
            Clock clock) {
        this.flags = flags;
        this.access = access;
        this.tasks = tasks;
        this.definitions = definitions;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    /** All that was asked about a unit's figure for a period, the latest question first. */
    @Transactional(readOnly = true)
    public List<FlagDetails> at(Place place) {
        var card = definitions.findById(place.indicatorId()).orElseThrow().card();
        return flags.at(place.indicatorId(), place.unitId(), place.periodId()).stream()
                .map(flag -> details(flag, card))
                .toList();
    }

    /** Which figures of an indicator have an open question. */
    @Transactional(readOnly = true)
    public List<FlaggedFigure> openOf(UUID indicatorId) {
        return flags.openOf(indicatorId);
    }

    /** Whether the person may ask about the figure. */
    @Transactional(readOnly = true)
    public boolean mayAsk(Place place) {
        return access.ask(place);
    }

    /**
     * Asks those who report the figure.
     *
     * @throws FlagNotSo when a question about it is open
     */
    @PreAuthorize("@mayFlag.ask(#place)")
    public void ask(Place place, @Valid FlagDraft question) {
        var definition = definitions.findById(place.indicatorId()).orElseThrow();
        flags.at(place.indicatorId(), place.unitId(), place.periodId()).stream()
                .filter(it -> it.state().isOpen())
                .findFirst()
                .ifPresent(open -> {
                    throw new FlagNotSo(open.state());
                });
        var flag = kept(new FigureFlag(place, question.text(), who(), FlagAccess.asking(), clock.instant()));
        tasks.follow(flag, definition, directory.organisation());
        log.record("figure.asked", "indicator", definition.id(), definition.code(), "");
    }

    private FigureFlag kept(FigureFlag flag) {
        try {
            return flags.saveAndFlush(flag);
        } catch (DataIntegrityViolationException somebodyAskedAtTheSameTime) {
            throw new FlagNotSo(FlagState.ASKED);
        }
    }

    /**
     * Answers.
     *
     * @throws FlagNotSo unless it waits for an answer
     */
    @PreAuthorize("@mayFlag.answer(#id)")
    public void answer(UUID id, long version, @Valid FlagDraft answer) {
        change(id, version, "figure.answered", flag -> flag.answer(answer.text(), who(), clock.instant()));
    }

    /**
     * Asks once more, when the answer does not do.
     *
     * @throws FlagNotSo unless it is answered
     */
    @PreAuthorize("@mayFlag.decide(#id)")
    public void askAgain(UUID id, long version, @Valid FlagDraft question) {
        change(id, version, "figure.asked-again", flag -> flag.askAgain(question.text(), who(), clock.instant()));
    }

    /**
     * The answer does.
     *
     * @throws FlagNotSo unless it is answered
     */
    @PreAuthorize("@mayFlag.decide(#id)")
    public void close(UUID id, long version) {
        change(id, version, "figure.closed", FigureFlag::close);
    }

    /**
     * It needs no answer any more.
     *
     * @throws FlagNotSo when it is answered
     */
    @PreAuthorize("@mayFlag.decide(#id)")
    public void takeBack(UUID id, long version) {
        change(id, version, "figure.taken-back", FigureFlag::takeBack);
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else was first */
    private void change(UUID id, long version, String act, Consumer<FigureFlag> verb) {
        var flag = flags.held(id).orElseThrow();
        if (flag.version() != version) {
            throw new ObjectOptimisticLockingFailureException(FigureFlag.class, id);
        }
        verb.accept(flag);
        flags.saveAndFlush(flag);
        var definition = definitions.findById(flag.indicatorId()).orElseThrow();
        tasks.follow(flag, definition, directory.organisation());
        log.record(act, "indicator", definition.id(), definition.code(), "");
    }

    private FlagDetails details(FigureFlag flag, IndicatorCard card) {
        return new FlagDetails(
                flag.id(),
                flag.version(),
                flag.state(),
                flag.state() == FlagState.ASKED && access.mayAnswer(flag),
                flag.state().isOpen() && access.mayDecide(flag),
                access.mayRead(flag, card) ? flag.words() : List.of());
    }

    private static PortalUser who() {
        return SignedIn.user().orElseThrow();
    }
}
