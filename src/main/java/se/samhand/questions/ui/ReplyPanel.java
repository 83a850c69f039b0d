package se.samhand.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import se.samhand.activity.ui.DraftKeeper;
import se.samhand.questions.AnsweredMeanwhile;
import se.samhand.questions.AskedState;
import se.samhand.questions.NoLongerAsked;
import se.samhand.questions.NothingAnswered;
import se.samhand.questions.ReplyDraft;
import se.samhand.questions.ReplyPage;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/**
 * What a unit is asked and a field for each answer; thanks once it is sent; a plain word when it is too late. What is typed
 * stays in the browser until it is sent, whatever becomes of the session.
 */
class ReplyPanel extends Composite<DraftKeeper> {

    /** Where answers come from and go to. */
    interface Desk {

        ReplyPage read();

        ReplyPage send(long version, ReplyDraft draft);
    }

    private static final List<String> PROPERTIES = List.of("first", "second", "third");

    private final transient Validator validator;
    private final transient Desk desk;
    private final List<TextArea> fields = new ArrayList<>();
    private FieldFaults faults = new FieldFaults();
    private final Div theirs = new Div();
    private ReplyPage base;

    ReplyPanel(ReplyPage page, Desk desk, Validator validator) {
        this.validator = validator;
        this.desk = desk;
        this.base = page;
        getContent().addClassName("unit-reply");
        if (page.state() != AskedState.OPEN) {
            getContent().add(new Paragraph(translate("questions.answer." + page.state(), page.boardName())));
        } else if (page.answeredAt() == null) {
            ask();
        } else {
            thank();
        }
        getContent().keep(page.id(), this::typedBefore);
    }

    @Override
    protected DraftKeeper initContent() {
        return new DraftKeeper(); // so that Flow need not make it by itself
    }

    private void ask() {
        getContent().removeAll();
        fields.clear();
        faults = new FieldFaults();
        var answers = List.of(
                base.answer().first(), base.answer().second(), base.answer().third());
        for (var place = 0; place < base.questions().size(); place++) {
            var field = Fields.area(base.questions().get(place));
            field.setMaxLength(2000);
            field.setValue(answers.get(place));
            field.getElement().setAttribute("lang", "sv");
            fields.add(DraftKeeper.kept(field, PROPERTIES.get(place)));
            faults.at(PROPERTIES.get(place), field);
        }
        var send = new Button(translate("questions.answer.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(send);
        actions.addClassName("unit-question-actions");
        theirs.removeAll();
        getContent().add(new Paragraph(translate("questions.answer.help")), theirs);
        fields.forEach(getContent()::add);
        getContent().add(actions);
    }

    private void send() {
        var draft = new ReplyDraft(text(0), text(1), text(2));
        if (!faults.noneIn(draft, validator)) {
            return;
        }
        try {
            base = desk.send(base.version(), draft);
            getContent().forget();
            thank();
        } catch (NothingAnswered nothing) {
            faults.say("first", translate("questions.answer.nothing"));
            faults.focusFirst();
        } catch (AnsweredMeanwhile meanwhile) {
            show(meanwhile.theirs());
        } catch (ObjectOptimisticLockingFailureException lostRace) {
            show(desk.read());
        } catch (NoLongerAsked over) {
            Notices.failure(translate("questions.answer.over"));
        }
    }

    /** A phone that fell asleep, a session that ended: it goes on where it was. */
    private void typedBefore(Map<String, String> texts) {
        if (base.state() != AskedState.OPEN) {
            return;
        }
        if (fields.isEmpty()) {
            ask();
        }
        for (var place = 0; place < fields.size(); place++) {
            var text = texts.get(PROPERTIES.get(place));
            if (text != null) {
                fields.get(place).setValue(text);
            }
        }
    }

    private String text(int place) {
        return place < fields.size() ? fields.get(place).getValue().strip() : "";
    }

    /** Somebody else was first: both versions are there, and sending again lets this one hold. */
    private void show(ReplyPage other) {
        base = other;
        theirs.removeAll();
        theirs.addClassName("notice-box");
        theirs.getElement().setAttribute("role", "alert");
        theirs.add(new Paragraph(translate("questions.answer.meanwhile")));
        List.of(other.answer().first(), other.answer().second(), other.answer().third()).stream()
                .filter(text -> !text.isEmpty())
                .forEach(text -> theirs.add(written(text)));
    }

    private void thank() {
        getContent().removeAll();
        var heading = new H2(translate("questions.answer.thanks"));
        heading.getElement().setAttribute("tabindex", "-1");
        getContent()
                .add(
                        heading,
                        new Paragraph(translate("questions.answer.thanks.about", Days.of(base.lastDay()))),
                        new Button(translate("questions.answer.change"), click -> {
                            ask();
                            fields.getFirst().focus();
                        }));
        heading.getElement().callJsFunction("focus");
    }

    private static Paragraph written(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("as-written");
        paragraph.getElement().setAttribute("lang", "sv");
        return paragraph;
    }
}
