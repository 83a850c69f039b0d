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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.ReviewChoices;
import se.samhand.activity.ReviewChoices.Waiting;
import se.samhand.activity.ReviewChoices.WaitingPeriod;
import se.samhand.activity.ReviewChoices.WaitingUnit;
import se.samhand.activity.ReviewFilter;
import se.samhand.activity.ReviewLevel;
import se.samhand.uikit.Fields;

/** Narrows the list of reviews: for whom, which period, which unit, in which order, by words. The address keeps the choice. */
class ReviewListFilter extends Composite<Div> {

    private static final String BY_UNIT = "unit";
    private static final String BY_ACTIVITY = "activity";

    private final transient ReviewChoices choices;
    private final Select<ReviewLevel> level = Fields.choice(translate("activity.reviews.level"));
    private final TextField search = Fields.text(translate("activity.filter.search"));
    private final Select<WaitingPeriod> period = Fields.choice(translate("activity.period"));
    private final ComboBox<WaitingUnit> unit = Fields.search(translate("activity.unit"));
    private final Select<String> order = Fields.choice(translate("activity.reviews.order"));
    private final Div more = new Div(level, period, unit, order);
    private final Button sentence = new Button("", click -> open(!more.hasClassName("open")));

    ReviewListFilter(ReviewChoices choices, Command onChange) {
        this.choices = choices;
        level.setItems(choices.levels());
        level.setItemLabelGenerator(this::name);
        level.setVisible(choices.levels().size() > 1);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        period.setEmptySelectionAllowed(true);
        period.setEmptySelectionCaption(translate("activity.reviews.allPeriods"));
        period.setItemLabelGenerator(ReviewListFilter::name);
        unit.setItemLabelGenerator(it -> translate("activity.reviews.counted", it.name(), it.count()));
        unit.setPlaceholder(translate("activity.reviews.allUnits"));
        unit.setClearButtonVisible(true);
        order.setItems(BY_ACTIVITY, BY_UNIT);
        order.setItemLabelGenerator(it -> translate("activity.reviews.order." + it));
        getContent().addClassName("filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", translate("activity.reviews.filter"));
        more.addClassName("filters-more");
        sentence.addClassName("filters-sentence");
        sentence.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(search, sentence, more);
        level.addValueChangeListener(change -> changed(change.isFromClient(), onChange));
        search.addValueChangeListener(change -> changed(change.isFromClient(), onChange));
        period.addValueChangeListener(change -> changed(change.isFromClient(), onChange));
        unit.addValueChangeListener(change -> changed(change.isFromClient(), onChange));
        order.addValueChangeListener(change -> changed(change.isFromClient(), onChange));
    }

    private static void changed(boolean byPerson, Command onChange) {
        if (byPerson) {
            onChange.execute();
        }
    }

    private String name(ReviewLevel whose) {
        return whose == ReviewLevel.CITY ? translate("activity.reviews.level.CITY") : choices.boardName();
    }

    private static String name(@Nullable WaitingPeriod it) {
        return it == null
                ? translate("activity.reviews.allPeriods")
                : translate("activity.reviews.counted", PeriodNames.of(it.period()), it.count());
    }

    /** For whom the address asks; the city, where it is silent and both are the reader's. */
    ReviewLevel level(QueryParameters query) {
        return query.getSingleParameter("as")
                .flatMap(it -> choices.levels().stream()
                        .filter(known -> known.name().equals(it))
                        .findFirst())
                .orElse(choices.levels().getFirst());
    }

    /** Shows what the address asks for, among what waits. */
    void show(QueryParameters query, Waiting waiting) {
        level.setValue(level(query));
        search.setValue(query.getSingleParameter("q").orElse(""));
        period.setItems(waiting.periods());
        var code = query.getSingleParameter("period").orElse("");
        period.setValue(chosen(
                waiting.periods().stream().filter(it -> it.period().code().equals(code))));
        unit.setItems(waiting.units());
        var unitCode = query.getSingleParameter("unit").orElse("");
        unit.setValue(chosen(waiting.units().stream().filter(it -> it.code().equals(unitCode))));
        order.setValue(query.getSingleParameter("by").filter(BY_UNIT::equals).orElse(BY_ACTIVITY));
        say();
    }

    /** What waits has changed; the choices stay as they are, as far as anything waits there still. */
    void counts(Waiting waiting) {
        show(new QueryParameters(asQuery()), waiting);
    }

    private static <T> @Nullable T chosen(Stream<T> matching) {
        return matching.findFirst().orElse(null);
    }

    private void say() {
        sentence.setText(translate(
                "activity.reviews.sentence",
                name(period.getValue()),
                unit.isEmpty()
                        ? translate("activity.reviews.sentence.allUnits")
                        : unit.getValue().name(),
                translate("activity.reviews.sentence." + order.getValue())));
        sentence.setAriaLabel(translate("activity.filter.change", sentence.getText()));
        open(false);
    }

    private void open(boolean wanted) {
        more.setClassName("open", wanted);
        sentence.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
    }

    ReviewFilter value() {
        return new ReviewFilter(
                level.getValue(),
                Optional.ofNullable(period.getValue())
                        .map(it -> it.period().id())
                        .orElse(null),
                Optional.ofNullable(unit.getValue()).map(WaitingUnit::id).orElse(null),
                search.getValue().strip(),
                BY_UNIT.equals(order.getValue()));
    }

    /** As it stands in the address. */
    Map<String, List<String>> asQuery() {
        var query = new HashMap<String, List<String>>();
        put(query, "q", search.getValue());
        put(query, "period", period.isEmpty() ? "" : period.getValue().period().code());
        put(query, "unit", unit.isEmpty() ? "" : unit.getValue().code());
        put(query, "by", BY_UNIT.equals(order.getValue()) ? BY_UNIT : "");
        put(query, "as", choices.levels().size() > 1 ? level.getValue().name() : "");
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, List.of(value));
        }
    }
}
