package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.NotFoundException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.codelists.CodeLists;
import se.samhand.programme.DraftActivityService;
import se.samhand.programme.DraftGoalService;
import se.samhand.programme.DraftTree;
import se.samhand.programme.ProgrammeDetails;
import se.samhand.programme.ProgrammeService;
import se.samhand.programme.VersionService;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;

/** Gives the page of a draft its parts. */
@org.springframework.stereotype.Component
class DraftPanels {

    private final ProgrammeService programmes;
    private final VersionService versions;
    private final DraftGoalService goals;
    private final DraftActivityService activities;
    private final CodeLists codeLists;
    private final Validator validator;
    private final Clock clock;

    DraftPanels(
            ProgrammeService programmes,
            VersionService versions,
            DraftGoalService goals,
            DraftActivityService activities,
            CodeLists codeLists,
            Validator validator,
            Clock clock) {
        this.programmes = programmes;
        this.versions = versions;
        this.goals = goals;
        this.activities = activities;
        this.codeLists = codeLists;
        this.validator = validator;
        this.clock = clock;
    }

    /** Where there is no draft: how to begin one. Empty when there is no such programme. */
    Optional<Component> start(String code) {
        return programmes
                .programme(code, null)
                .map(programme -> new StartDraftPanel(versions, validator, programme, LocalDate.now(clock)));
    }

    PageHeader header(DraftTree tree) {
        var code = tree.programme().code();
        var facts = tree.draft().facts();
        var discard = new Button(translate("programme.draft.discard"), click -> askToDiscard(tree));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        var header = new PageHeader(
                        translate("programme.draft.title.version", tree.draft().number()))
                .within(translate("programme.title"), "programmes")
                .within(code, "programmes/" + code)
                .about(VersionWords.badge(facts, LocalDate.now(clock)))
                .about(new Span(Years.of(facts.validFrom(), facts.validTo())));
        var history = tree.draft().history();
        if (history.editedAt() != null) {
            header.about(new Span(
                    translate("programme.draft.edited", Dates.moment(history.editedAt()), history.editedByName())));
        }
        programmes
                .programme(code, null)
                .flatMap(ProgrammeDetails::shown)
                .filter(other -> other.number() != tree.draft().number())
                .ifPresent(other -> header.actions(new Anchor(
                        ComparisonView.address(
                                code, other.number(), tree.draft().number()),
                        translate("programme.draft.compare", other.number()))));
        if (number(tree) > 1) {
            header.actions(new Anchor(MappingView.address(code), translate("programme.mapping.open")));
        }
        return header.actions(
                new Anchor(AdoptionView.address(code), translate("programme.adopt.open")),
                new Anchor("programmes/" + code + "/draft?edit=version", translate("programme.draft.edit")),
                discard);
    }

    private static int number(DraftTree tree) {
        return tree.draft().number();
    }

    private void askToDiscard(DraftTree tree) {
        Confirmation.ask(
                translate("programme.draft.discard.ask", tree.draft().number()),
                translate("programme.draft.discard.loss"),
                translate("programme.draft.discard"),
                () -> StartDraftPanel.attempt(() -> {
                    versions.discard(tree.programme().code(), tree.version());
                    Notices.success(translate("programme.draft.discarded"));
                    UI.getCurrent().navigate("programmes/" + tree.programme().code());
                }));
    }

    /**
     * What the address asks for, beside the outline.
     *
     * @param changed told the address to go on to, or null to stay
     */
    Optional<Component> panel(DraftAddress asked, DraftTree tree, SerializableConsumer<@Nullable String> changed) {
        return switch (asked.kind()) {
            case NOTHING -> Optional.empty();
            case VERSION -> Optional.of(new DraftFactsPanel(versions, validator, tree, () -> changed.accept("")));
            case GOAL -> {
                var goal = goals.find(id(asked)).orElseThrow(NotFoundException::new);
                yield Optional.of(new GoalPanel(
                        goals, validator, tree, goal, saved -> changed.accept(saved == null ? "" : null)));
            }
            case NEW_GOAL ->
                Optional.of(new GoalPanel(
                        goals,
                        validator,
                        tree,
                        null,
                        saved -> changed.accept(saved == null ? "" : "goal=" + saved.id())));
            case ACTIVITY -> {
                var activity = activities.find(id(asked)).orElseThrow(NotFoundException::new);
                yield Optional.of(new ActivityPanel(
                        activities,
                        codeLists,
                        validator,
                        tree,
                        activity,
                        null,
                        LocalDate.now(clock),
                        saved -> changed.accept(saved == null ? "" : null)));
            }
            case NEW_ACTIVITY ->
                Optional.of(new ActivityPanel(
                        activities,
                        codeLists,
                        validator,
                        tree,
                        null,
                        asked.id(),
                        LocalDate.now(clock),
                        saved -> changed.accept(saved == null ? "" : "activity=" + saved.id())));
        };
    }

    private static UUID id(DraftAddress asked) {
        return Objects.requireNonNull(asked.id());
    }
}
