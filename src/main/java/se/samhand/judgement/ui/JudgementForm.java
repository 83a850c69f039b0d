package se.samhand.judgement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.samhand.activity.ui.DraftKeeper;
import se.samhand.judgement.Achievement;
import se.samhand.judgement.JudgedMeanwhile;
import se.samhand.judgement.JudgedPlace;
import se.samhand.judgement.JudgedSubject;
import se.samhand.judgement.JudgementDetails;
import se.samhand.judgement.JudgementDraft;
import se.samhand.judgement.JudgementPage;
import se.samhand.judgement.JudgingNotOpen;
import se.samhand.judgement.NothingToJudge;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** What is judged of one goal or yearly target, to be read and, by those who may, to be judged. */
class JudgementForm extends Composite<DraftKeeper> {

    private static final String GROUND = "ground";

    private final transient JudgementDesk desk;
    private final JudgementPage page;
    private final String name;
    private final SerializableConsumer<JudgementPage> onJudged;
    private final JudgedPlace place;
    private final Div notes = new Div();
    private final RadioButtonGroup<Achievement> achievement;
    private final TextArea ground;
    private final Button save = new Button();
    private final FieldFaults faults = new FieldFaults();
    private int read;

    /**
     * @param name of what is judged, as in {@code mål 3}
     * @param onJudged takes the page as it stands then
     */
    JudgementForm(
            JudgementDesk desk,
            JudgementPage page,
            JudgedSubject subject,
            String name,
            SerializableConsumer<JudgementPage> onJudged) {
        this.desk = desk;
        this.page = page;
        this.name = name;
        this.onJudged = onJudged;
        place = new JudgedPlace(page.unitId(), page.period().id(), subject.subject());
        read = subject.number();
        achievement = Fields.options(translate("judgement.achievement", name));
        ground = DraftKeeper.kept(Fields.area(translate("judgement.ground", name)), GROUND);
        getContent().addClassName("judgement-form");
        getContent()
                .add(subject.holding()
                        .map(it -> JudgementWords.whole(it, page.isForecast()))
                        .orElseGet(() -> new Div(JudgementWords.none())));
        if (page.mayJudge()) {
            fillIn(subject);
        }
        if (subject.rounds().size() > 1) {
            getContent().add(earlier(subject));
        }
    }

    void focus() {
        save.focus();
    }

    @Override
    protected DraftKeeper initContent() {
        return new DraftKeeper(); // not public, so that Flow cannot make it by itself
    }

    private void fillIn(JudgedSubject subject) {
        achievement.setItems(Achievement.values());
        achievement.setItemLabelGenerator(it -> JudgementWords.of(it, page.isForecast()));
        ground.setMaxLength(JudgementDraft.MOST_CHARACTERS);
        ground.setHelperText(translate("judgement.ground.help"));
        ground.setMinRows(2);
        subject.holding().ifPresent(this::fill);
        faults.at("achievement", achievement).at(GROUND, ground).at("groundGiven", ground);
        save.setText(translate(subject.rounds().isEmpty() ? "judgement.save" : "judgement.change"));
        save.addClickListener(click -> judge());
        save.setAriaLabel(translate("judgement.save.which", save.getText(), name));
        var actions = new Div(save);
        actions.addClassName("judgement-actions");
        subject.before().filter(it -> subject.rounds().isEmpty()).ifPresent(it -> offer(it, actions));
        getContent().add(notes, achievement, ground, actions);
        getContent()
                .keep(
                        UUID.nameUUIDFromBytes(place.toString().getBytes(StandardCharsets.UTF_8)),
                        found -> ground.setValue(found.getOrDefault(GROUND, ground.getValue())));
    }

    private void fill(JudgementDetails judged) {
        achievement.setValue(judged.achievement());
        ground.setValue(judged.ground());
    }

    /** What was judged last, to stand by in one click. */
    private void offer(JudgementDetails before, Div actions) {
        var last = new Div(
                new Paragraph(translate("judgement.before")),
                JudgementWords.badge(before.achievement(), true),
                JudgementWords.ground(before));
        last.addClassName("judged-before");
        getContent().add(last);
        var same = new Button(translate("judgement.same"), click -> standBy(before));
        same.setAriaLabel(translate("judgement.save.which", same.getText(), name));
        actions.add(same);
    }

    /** What is half typed is not lost without a question. */
    private void standBy(JudgementDetails before) {
        Command same = () -> {
            fill(before);
            judge();
        };
        if (ground.getValue().isBlank() || ground.getValue().equals(before.ground())) {
            same.execute();
        } else {
            Confirmation.ask(
                    translate("judgement.same.replaces"),
                    translate("judgement.same.loss"),
                    translate("judgement.same.replace"),
                    same);
        }
    }

    private Details earlier(JudgedSubject subject) {
        var rounds = new Div();
        subject.rounds().stream().skip(1).forEach(it -> rounds.add(JudgementWords.whole(it, page.isForecast())));
        return new Details(translate("judgement.earlier", subject.rounds().size() - 1), rounds);
    }

    private void judge() {
        var draft = new JudgementDraft(achievement.getValue(), ground.getValue());
        if (!faults.noneIn(draft, desk.validator())) {
            return;
        }
        try {
            desk.service().judge(place, read, draft);
            getContent().forget();
            Notices.success(translate("judgement.saved", name));
            onJudged.accept(desk.service().anew(page));
        } catch (JudgedMeanwhile meanwhile) {
            read = meanwhile.theirs().number();
            notes.removeAll();
            notes.add(
                    new Paragraph(
                            translate("judgement.meanwhile", meanwhile.theirs().byName())),
                    JudgementWords.whole(meanwhile.theirs(), page.isForecast()));
            notes.getElement().setAttribute("role", "alert");
        } catch (JudgingNotOpen closed) {
            Notices.failure(translate("judgement.closed", JudgementWords.period(page.period())));
        } catch (NothingToJudge gone) {
            Notices.failure(translate("judgement.gone"));
        }
    }
}
