package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.clock.PortalClock;
import se.samhand.indicator.FlagDetails;
import se.samhand.indicator.FlagDraft;
import se.samhand.indicator.FlagNotSo;
import se.samhand.indicator.FlagState;
import se.samhand.indicator.Place;
import se.samhand.indicator.Split;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** What is asked about a figure, and answered, in the order in which it was said. */
class FlagPanel extends Composite<Section> {

    private final transient IndicatorDesk desk;
    private final Place place;

    FlagPanel(IndicatorDesk desk, ChosenFigure chosen) {
        this.desk = desk;
        this.place = chosen.place(Split.WHOLE);
        getContent().addClassName("figure-flags");
        show();
    }

    static StatusBadge badge(FlagState state) {
        var word = translate("indicator.flag." + state);
        return state.isOpen()
                ? new StatusBadge(Tone.WARNING, Sign.QUESTION, word)
                : new StatusBadge(Tone.NEUTRAL, Sign.DONE, word);
    }

    private void show() {
        getContent().removeAll();
        var flags = desk.flags().at(place);
        var asks = desk.flags().mayAsk(place)
                && flags.stream().noneMatch(it -> it.state().isOpen());
        if (flags.isEmpty() && !asks) {
            return;
        }
        getContent().add(new H3(translate("indicator.flag")));
        flags.forEach(it -> getContent().add(conversation(it)));
        if (asks) {
            getContent()
                    .add(new Details(
                            translate("indicator.flag.ask"),
                            form(
                                    translate("indicator.flag.question"),
                                    translate("indicator.flag.send"),
                                    draft -> desk.flags().ask(place, draft))));
        }
    }

    private Div conversation(FlagDetails flag) {
        var said = new Div(badge(flag.state()));
        said.addClassName("figure-flag");
        flag.words().forEach(it -> said.add(word(it)));
        if (flag.words().isEmpty()) {
            said.add(new Paragraph(translate("indicator.flag.fewPeople")));
        }
        if (flag.mayAnswer()) {
            said.add(form(
                    translate("indicator.flag.answer"),
                    translate("indicator.flag.answer.send"),
                    draft -> desk.flags().answer(flag.id(), flag.version(), draft)));
        }
        if (flag.mayDecide() && flag.state() == FlagState.ANSWERED) {
            said.add(button("indicator.flag.close", () -> desk.flags().close(flag.id(), flag.version())));
            said.add(new Details(
                    translate("indicator.flag.again"),
                    form(
                            translate("indicator.flag.question"),
                            translate("indicator.flag.again"),
                            draft -> desk.flags().askAgain(flag.id(), flag.version(), draft))));
        } else if (flag.mayDecide()) {
            said.add(button("indicator.flag.takeBack", () -> desk.flags().takeBack(flag.id(), flag.version())));
        }
        return said;
    }

    private static Div word(FlagDetails.Word word) {
        var who = new Span(translate(
                word.answer() ? "indicator.flag.answeredBy" : "indicator.flag.askedBy",
                FigureWords.day(LocalDate.ofInstant(word.at(), PortalClock.STOCKHOLM)),
                word.byName()));
        who.addClassName("row-about");
        return new Div(who, written(word.text()));
    }

    private static Div written(String words) {
        var text = new Div(words);
        text.addClassName("as-written");
        text.getElement().setAttribute("lang", "sv");
        return text;
    }

    private Component form(String label, String verb, SerializableConsumer<FlagDraft> deed) {
        TextArea text = Fields.area(label);
        text.setMaxLength(FlagDraft.MOST_CHARACTERS);
        text.addClassName("wide-field");
        var faults = new FieldFaults().at("text", text);
        var send = new Button(verb, click -> {
            var draft = new FlagDraft(text.getValue());
            if (faults.noneIn(draft, desk.validator())) {
                doing(() -> deed.accept(draft), draft.text());
            }
        });
        var form = new Div(text, send);
        form.addClassName("follow-up-form");
        return form;
    }

    private Button button(String key, Command deed) {
        var button = new Button(translate(key), click -> doing(deed, ""));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Whoever comes second sees what stands now, and keeps what they had typed. */
    private void doing(Command deed, String typed) {
        try {
            deed.execute();
            Notices.success(translate("indicator.flag.done"));
            show();
        } catch (FlagNotSo | OptimisticLockingFailureException meanwhile) {
            Notices.failure(translate("indicator.flag.meanwhile"));
            show();
            if (!typed.isBlank()) {
                getContent().add(new Paragraph(translate("indicator.flag.yours")), written(typed));
            }
        }
    }
}
