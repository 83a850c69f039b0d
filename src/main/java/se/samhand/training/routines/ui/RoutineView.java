package se.samhand.training.routines.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.files.Attachments;
import se.samhand.security.Roles;
import se.samhand.training.routines.QuestionSetService;
import se.samhand.training.routines.RoutinePage;
import se.samhand.training.routines.RoutineService;
import se.samhand.training.routines.RoutineStanding;
import se.samhand.training.routines.VersionDetails;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.SupportLines;

/** One routine: the version that holds or the one that the address names, and all others beside it. */
@Route("training/routines/:id([0-9a-f]{8}-[0-9a-f-]{27})")
@PageTitle("training.page")
@RolesAllowed(Roles.CITY_STAFF)
class RoutineView extends Composite<Div> implements BeforeEnterObserver {

    static final String ID = "id";
    private static final String VERSION = "version";

    private final transient RoutineService routines;
    private final transient QuestionSetService questionSets;
    private final transient Attachments attachments;
    private final transient Validator validator;

    RoutineView(
            RoutineService routines, QuestionSetService questionSets, Attachments attachments, Validator validator) {
        this.routines = routines;
        this.questionSets = questionSets;
        this.attachments = attachments;
        this.validator = validator;
        getContent().addClassName("routine-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = UUID.fromString(event.getRouteParameters().get(ID).orElseThrow());
        var page = routines.routine(id).orElseThrow(NotFoundException::new);
        show(page, event.getLocation().getQueryParameters().getSingleParameter(VERSION));
    }

    private void show(RoutinePage page, Optional<String> asked) {
        var shown = asked.isPresent()
                ? Optional.of(page.version(id(asked.get())).orElseThrow(NotFoundException::new))
                : page.inForce().or(() -> page.ofCity().stream().findFirst());
        var header = new PageHeader(page.title())
                .within(translate("training.routines"), "training/routines")
                .saying(RoutineWords.topic(page.topic()));
        var columns = new Div(
                shown.<Component>map(version -> version(page, version))
                        .orElseGet(() -> new Paragraph(translate("training.versions.none"))),
                new VersionList(page, shown.map(VersionDetails::id).orElse(null), this::localise));
        columns.addClassName("routine-columns");
        getContent().removeAll();
        getContent().add(header, columns, new SupportLines());
    }

    private Component version(RoutinePage page, VersionDetails version) {
        return version.standing() == RoutineStanding.DRAFT
                ? new DraftPanel(routines, questionSets, attachments, validator, page, version, this::open)
                : new VersionPanel(routines, page, version, this::open);
    }

    private void localise(UUID routineId, UUID unitId) {
        open(
                routineId,
                Refusals.telling(() -> routines.localise(routineId, unitId).id())
                        .orElse(null));
    }

    private void open(UUID routineId, @Nullable UUID versionId) {
        var query = versionId == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of(VERSION, versionId.toString()));
        getUI().ifPresent(tab -> tab.navigate(RoutineView.class, new RouteParameters(ID, routineId.toString()), query));
    }

    /** What is no id finds no version. */
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return new UUID(0, 0);
        }
    }
}
