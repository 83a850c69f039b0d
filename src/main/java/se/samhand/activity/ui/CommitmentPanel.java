package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samhand.activity.CommitmentPage;
import se.samhand.activity.CommitmentReading;
import se.samhand.uikit.Facts;

/** What the unit says to what the programme asks: for everybody to read, for its coordinator to change. */
class CommitmentPanel extends Composite<Section> {

    private final transient CommitmentDesk desk;
    private final UUID commitmentId;
    private final Command onChanged;

    /** @param onChanged after each change, when what is expected may have changed as well */
    CommitmentPanel(CommitmentDesk desk, CommitmentPage page, Command onChanged) {
        this.desk = desk;
        this.commitmentId = page.commitment().id();
        this.onChanged = onChanged;
        getContent().addClassName("commitment");
        page.reading().ifPresentOrElse(this::show, this::show);
    }

    private void show() {
        getContent().removeAll();
        desk.reader().read(commitmentId).ifPresent(this::show);
    }

    private void show(CommitmentReading reading) {
        var undertaking = reading.undertaking();
        getContent()
                .add(
                        new Header(
                                new H3(translate("activity.commitment")), CommitmentWords.badge(undertaking.state())),
                        about(reading));
        getContent().add(new ThreadPanel(desk, reading, this::changed));
        if (reading.mayDecide()) {
            getContent().add(new NotApplicablePanel(desk, commitmentId, this::changed));
        }
        var parts = new Div();
        parts.addClassName("commitment-parts");
        if (reading.mayWrite()) {
            parts.add(folded(
                    translate("activity.commitment.change"), () -> new CommitmentEditor(desk, reading, this::changed)));
            if (undertaking.state().isUndertaken() || undertaking.state().hasEnded()) {
                parts.add(folded(
                        translate("activity.commitment.rest"), () -> new PausePanel(desk, reading, this::changed)));
            }
        }
        if (reading.mayWrite()) {
            parts.add(folded(translate("activity.checkIns"), () -> new CheckInPanel(desk, commitmentId)));
        }
        if (reading.mayWrite() || !reading.milestones().isEmpty()) {
            parts.add(folded(
                    translate("activity.milestones.count", reading.milestones().size()),
                    () -> new MilestonePanel(desk, reading, this::changed)));
        }
        getContent().add(parts);
    }

    private void changed() {
        show();
        onChanged.execute();
    }

    /** What most readers never open is made, and asked of the database, when somebody opens it. */
    private static Details folded(String title, SerializableSupplier<Component> content) {
        var details = new Details(title);
        details.addClassName("commitment-part");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(content.get());
            }
        });
        return details;
    }

    private static Component about(CommitmentReading reading) {
        var undertaking = reading.undertaking();
        var owner = reading.owner();
        var facts = new Facts()
                .add(
                        translate("activity.commitment.owner"),
                        owner == null ? translate("activity.commitment.owner.none") : CommitmentWords.owner(owner));
        if (!undertaking.localText().isEmpty()) {
            facts.add(translate("activity.commitment.localText"), asWritten(undertaking.localText()));
        }
        if (!undertaking.pauses().isEmpty()) {
            facts.add(
                    translate("activity.commitment.pauses"),
                    undertaking.pauses().stream().map(PausePanel::words).collect(Collectors.joining("; ")));
        }
        var ended = undertaking.endedOn();
        if (ended != null) {
            facts.add(
                    translate("activity.commitment.ended"),
                    PeriodNames.day(ended) + (undertaking.endReason().isEmpty() ? "" : ". " + undertaking.endReason()));
        }
        reading.requests().stream()
                .findFirst()
                .ifPresent(request ->
                        facts.add(translate("activity.commitment.na"), asWritten(NotApplicablePanel.words(request))));
        return facts;
    }

    private static Component asWritten(String text) {
        var written = new Div(text);
        written.addClassName("as-written");
        written.getElement().setAttribute("lang", "sv");
        return written;
    }
}
