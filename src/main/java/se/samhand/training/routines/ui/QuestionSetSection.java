package se.samhand.training.routines.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.Validator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.training.Topic;
import se.samhand.training.routines.QuestionSetDetails;
import se.samhand.training.routines.QuestionSetDraft;
import se.samhand.training.routines.QuestionSetService;
import se.samhand.training.routines.RoutineNotPossible;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** The published questions that routines rest upon: who owns them, and where they are read. */
class QuestionSetSection extends Composite<Section> {

    private final transient QuestionSetService questionSets;
    private final transient Validator validator;
    private final Div list = new Div();
    private final TextField name = Fields.text(translate("training.set.name"));
    private final RadioButtonGroup<Topic> topic = Fields.options(translate("training.topic"));
    private final TextField owner = Fields.text(translate("training.set.owner"));
    private final TextField link = Fields.text(translate("training.set.link"));
    private final TextField targetGroup = Fields.text(translate("training.set.targetGroup"));
    private final FieldFaults faults = new FieldFaults();

    QuestionSetSection(QuestionSetService questionSets, Validator validator) {
        this.questionSets = questionSets;
        this.validator = validator;
        getContent().addClassName("question-sets");
        getContent().add(new H2(translate("training.sets")), new Paragraph(translate("training.sets.about")), list);
        show();
        if (SignedIn.has(Role.PROGRAMME_OFFICE) || SignedIn.has(Role.TRAINER)) {
            getContent().add(new Details(translate("training.sets.add"), form()));
        }
    }

    private void show() {
        list.removeAll();
        var sets = questionSets.questionSets();
        if (sets.isEmpty()) {
            list.add(new Paragraph(translate("training.sets.none")));
            return;
        }
        var items = new UnorderedList();
        sets.forEach(set -> items.add(item(set)));
        list.add(items);
    }

    private static ListItem item(QuestionSetDetails set) {
        var link = new Anchor(set.link(), set.name(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("lang", "sv");
        var about = new Div(Stream.of(RoutineWords.topic(set.topic()), set.targetGroup(), set.owner())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · ")));
        about.addClassName("row-about");
        return new ListItem(link, about);
    }

    private Div form() {
        name.setMaxLength(200);
        owner.setMaxLength(200);
        link.setMaxLength(500);
        targetGroup.setMaxLength(200);
        link.setHelperText(translate("training.set.link.help"));
        topic.setItems(Topic.values());
        topic.setItemLabelGenerator(RoutineWords::topic);
        name.setRequiredIndicatorVisible(true);
        topic.setRequiredIndicatorVisible(true);
        owner.setRequiredIndicatorVisible(true);
        link.setRequiredIndicatorVisible(true);
        faults.at("name", name)
                .at("topic", topic)
                .at("owner", owner)
                .at("link", link)
                .at("targetGroup", targetGroup);
        var add = new Button(translate("training.sets.save"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, topic, owner, link, targetGroup, add);
        form.addClassName("routine-form");
        return form;
    }

    private void add() {
        var draft = new QuestionSetDraft(
                topic.getValue(), name.getValue(), owner.getValue(), link.getValue(), targetGroup.getValue());
        if (!faults.noneIn(draft, validator)) {
            return;
        }
        try {
            questionSets.add(draft);
        } catch (RoutineNotPossible taken) {
            faults.say("name", translate("training.refusal.NAME_TAKEN"));
            faults.focusFirst();
            return;
        }
        Stream.of(name, owner, link, targetGroup).forEach(TextField::clear);
        topic.clear();
        faults.clear();
        Notices.success(translate("training.sets.saved"));
        show();
    }
}
