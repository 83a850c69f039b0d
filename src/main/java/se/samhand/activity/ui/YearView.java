package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.BoardChoice;
import se.samhand.activity.FollowUpChoices;
import se.samhand.activity.FollowUpService;
import se.samhand.activity.UnitYear;
import se.samhand.activity.YearDay;
import se.samhand.activity.YearService;
import se.samhand.security.Roles;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Fields;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.Sign;

/** A board's year: what is due in each month, and what goes on when. The address holds the choice. */
@Route("activities/year")
@PageTitle("activity.year")
@RolesAllowed(Roles.CITY_STAFF)
class YearView extends Composite<Div> implements BeforeEnterObserver {

    private static final String UNIT = "unit";
    private static final String YEAR = "year";

    private final transient YearService service;
    private final transient FollowUpChoices choices;
    private final transient Clock clock;
    private final List<Integer> years;
    private final ComboBox<BoardChoice> board = Fields.search(translate("activity.year.board"));
    private final Select<Integer> year = Fields.choice(translate("activity.matrix.year"));
    private final Div body = new Div();

    YearView(YearService service, FollowUpService followUps, Clock clock) {
        this.service = service;
        this.clock = clock;
        this.choices = followUps.choices();
        this.years = service.years();
        board.setItems(choices.boards());
        board.setItemLabelGenerator(BoardChoice::name);
        year.setItems(years);
        year.setItemLabelGenerator(it -> Integer.toString(it));
        board.addValueChangeListener(change -> chosen(change.isFromClient()));
        year.addValueChangeListener(change -> chosen(change.isFromClient()));
        var filters = new Div(board, year);
        filters.addClassName("filters");
        getContent().addClassNames("list-page", "year");
        getContent()
                .add(
                        new PageHeader(translate("activity.year"))
                                .within(translate("activity.title"), "activities")
                                .saying(translate("activity.year.about")),
                        filters,
                        body);
    }

    private void chosen(boolean byPerson) {
        if (byPerson) {
            var query = new HashMap<String, String>();
            board.getOptionalValue().ifPresent(it -> query.put(UNIT, it.code()));
            year.getOptionalValue().ifPresent(it -> query.put(YEAR, it.toString()));
            getUI().ifPresent(ui -> ui.navigate(YearView.class, QueryParameters.simple(query)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        board.setValue(board(query.getSingleParameter(UNIT)));
        year.setValue(year(query.getSingleParameter(YEAR)));
        body.removeAll();
        if (board.isEmpty() || year.isEmpty()) {
            body.add(new EmptyState(translate(year.isEmpty() ? "activity.year.none" : "activity.year.choose")));
            return;
        }
        service.of(board.getValue().code(), year.getValue()).ifPresent(this::show);
    }

    private @Nullable BoardChoice board(Optional<String> asked) {
        return asked.map(code -> choices.boards().stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .or(choices::own)
                .orElse(null);
    }

    private @Nullable Integer year(Optional<String> asked) {
        return asked.map(text -> years.stream()
                        .filter(it -> it.toString().equals(text))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .or(() -> years.stream()
                        .filter(it -> it == YearMonth.now(clock).getYear())
                        .findFirst())
                .or(() -> years.stream().findFirst())
                .orElse(null);
    }

    private void show(UnitYear shown) {
        var months = new Div();
        months.addClassName("year-months");
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(shown.year(), month))
                .forEach(month -> months.add(month(month, shown)));
        body.add(new H2(translate("activity.year.days")), months, new H2(translate("activity.year.line")));
        body.add(
                shown.rows().isEmpty()
                        ? new EmptyState(
                                translate("activity.year.noRows", shown.board().name()))
                        : new YearLine(shown));
    }

    private Section month(YearMonth month, UnitYear shown) {
        var name =
                month.format(DateTimeFormatter.ofPattern("LLLL", UI.getCurrent().getLocale()));
        var section = new Section(new H3(name));
        if (month.equals(YearMonth.now(clock))) {
            section.getElement().setAttribute("aria-current", "date");
            section.getElement().setAttribute("aria-label", translate("activity.year.now", name));
        }
        var days = shown.of(month);
        if (days.isEmpty()) {
            var nothing = new Paragraph(translate("activity.year.nothing"));
            nothing.addClassName("row-about");
            section.add(nothing);
            return section;
        }
        var list = new UnorderedList();
        days.forEach(day -> list.add(item(day)));
        section.add(list);
        return section;
    }

    private static ListItem item(YearDay day) {
        var date = new Span(Integer.toString(day.day().getDayOfMonth()));
        date.addClassName("year-day");
        var sign = (day.done() ? Sign.DONE : sign(day.kind())).icon();
        var link = new Anchor(day.address(), words(day));
        if (day.period() == null) {
            link.getElement().setAttribute("lang", "sv");
        }
        var item = new ListItem(date, sign, link);
        if (day.done()) {
            item.addClassName("year-done");
            var heard = new Span(translate("activity.year.done"));
            heard.addClassName("only-heard");
            item.add(heard);
        }
        return item;
    }

    private static Sign sign(YearDay.Kind kind) {
        return switch (kind) {
            case OPENS -> Sign.FORWARD;
            case DUE -> Sign.ATTENTION;
            case CLOSES -> Sign.LOCKED;
            case MILESTONE -> Sign.WAITING;
            case REMEDY -> Sign.RETURNED;
            case ENDS -> Sign.STOP;
        };
    }

    private static String words(YearDay day) {
        var what = day.period() == null ? day.activityCode() + " " + day.text() : PeriodNames.of(day.period());
        return translate("activity.year." + day.kind(), what);
    }
}
