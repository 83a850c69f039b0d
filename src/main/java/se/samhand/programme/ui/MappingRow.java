package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.samhand.programme.MappingPage;
import se.samhand.programme.MappingPage.Line;
import se.samhand.programme.MappingPage.Target;
import se.samhand.programme.MappingSubject;
import se.samhand.uikit.Fields;

/** One goal or activity of the version in force: what it says, and what it becomes. */
class MappingRow extends Composite<Article> {

    /** @param decided told the keys of what it becomes; none when it does not go on */
    MappingRow(MappingPage page, Line line, Consumer<Set<String>> decided) {
        var isGoal = line.subject() == MappingSubject.GOAL;
        var called = isGoal
                ? translate("programme.goal." + page.programme().kind(), line.code())
                : translate("programme.draft.activity.one", line.code());
        var header = new Header(isGoal ? new H2(called) : new H3(called), MappingWords.badge(line.kind()));
        header.addClassName("compared-header");
        var field = field(page, line, isGoal ? page.goals() : page.activities(), called);
        var save = new Button(translate(line.isDecided() ? "programme.draft.save" : "programme.mapping.confirm"));
        save.addClickListener(click ->
                decided.accept(field.getValue().stream().map(Target::key).collect(toSet())));
        save.setAriaLabel(translate("programme.mapping.of", save.getText(), called));
        save.setEnabled(!field.isEmpty());
        field.addValueChangeListener(change -> save.setEnabled(!field.isEmpty()));
        var drop = new Button(translate("programme.mapping.drop"), click -> decided.accept(Set.of()));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.setAriaLabel(translate("programme.mapping.of", drop.getText(), called));
        var decision = new Div(field, save, drop);
        decision.addClassName("mapping-decision");
        getContent().addClassNames(isGoal ? "compared-goal" : "compared-activity");
        getContent().add(header, new Paragraph(Wording.goalText(line.text())), decision);
        if (line.ground() != null) {
            var about = new Span(MappingWords.ground(line.ground()));
            about.addClassName("row-about");
            getContent().add(about);
        }
    }

    private static MultiSelectComboBox<Target> field(MappingPage page, Line line, List<Target> targets, String called) {
        MultiSelectComboBox<Target> field = Fields.several(
                translate("programme.mapping.becomes", page.draft().number()));
        field.setItems(targets);
        field.setItemLabelGenerator(target -> target.text().isEmpty()
                ? target.code() + " " + translate("programme.goal.unverified")
                : target.code() + " " + target.text());
        field.setValue(targets.stream()
                .filter(target -> line.chosen().contains(target.key()))
                .collect(toSet()));
        field.setAriaLabel(
                translate("programme.mapping.becomes.of", called, page.draft().number()));
        field.addClassName("mapping-targets");
        return field;
    }
}
