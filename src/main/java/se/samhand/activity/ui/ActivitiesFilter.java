package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.BoardChoice;
import se.samhand.activity.FollowUpChoices;
import se.samhand.activity.FollowUpFilter;
import se.samhand.period.Period;
import se.samhand.uikit.Fields;

/** Narrows the list of follow-ups: whose, for which period, in which state, and by words. The address keeps the choice. */
class ActivitiesFilter extends Composite<Div> {

    private static final String ALL = "all";
    private static final String MISSING = "missing";

    private final transient FollowUpChoices choices;
    private final TextField search = Fields.text(translate("activity.filter.search"));
    private final ComboBox<BoardChoice> board = Fields.search(translate("activity.filter.board"));
    private final Select<Period> period = Fields.choice(translate("activity.period"));
    private final Select<String> state = Fields.choice(translate("activity.filter.state"));
    private final Div more = new Div(board, period, state);
    private final Button sentence = new Button("", click -> open(!more.hasClassName("open")));

    ActivitiesFilter(FollowUpChoices choices, Command onChange) {
        this.choices = choices;
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        board.setItems(choices.boards());
        board.setItemLabelGenerator(BoardChoice::name);
        board.setPlaceholder(translate("activity.filter.allBoards"));
        board.setClearButtonVisible(true);
        board.addClassName("roomy-field");
        period.setItems(choices.periods());
        period.setItemLabelGenerator(PeriodNames::of);
        state.setItems(states());
        state.setItemLabelGenerator(ActivitiesFilter::stateName);
        getContent().addClassName("filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", translate("activity.filter"));
        more.addClassName("filters-more");
        sentence.addClassName("filters-sentence");
        sentence.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(search, sentence, more);
        search.addValueChangeListener(change -> changed(change.isFromClient(), onChange));
        board.addValueChangeListener(change -> changed(change.isFromClient(), onChange));
        period.addValueChangeListener(change -> changed(change.isFromClient(), onChange));
        state.addValueChangeListener(change -> changed(change.isFromClient(), onChange));
    }

    private static void changed(boolean byPerson, Command onChange) {
        if (byPerson) {
            onChange.execute();
        }
    }

    private static List<String> states() {
        var states = new ArrayList<>(List.of(ALL, MISSING));
        List.of(ActivityStatus.values()).forEach(status -> states.add(status.name()));
        return states;
    }

    private static String stateName(String state) {
        return switch (state) {
            case ALL -> translate("activity.filter.all");
            case MISSING -> translate("activity.filter.missing");
            default -> StatusWords.word(ActivityStatus.valueOf(state));
        };
    }

    /** Shows what the address asks for; the person's own board and the period that is answered now, where it is silent. */
    void show(QueryParameters query) {
        search.setValue(query.getSingleParameter("q").orElse(""));
        board.setValue(
                query.getSingleParameter("board").map(this::boardWithCode).orElseGet(this::own));
        var code = query.getSingleParameter("period").orElse("");
        choices.periods().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .or(choices::current)
                .ifPresent(period::setValue);
        state.setValue(
                query.getSingleParameter("state").filter(states()::contains).orElse(ALL));
        say();
    }

    /** The choice as a sentence, which is all that is shown of it where there is little room. */
    private void say() {
        var whose = board.isEmpty()
                ? translate("activity.filter.sentence.allBoards")
                : board.getValue().name();
        var when = period.isEmpty() ? "" : PeriodNames.of(period.getValue());
        sentence.setText(translate("activity.filter.sentence", whose, when, stateName(state.getValue())));
        sentence.setAriaLabel(translate("activity.filter.change", sentence.getText()));
        open(false);
    }

    private void open(boolean wanted) {
        more.setClassName("open", wanted);
        sentence.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
    }

    private @Nullable BoardChoice boardWithCode(String code) {
        return choices.boards().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private @Nullable BoardChoice own() {
        return choices.own().orElse(null);
    }

    /** Empty when there is no period at all. */
    Optional<FollowUpFilter> value() {
        var chosen = board.getValue();
        return Optional.ofNullable(period.getValue())
                .map(it -> new FollowUpFilter(
                        chosen == null ? null : chosen.id(),
                        it.id(),
                        MISSING.equals(state.getValue()),
                        status(),
                        search.getValue().strip()));
    }

    private @Nullable ActivityStatus status() {
        var chosen = state.getValue();
        return chosen == null || chosen.equals(ALL) || chosen.equals(MISSING) ? null : ActivityStatus.valueOf(chosen);
    }

    String periodCode() {
        return Optional.ofNullable(period.getValue()).map(Period::code).orElse("");
    }

    /** As it stands in the address; the period is added by whoever navigates. */
    Map<String, String> asQuery() {
        Map<String, String> query = new HashMap<>();
        if (!search.isEmpty()) {
            query.put("q", search.getValue());
        }
        if (!state.isEmpty() && !ALL.equals(state.getValue())) {
            query.put("state", state.getValue());
        }
        var chosen = board.getValue();
        query.put("board", chosen == null ? ALL : chosen.code());
        return query;
    }
}
