package se.samhand.insight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
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
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.BoardChoice;
import se.samhand.activity.FollowUpChoices;
import se.samhand.activity.FollowUpService;
import se.samhand.insight.IlsItem;
import se.samhand.insight.IlsPack;
import se.samhand.insight.IlsService;
import se.samhand.period.Period;
import se.samhand.security.Roles;
import se.samhand.uikit.CopyText;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;

/** What a board carries over into ILS: field by field or all of it at once, and what has been carried over. */
@Route("activities/ils")
@PageTitle("insight.ils.title")
@RolesAllowed(Roles.CITY_STAFF)
class IlsView extends Composite<Div> implements BeforeEnterObserver {

    private static final String UNIT = "unit";
    private static final String PERIOD = "period";

    private final transient IlsService service;
    private final transient FollowUpChoices choices;
    private final ComboBox<BoardChoice> board = Fields.search(translate("insight.ils.board"));
    private final Select<Period> period = Fields.choice(translate("insight.ils.period"));
    private final Div body = new Div();

    IlsView(IlsService service, FollowUpService followUps) {
        this.service = service;
        this.choices = followUps.choices();
        board.setItems(choices.boards());
        board.setItemLabelGenerator(BoardChoice::name);
        period.setItems(choices.periods());
        period.setItemLabelGenerator(IlsText::period);
        board.addValueChangeListener(change -> chosen(change.isFromClient()));
        period.addValueChangeListener(change -> chosen(change.isFromClient()));
        var filters = new Div(board, period);
        filters.addClassName("filters");
        getContent().addClassNames("list-page", "ils");
        getContent()
                .add(
                        new PageHeader(translate("insight.ils.title"))
                                .within(translate("activity.title"), "activities")
                                .saying(translate("insight.ils.about")),
                        filters,
                        body);
    }

    private void chosen(boolean byPerson) {
        if (byPerson) {
            var query = new HashMap<String, String>();
            board.getOptionalValue().ifPresent(it -> query.put(UNIT, it.code()));
            period.getOptionalValue().ifPresent(it -> query.put(PERIOD, it.code()));
            getUI().ifPresent(ui -> ui.navigate(IlsView.class, QueryParameters.simple(query)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        board.setValue(board(query.getSingleParameter(UNIT)));
        period.setValue(period(query.getSingleParameter(PERIOD)));
        show();
    }

    private @Nullable BoardChoice board(Optional<String> asked) {
        return asked.map(code -> choices.boards().stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .or(choices::own)
                .orElse(null);
    }

    private @Nullable Period period(Optional<String> asked) {
        return asked.map(code -> choices.periods().stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .or(choices::current)
                .orElse(null);
    }

    private void show() {
        body.removeAll();
        if (board.isEmpty() || period.isEmpty()) {
            body.add(new EmptyState(translate("insight.ils.choose")));
            return;
        }
        service.pack(board.getValue().code(), period.getValue()).ifPresent(this::show);
    }

    private void show(IlsPack pack) {
        if (pack.missing() > 0) {
            body.add(new Paragraph(translate("insight.ils.missing", pack.missing())));
        }
        if (pack.goals().isEmpty()) {
            body.add(new EmptyState(translate("insight.ils.none", pack.boardName(), IlsText.period(pack.period()))));
            return;
        }
        body.add(whole(pack));
        pack.goals().forEach(goal -> body.add(new IlsGoalPanel(goal, pack, this::mark, this::takeBack)));
    }

    private Component whole(IlsPack pack) {
        var actions = new Div(
                new CopyText(translate("insight.ils.copy.all"), translate("insight.ils.copy.all"), IlsText.whole(pack))
                        .prominent());
        var waiting = pack.items()
                .filter(it -> it.handedOver().isEmpty() || it.hasChangedSince())
                .map(IlsItem::followUpId)
                .toList();
        if (pack.mayMark() && !waiting.isEmpty()) {
            actions.add(new Button(translate("insight.ils.mark.all", waiting.size()), click -> mark(pack, waiting)));
        }
        actions.addClassName("filters");
        return actions;
    }

    private void mark(IlsPack pack, List<UUID> followUps) {
        var marked = service.handedOver(pack.boardId(), pack.period().id(), followUps);
        Notices.success(translate("insight.ils.marked", marked));
        show();
    }

    private void takeBack(IlsPack pack, UUID followUp) {
        service.notHandedOver(pack.boardId(), pack.period().id(), followUp);
        Notices.success(translate("insight.ils.takenBack"));
        show();
    }
}
