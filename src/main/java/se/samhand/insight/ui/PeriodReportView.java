package se.samhand.insight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.BoardSum;
import se.samhand.activity.FollowUpChoices;
import se.samhand.activity.FollowUpService;
import se.samhand.insight.PeriodReport;
import se.samhand.insight.PeriodReportService;
import se.samhand.period.Period;
import se.samhand.security.Roles;
import se.samhand.uikit.Download;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Facts;
import se.samhand.uikit.Fields;
import se.samhand.uikit.PageHeader;

/** A period's follow-up of one board or of the city, to be printed and sent on. */
@Route("activities/report")
@PageTitle("insight.report.title")
@RolesAllowed(Roles.CITY_STAFF)
class PeriodReportView extends Composite<Div> implements BeforeEnterObserver {

    private static final String UNIT = "unit";
    private static final String PERIOD = "period";
    private static final String CITY = "city";

    private final transient PeriodReportService service;
    private final transient FollowUpChoices choices;
    private final Select<Period> period = Fields.choice(translate("insight.ils.period"));
    private final ComboBox<BoardSum> board = Fields.search(translate("insight.report.board"));
    private final Div body = new Div();

    PeriodReportView(PeriodReportService service, FollowUpService followUps) {
        this.service = service;
        this.choices = followUps.choices();
        period.setItems(choices.periods());
        period.setItemLabelGenerator(IlsText::period);
        board.setItemLabelGenerator(BoardSum::name);
        board.setPlaceholder(translate("insight.report.city"));
        board.setClearButtonVisible(true);
        period.addValueChangeListener(change -> chosen(change.isFromClient()));
        board.addValueChangeListener(change -> chosen(change.isFromClient()));
        var filters = new Div(period, board);
        filters.addClassName("filters");
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(translate("insight.report.title"))
                                .within(translate("activity.title"), "activities")
                                .saying(translate("insight.report.about")),
                        filters,
                        body);
    }

    private void chosen(boolean byPerson) {
        if (byPerson) {
            var query = new HashMap<String, String>();
            query.put(PERIOD, period.getValue().code());
            query.put(UNIT, board.getOptionalValue().map(BoardSum::code).orElse(CITY));
            getUI().ifPresent(ui -> ui.navigate(PeriodReportView.class, QueryParameters.simple(query)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        period.setValue(period(query.getSingleParameter(PERIOD)));
        body.removeAll();
        if (period.isEmpty()) {
            body.add(new EmptyState(translate("insight.report.noPeriod")));
            return;
        }
        var boards = service.boards(period.getValue());
        board.setItems(boards);
        board.setValue(board(query.getSingleParameter(UNIT), boards));
        show(service.report(board.getOptionalValue().map(BoardSum::code), period.getValue()));
    }

    private @Nullable Period period(Optional<String> asked) {
        return asked.map(code -> choices.periods().stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .or(choices::current)
                .orElse(null);
    }

    /** One's own, when nothing is asked for and there is one. */
    private @Nullable BoardSum board(Optional<String> asked, List<BoardSum> boards) {
        if (asked.filter(CITY::equals).isPresent()) {
            return null;
        }
        var own = choices.own().flatMap(mine -> find(boards, mine.code()));
        return asked.map(code -> find(boards, code).orElseThrow(NotFoundException::new))
                .or(() -> own)
                .orElse(null);
    }

    private static Optional<BoardSum> find(List<BoardSum> boards, String code) {
        return boards.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private void show(PeriodReport report) {
        if (report.submitted() == 0) {
            body.add(new EmptyState(translate("insight.report.none")));
            return;
        }
        body.add(downloads(report), new H2(translate("insight.report.contents")));
        if (report.leftOut() > 0) {
            body.add(new Paragraph(translate("insight.report.leftOut", report.leftOut())));
        }
        if (report.missing() > 0) {
            body.add(new Paragraph(translate("insight.ils.missing", report.missing())));
        }
        body.add(facts(report), new StandingTable(report.boards()));
    }

    private Div downloads(PeriodReport report) {
        var code = report.board().map(BoardSum::code);
        var asked = report.period();
        var name = "uppfoljning-" + code.orElse("staden") + "-" + asked.code();
        var pdf = new Download(
                translate("insight.report.pdf"),
                Download.PDF,
                () -> name + ".pdf",
                out -> service.pdf(code, asked, out));
        var word = new Download(
                translate("insight.report.word"),
                Download.WORD,
                () -> name + ".docx",
                out -> service.word(code, asked, out));
        var line = new Div(pdf, word);
        line.addClassName("page-actions");
        return line;
    }

    private static Facts facts(PeriodReport report) {
        var facts = new Facts()
                .add(
                        translate("insight.report.days"),
                        IlsText.day(report.period().from()) + " – "
                                + IlsText.day(report.period().to()))
                .add(
                        translate("insight.report.submitted"),
                        translate("insight.report.submitted.of", report.submitted(), report.expected()));
        report.decision()
                .ifPresent(it -> facts.add(
                        translate("insight.report.decision"), IlsText.day(it.decidedOn()) + " " + it.paragraph()));
        return facts;
    }
}
