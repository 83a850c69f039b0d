package se.samhand.training.routines.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.training.routines.DecisionDetails;
import se.samhand.training.routines.QuestionSetDetails;
import se.samhand.training.routines.RoutinePage;
import se.samhand.training.routines.RoutineService;
import se.samhand.training.routines.VersionDetails;
import se.samhand.uikit.Download;
import se.samhand.uikit.Facts;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** A version that has been decided on: what it says, and whether it passes the yearly survey's test. */
class VersionPanel extends Composite<Section> {

    private final transient RoutineService routines;

    VersionPanel(
            RoutineService routines,
            RoutinePage page,
            VersionDetails version,
            SerializableBiConsumer<UUID, @Nullable UUID> onOpen) {
        this.routines = routines;
        getContent().addClassName("routine-version");
        var decision = Objects.requireNonNull(version.decision());
        getContent().add(new H2(RoutineWords.name(version)), clock(version, decision));
        if (version.cityHasMovedOn()) {
            getContent().add(new StatusBadge(Tone.WARNING, Sign.ATTENTION, translate("training.local.movedOn")));
        }
        getContent().add(facts(version, decision));
        if (version.local()) {
            getContent().add(cityBelow(page, version));
        }
        add("training.text", version.written().text());
        routines.file(version.id())
                .ifPresent(file -> getContent()
                        .add(new Download(
                                file.name(),
                                file.kind().mediaType(),
                                file.name(),
                                file.size(),
                                out -> send(version.id(), out))));
        addPlan(page, version);
        if (page.mayBeFollowed(version)) {
            var next = new Button(
                    translate("training.version.next"),
                    click -> Refusals.telling(
                                    () -> routines.followOn(version.id()).id())
                            .ifPresent(draft -> onOpen.accept(page.id(), draft)));
            getContent().add(next);
        }
    }

    /** In force, current and decided by the management: each said by itself. */
    private static Div clock(VersionDetails version, DecisionDetails decision) {
        var clock = new Div(
                RoutineWords.badge(version.standing()),
                decision.level().isManagement()
                        ? new StatusBadge(Tone.GOOD, Sign.DONE, translate("training.clock.management"))
                        : new StatusBadge(Tone.WARNING, Sign.ATTENTION, translate("training.clock.notManagement")));
        clock.addClassName("routine-clock");
        return clock;
    }

    private static Facts facts(VersionDetails version, DecisionDetails decision) {
        var facts = new Facts()
                .add(
                        translate("training.decision"),
                        translate(
                                "training.decision.by",
                                RoutineWords.level(decision.level()),
                                decision.decidedBy(),
                                decision.decidedOn().toString()))
                .add(translate("training.inForceFrom"), decision.inForceFrom().toString())
                .add(translate("training.reviewBy"), decision.reviewBy().toString());
        if (!decision.registrationNumber().isEmpty()) {
            facts.add(translate("training.registrationNumber"), decision.registrationNumber());
        }
        if (decision.supersededOn() != null) {
            facts.add(
                    translate("training.supersededOn"), decision.supersededOn().toString());
        }
        if (version.number() > 1) {
            facts.add(
                    translate("training.change"),
                    translate("training.change." + version.written().changeSize()) + ". "
                            + version.written().changeNote());
        }
        var questions = version.questions();
        return questions == null ? facts : facts.add(translate("training.set"), link(questions));
    }

    static Component link(QuestionSetDetails questions) {
        var link = new Anchor(questions.link(), questions.name(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("lang", "sv");
        return new Span(link, new Span(", " + questions.owner()));
    }

    private static Component cityBelow(RoutinePage page, VersionDetails version) {
        var link = new Anchor(
                "training/routines/" + page.id() + "?version=" + version.basedOnId(),
                translate("training.version.city", version.basedOnNumber()));
        return new Paragraph(new Span(translate("training.local.upon") + " "), link);
    }

    /**
     * A local version without a plan of its own leans on the city's, which is then shown: the one that holds today while
     * the local one does, else the one that it was written upon.
     */
    private void addPlan(RoutinePage page, VersionDetails version) {
        var upon = Optional.ofNullable(version.basedOnId()).flatMap(page::version);
        var holds = version.local() && version.standing().isInForce() ? page.inForce() : upon;
        var city = holds.or(() -> upon).map(VersionDetails::written);
        var plans = version.written();
        add(
                "training.planForYes",
                plans.planForYes().isEmpty() ? city.map(it -> it.planForYes()).orElse("") : plans.planForYes());
        add(
                "training.planForReferral",
                plans.planForReferral().isEmpty()
                        ? city.map(it -> it.planForReferral()).orElse("")
                        : plans.planForReferral());
    }

    private void add(String heading, String text) {
        if (!text.isEmpty()) {
            var written = new Paragraph(text);
            written.addClassName("as-written");
            written.getElement().setAttribute("lang", "sv");
            getContent().add(new H3(translate(heading)), written);
        }
    }

    private void send(UUID version, OutputStream out) {
        try {
            routines.send(version, out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
