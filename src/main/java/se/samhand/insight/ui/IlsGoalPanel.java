package se.samhand.insight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.UUID;
import se.samhand.insight.HandedOver;
import se.samhand.insight.IlsGoal;
import se.samhand.insight.IlsItem;
import se.samhand.insight.IlsPack;
import se.samhand.uikit.ChangedText;
import se.samhand.uikit.CopyText;
import se.samhand.uikit.Facts;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** A goal and what the board answers below it, each field with its own button that copies it. */
class IlsGoalPanel extends Composite<Section> {

    private final IlsPack pack;
    private final SerializableBiConsumer<IlsPack, List<UUID>> onMark;
    private final SerializableBiConsumer<IlsPack, UUID> onTakeBack;

    IlsGoalPanel(
            IlsGoal goal,
            IlsPack pack,
            SerializableBiConsumer<IlsPack, List<UUID>> onMark,
            SerializableBiConsumer<IlsPack, UUID> onTakeBack) {
        this.pack = pack;
        this.onMark = onMark;
        this.onTakeBack = onTakeBack;
        var heading = new H2(
                goal.text().isEmpty()
                        ? translate("insight.ils.goal.unverified", goal.code())
                        : translate("insight.ils.goal", goal.code(), goal.text()));
        heading.getElement().setAttribute("lang", "sv");
        getContent().add(heading);
        if (!goal.text().isEmpty()) {
            getContent().add(copy(translate("insight.ils.copy.goal", goal.code()), IlsText.goal(goal)));
        }
        getContent().add(judgement(goal));
        goal.items().forEach(item -> getContent().add(article(item)));
    }

    private Component judgement(IlsGoal goal) {
        var judged = new Div();
        if (goal.judgement().isEmpty()) {
            judged.add(new Anchor(
                    "activities/judgements?period=" + pack.period().code() + "&unit=" + pack.boardCode(),
                    translate("insight.judgement.missing")));
        } else {
            var text = new Span(goal.judgement());
            text.getElement().setAttribute("lang", "sv");
            judged.add(text, copy(translate("insight.judgement.copy", goal.code()), goal.judgement()));
        }
        return new Facts().add(translate("insight.judgement"), judged);
    }

    private Component article(IlsItem item) {
        var name = item.activityCode() + " " + item.activityText();
        var heading = new H3(name);
        heading.getElement().setAttribute("lang", "sv");
        var text = new Paragraph(item.text());
        text.addClassName("as-written");
        text.getElement().setAttribute("lang", "sv");
        var written = new Div(text);
        if (item.text().length() > pack.longestText()) {
            written.add(new StatusBadge(
                    Tone.WARNING,
                    Sign.ATTENTION,
                    translate("insight.ils.tooLong", item.text().length(), pack.longestText())));
        }
        written.add(copy(translate("insight.ils.copy.text", item.activityCode()), item.text()));
        var status = new Div(item.status());
        status.add(copy(translate("insight.ils.copy.status", item.activityCode()), item.status()));
        var facts = new Facts();
        if (!item.unitName().equals(pack.boardName())) {
            facts.add(translate("insight.ils.unit"), item.unitName());
        }
        facts.add(translate("insight.ils.status"), status).add(translate("insight.ils.text"), written);
        var article =
                new Article(heading, copy(translate("insight.ils.copy.activity", item.activityCode()), name), facts);
        article.add(standing(item));
        return article;
    }

    private static CopyText copy(String heard, String text) {
        return new CopyText(translate("insight.ils.copy"), heard, text);
    }

    private Component standing(IlsItem item) {
        var standing = new Div();
        standing.addClassName("ils-standing");
        standing.add(new CopyText(
                        translate("insight.ils.copy.item"),
                        translate("insight.ils.copy.item.which", item.activityCode()),
                        IlsText.item(item))
                .prominent());
        item.handedOver().ifPresent(then -> tell(item, then, standing));
        if (pack.mayMark()) {
            if (item.handedOver().isEmpty() || item.hasChangedSince()) {
                standing.add(quiet(
                        translate("insight.ils.mark"),
                        translate("insight.ils.mark.which", item.activityCode()),
                        () -> onMark.accept(pack, List.of(item.followUpId()))));
            }
            if (item.handedOver().isPresent()) {
                standing.add(quiet(
                        translate("insight.ils.takeBack"),
                        translate("insight.ils.takeBack.which", item.activityCode()),
                        () -> onTakeBack.accept(pack, item.followUpId())));
            }
        }
        return standing;
    }

    private static void tell(IlsItem item, HandedOver then, Div standing) {
        var words = translate("insight.ils.handedOver", IlsText.day(then.on()), then.by());
        if (!item.hasChangedSince()) {
            standing.add(new StatusBadge(Tone.GOOD, Sign.DONE, words));
            return;
        }
        standing.add(
                new StatusBadge(Tone.WARNING, Sign.ATTENTION, translate("insight.ils.changed")),
                new Paragraph(words),
                new Details(translate("insight.ils.changed.what"), new ChangedText(then.text(), item.whole())));
    }

    private static Button quiet(String verb, String heard, Command deed) {
        var button = new Button(verb, click -> deed.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(heard);
        return button;
    }
}
