package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samhand.programme.Comparison;
import se.samhand.programme.Comparison.GoalPair;
import se.samhand.programme.Comparison.Item;
import se.samhand.programme.ComparisonService;
import se.samhand.programme.VersionSummary;
import se.samhand.security.Roles;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Fields;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.Titles;

/** Two versions of a programme side by side, goal by goal and activity by activity. The address holds all that is chosen. */
@Route("programmes/:code/versions/:before([0-9]{1,4})/compare/:after([0-9]{1,4})")
@RolesAllowed(Roles.CITY_STAFF)
class ComparisonView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ONLY = "only";

    private final transient ComparisonService service;
    private String title = "";
    private boolean onlyDifferences;

    ComparisonView(ComparisonService service) {
        this.service = service;
    }

    /** Where the later version is compared with the earlier one. */
    static String address(String code, int before, int after) {
        return "programmes/" + code + "/versions/" + before + "/compare/" + after;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters();
        var compared = service.compare(
                        asked.get("code").orElse(""),
                        asked.getInteger("before").orElse(0),
                        asked.getInteger("after").orElse(0))
                .orElseThrow(NotFoundException::new);
        onlyDifferences = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ONLY)
                .isPresent();
        title = translate(
                "programme.compare.title",
                compared.after().number(),
                compared.before().number());
        getContent().removeAll();
        getContent().add(header(compared), choices(compared));
        var shown = compared.goals().stream().filter(this::isShown).toList();
        if (shown.isEmpty()) {
            getContent().add(new EmptyState(translate("programme.compare.none")));
        }
        shown.forEach(pair -> getContent().add(goal(compared, pair)));
    }

    private PageHeader header(Comparison compared) {
        var code = compared.programme().code();
        var header = new PageHeader(title)
                .within(translate("programme.title"), "programmes")
                .within(code, "programmes/" + code);
        compared.counts().forEach((difference, count) -> header.about(DifferenceWords.count(difference, count)));
        return header;
    }

    private Component choices(Comparison compared) {
        var before = version(translate("programme.compare.before"), compared, compared.before());
        var after = version(translate("programme.compare.after"), compared, compared.after());
        var only = Fields.tick(translate("programme.compare.only"));
        only.setValue(onlyDifferences);
        before.addValueChangeListener(change -> go(compared, before, after, only.getValue()));
        after.addValueChangeListener(change -> go(compared, before, after, only.getValue()));
        only.addValueChangeListener(change -> go(compared, before, after, only.getValue()));
        var row = new Div(before, after, only);
        row.addClassName("compare-choices");
        return row;
    }

    private static Select<VersionSummary> version(String label, Comparison compared, VersionSummary chosen) {
        Select<VersionSummary> select = Fields.choice(label);
        select.setItems(compared.versions());
        select.setItemLabelGenerator(ProgrammeView::name);
        select.setValue(chosen);
        select.addClassName("wide-field");
        return select;
    }

    private static void go(
            Comparison compared, Select<VersionSummary> before, Select<VersionSummary> after, boolean only) {
        var address = address(
                compared.programme().code(),
                before.getValue().number(),
                after.getValue().number());
        UI.getCurrent().navigate(address, only ? QueryParameters.of(ONLY, "differences") : QueryParameters.empty());
    }

    private boolean isShown(GoalPair pair) {
        return isShown(pair.goal()) || pair.activities().stream().anyMatch(this::isShown);
    }

    private boolean isShown(Item item) {
        return !onlyDifferences || item.differs();
    }

    private Component goal(Comparison compared, GoalPair pair) {
        var kind = compared.programme().kind();
        var heading =
                new H2(translate("programme.goal." + kind, pair.goal().shown().code()));
        var section = new Section(header(heading, pair.goal()), new ComparedTexts(compared, pair.goal()));
        section.add(sentences(pair.goal()));
        pair.activities().stream().filter(this::isShown).forEach(activity -> section.add(activity(compared, activity)));
        section.addClassName("compared-goal");
        return section;
    }

    private static Component activity(Comparison compared, Item activity) {
        var heading = new H3(
                translate("programme.draft.activity.one", activity.shown().code()));
        var article = new Article(header(heading, activity), new ComparedTexts(compared, activity));
        article.add(sentences(activity));
        article.addClassName("compared-activity");
        return article;
    }

    private static Header header(Component heading, Item item) {
        var header = new Header(heading);
        item.differences().forEach(difference -> header.add(DifferenceWords.badge(difference)));
        header.addClassName("compared-header");
        return header;
    }

    private static Component[] sentences(Item item) {
        var sentences = DifferenceWords.sentences(item);
        if (sentences.isEmpty()) {
            return new Component[0];
        }
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return new Component[] {list};
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }
}
