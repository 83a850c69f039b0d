package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import se.samhand.activity.CellState;
import se.samhand.activity.NotReadyToSubmit;
import se.samhand.activity.RoundItem;
import se.samhand.activity.RoundItem.LastAnswer;
import se.samhand.uikit.Notices;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** One follow-up that waits: what was said last, one click to stand by it, or the form to say something else, in place. */
class RoundCard extends Composite<Article> {

    private final transient FollowUpDesk desk;
    private final RoundItem item;
    private final SerializableConsumer<RoundCard> onDone;
    private final H2 heading = new H2();
    private final Div body = new Div();
    private boolean waits = true;

    /** @param onDone told once it is submitted */
    RoundCard(RoundItem item, FollowUpDesk desk, SerializableConsumer<RoundCard> onDone) {
        this.item = item;
        this.desk = desk;
        this.onDone = onDone;
        heading.setText(name());
        heading.getElement().setAttribute("lang", "sv");
        heading.getElement().setAttribute("tabindex", "-1");
        var about = new Paragraph(about());
        about.addClassName("round-about");
        getContent().addClassName("round-card");
        getContent().getElement().setAttribute("aria-label", name());
        getContent().add(new Header(heading, StatusWords.badge(item.state())), about, body);
        offer();
    }

    boolean waits() {
        return waits;
    }

    void focus() {
        heading.getElement().callJsFunction("focus");
        heading.getElement().callJsFunction("scrollIntoView");
    }

    private String name() {
        return item.activityCode() + " " + item.activityText();
    }

    private String about() {
        var due = translate("activity.round.due", PeriodNames.of(item.period()), PeriodNames.day(item.dueOn()));
        return item.ofBoard() ? due : item.unitName() + " · " + due;
    }

    private void offer() {
        body.removeAll();
        item.last().ifPresent(it -> body.add(last(it)));
        var buttons = new Div();
        buttons.addClassName("form-actions");
        if (item.last().isPresent()) {
            var unchanged = new Button(translate("activity.unchanged"), click -> unchanged());
            unchanged.setAriaLabel(translate("activity.round.unchanged.which", name()));
            unchanged.addThemeVariants(ButtonVariant.PRIMARY);
            unchanged.setDisableOnClick(true);
            buttons.add(unchanged);
        }
        var write = new Button(translate(verb()), click -> write());
        write.setAriaLabel(translate("activity.round.write.which", translate(verb()), name()));
        if (item.last().isEmpty()) {
            write.addThemeVariants(ButtonVariant.PRIMARY);
        }
        buttons.add(write, whole());
        body.add(buttons);
    }

    private String verb() {
        if (item.state() == CellState.RETURNED) {
            return "activity.round.complete";
        }
        return item.state() == CellState.DRAFT ? "activity.round.goOn" : "activity.round.write";
    }

    private static Div last(LastAnswer last) {
        var said = new Div(new Span(PeriodNames.of(last.period())));
        said.addClassName("round-last");
        EarlierAnswers.read(last.answer(), false).forEach(said::add);
        return said;
    }

    private Anchor whole() {
        var link = new Anchor(
                "activities/" + item.commitmentId() + "?period=" + item.period().code(),
                translate("activity.round.whole"));
        link.setAriaLabel(translate("activity.round.whole.which", name()));
        return link;
    }

    private void unchanged() {
        try {
            desk.followUps().submitUnchanged(item.followUpId(), item.version());
            Notices.success(translate("activity.submitted", PeriodNames.of(item.period())));
            done();
        } catch (NotReadyToSubmit notReady) {
            Notices.failure(Refusals.repeating(notReady));
            write();
        } catch (RuntimeException refusal) {
            Notices.failure(Refusals.sentence(refusal));
            write();
        }
    }

    /** The form as it stands now, whoever wrote in it since the page was opened. */
    private void write() {
        body.removeAll();
        var page = desk.followUps().page(item.commitmentId(), item.period().code());
        page.filter(it -> it.mayWrite() && it.lock().isEmpty())
                .flatMap(it -> FollowUpPanel.editor(desk, it, () -> {}, this::done))
                .ifPresentOrElse(
                        this::writing, () -> body.add(new Paragraph(translate("activity.round.gone")), whole()));
    }

    private void writing(Component editor) {
        item.last().ifPresent(it -> body.add(last(it)));
        body.add(editor);
    }

    private void done() {
        waits = false;
        body.removeAll();
        body.add(new StatusBadge(Tone.GOOD, Sign.DONE, translate("activity.round.submitted")), whole());
        body.addClassName("round-last");
        getContent().addClassName("round-done");
        onDone.accept(this);
    }
}
