package se.samhand.judgement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.samhand.activity.BoardChoice;
import se.samhand.activity.FollowUpChoices;
import se.samhand.activity.FollowUpService;
import se.samhand.judgement.JudgementPage;
import se.samhand.judgement.JudgementService;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.Period;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Fields;
import se.samhand.uikit.PageHeader;

/** All goals and yearly targets of a board, or of the city, on one page: how it goes, and what is judged. */
@Route("activities/judgements")
@PageTitle("judgement.title")
@RolesAllowed(Roles.CITY_STAFF)
class JudgementsView extends Composite<Div> implements BeforeEnterObserver {

    private static final String UNIT = "unit";
    private static final String PERIOD = "period";

    private final transient JudgementDesk desk;
    private final transient FollowUpChoices choices;
    private final transient Map<UUID, String> units;
    private final List<BoardChoice> choosable;
    private final ComboBox<BoardChoice> unit = Fields.search(translate("judgement.unit"));
    private final Select<Period> period = Fields.choice(translate("insight.ils.period"));
    private final Paragraph count = new Paragraph();
    private final Div body = new Div();

    JudgementsView(
            JudgementService service, FollowUpService followUps, OrganisationDirectory directory, Validator validator) {
        this.desk = new JudgementDesk(service, validator);
        this.choices = followUps.choices();
        var organisation = directory.organisation();
        this.units = organisation.everyone().stream().collect(toMap(Unit::id, Unit::name));
        this.choosable = new ArrayList<>(organisation.ofType(UnitType.CITY).stream()
                .map(it -> new BoardChoice(it.id(), it.code(), it.name()))
                .toList());
        choosable.addAll(choices.boards());
        unit.setItems(choosable);
        unit.setItemLabelGenerator(BoardChoice::name);
        period.setItems(choices.periods());
        period.setItemLabelGenerator(JudgementWords::period);
        unit.addValueChangeListener(change -> chosen(change.isFromClient()));
        period.addValueChangeListener(change -> chosen(change.isFromClient()));
        var filters = new Div(unit, period);
        filters.addClassName("filters");
        getContent().addClassNames("list-page", "judgements");
        getContent()
                .add(
                        new PageHeader(translate("judgement.title"))
                                .within(translate("activity.title"), "activities")
                                .saying(translate("judgement.about")),
                        filters,
                        body);
    }

    private void chosen(boolean byPerson) {
        if (byPerson) {
            var query = new HashMap<String, String>();
            unit.getOptionalValue().ifPresent(it -> query.put(UNIT, it.code()));
            period.getOptionalValue().ifPresent(it -> query.put(PERIOD, it.code()));
            getUI().ifPresent(ui -> ui.navigate(JudgementsView.class, QueryParameters.simple(query)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        unit.setValue(asked(query.getSingleParameter(UNIT), choosable, BoardChoice::code)
                .or(() -> choices.own().filter(board -> !SignedIn.has(Role.PROGRAMME_OFFICE)))
                .orElseGet(choosable::getFirst));
        period.setValue(asked(query.getSingleParameter(PERIOD), choices.periods(), Period::code)
                .or(choices::current)
                .orElse(null));
        show();
    }

    private static <T> Optional<T> asked(Optional<String> code, List<T> all, Function<T, String> codeOf) {
        return code.map(it -> all.stream()
                .filter(one -> codeOf.apply(one).equals(it))
                .findFirst()
                .orElseThrow(NotFoundException::new));
    }

    private void show() {
        body.removeAll();
        period.getOptionalValue()
                .flatMap(it -> desk.service().page(unit.getValue().code(), it))
                .filter(page -> !page.goals().isEmpty())
                .ifPresentOrElse(this::show, () -> body.add(new EmptyState(translate("judgement.nothing"))));
    }

    private void show(JudgementPage page) {
        count(page);
        body.add(count);
        if (!page.mayJudge()) {
            body.add(new Paragraph(translate("judgement.readOnly")));
        }
        page.goals().forEach(goal -> body.add(new GoalCard(desk, page, goal, units, this::count)));
    }

    private void count(JudgementPage page) {
        count.setText(translate("judgement.judged.of", page.judged(), page.all()));
    }
}
