package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import se.samhand.codelists.CodeLists;
import se.samhand.organisation.SwedishOrder;
import se.samhand.programme.ActivityDetails;
import se.samhand.programme.ActivityThread;
import se.samhand.programme.GoalDetails;
import se.samhand.programme.ProgrammeService;
import se.samhand.programme.ResponsibilityRole;
import se.samhand.programme.TagList;
import se.samhand.programme.ThreadService;
import se.samhand.security.ActingFor;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Facts;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.Titles;

/** The thread of one goal: its figures, its activities, who has committed to them, and how each unit stands now. */
@Route("programmes/:code/goals/:goal")
@RolesAllowed({Roles.CITY_STAFF, Roles.PARTNER})
class GoalView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProgrammeService service;
    private final transient CodeLists codeLists;
    private final transient ThreadService threads;
    private final transient List<ActivityStandingPanel> standings;
    private final transient List<GoalStandingPanel> wholes;
    private String title = "";

    GoalView(
            ProgrammeService service,
            CodeLists codeLists,
            ThreadService threads,
            ObjectProvider<ActivityStandingPanel> standings,
            ObjectProvider<GoalStandingPanel> wholes) {
        this.service = service;
        this.threads = threads;
        this.codeLists = codeLists;
        this.standings = standings.orderedStream().toList();
        this.wholes = wholes.orderedStream().toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var goalCode = event.getRouteParameters().get("goal").orElse("");
        var goal = service.goal(code, goalCode, ProgrammeView.version(event)).orElseThrow(NotFoundException::new);
        title = translate("programme.goal." + goal.programme().kind(), goalCode);
        getContent().removeAll();
        getContent().add(header(goal));
        wholes.forEach(panel -> panel.about(goal).ifPresent(getContent()::add));
        if (goal.activities().isEmpty()) {
            getContent().add(new EmptyState(translate("programme.activities.none")));
        }
        var standing = standing(goal.activities());
        var isPartner = SignedIn.actingFor().map(ActingFor::isPartner).orElse(true);
        var thread = isPartner
                ? Map.<UUID, ActivityThread>of()
                : threads.threads(goal.programme().code());
        goal.activities()
                .forEach(activity -> getContent()
                        .add(article(
                                activity,
                                thread.getOrDefault(activity.id(), ActivityThread.NONE),
                                standing.getOrDefault(activity.id(), List.of()))));
    }

    private PageHeader header(GoalDetails goal) {
        var programme = goal.programme();
        var words = new Div(Wording.goalText(goal.goal().text()));
        words.addClassName("goal-text");
        Wording.badge(goal.goal().verification()).ifPresent(words::add);
        return new PageHeader(title)
                .within(translate("programme.title"), "programmes")
                .within(
                        programme.code(),
                        "programmes/" + programme.code() + "?version="
                                + goal.version().number())
                .about(
                        words,
                        new Facts()
                                .add(translate("programme.version"), ProgrammeView.name(goal.version()))
                                .add(translate("programme.source"), goal.goal().source()));
    }

    private Map<UUID, List<Component>> standing(List<ActivityDetails> activities) {
        var keys = activities.stream().collect(toMap(ActivityDetails::id, ActivityDetails::key));
        Map<UUID, List<Component>> found = new HashMap<>();
        standings.forEach(panel ->
                panel.standing(keys).forEach((id, component) -> found.merge(id, List.of(component), GoalView::both)));
        return found;
    }

    private static List<Component> both(List<Component> some, List<Component> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Article article(ActivityDetails activity, ActivityThread thread, List<Component> standing) {
        var code = new Span(activity.code());
        code.addClassName("goal-code");
        var text = new Span(activity.text());
        text.getElement().setAttribute("lang", "sv");
        var header = new Header(new H2(code, text));
        Wording.badge(activity.wording()).ifPresent(header::add);
        var article = new Article(header, ThreadLines.add(facts(activity), thread));
        standing.forEach(article::add);
        article.addClassName("programme-item");
        return article;
    }

    private Facts facts(ActivityDetails activity) {
        var facts = new Facts();
        for (var role : ResponsibilityRole.values()) {
            var named = activity.responsibilities().stream()
                    .filter(it -> it.role() == role)
                    .map(it -> it.group()
                            .map(group -> translate("programme.group." + group))
                            .orElse(activity.unitNames().getOrDefault(it.responsible(), it.responsible())))
                    .sorted(SwedishOrder.ofNames())
                    .collect(joining(", "));
            if (!named.isEmpty()) {
                facts.add(translate("programme.role." + role), named);
            }
        }
        for (var list : TagList.values()) {
            var words = String.join(", ", codeLists.words(list.codeList(), activity.tags(list), getLocale()));
            if (!words.isEmpty()) {
                facts.add(translate("programme.tag." + list), words);
            }
        }
        return facts.add(translate("programme.time"), Years.of(activity.startsOn(), activity.endsOn()));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }
}
