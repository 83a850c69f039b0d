package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import se.samhand.activity.ReviewChoices.Waiting;
import se.samhand.activity.ReviewListService;
import se.samhand.activity.ReviewRow;
import se.samhand.security.Roles;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.SideBySide;

/** Everything that waits for the reader's review: read beside the list, approved one by one or many at once. */
@Route("activities/review")
@PageTitle("activity.reviews")
@RolesAllowed({Roles.APPROVER, Roles.PROGRAMME_OFFICE})
class ReviewView extends Composite<Div> implements BeforeEnterObserver {

    private static final String OPEN = "open";
    private static final int MARKED_AT_ONCE = 200;

    private final transient FollowUpDesk desk;
    private final transient ReviewListService reviews;
    private final PageHeader header = new PageHeader(translate("activity.reviews"));
    private final ReviewListFilter filter;
    private final ReviewGrid grid = new ReviewGrid(this::open, this::countMarked);
    private final ReviewOutcomePanel outcome = new ReviewOutcomePanel();
    private final Span count = new Span();
    private final Button approve = new Button(translate("activity.reviews.approve"), click -> approve());
    private final Button none = new Button(translate("activity.reviews.markNone"), click -> grid.markNone());
    private final FollowUpPanel panel;
    private final SideBySide sideBySide;

    ReviewView(FollowUpDesk desk, CommitmentDesk commitments, ReviewListService reviews) {
        this.desk = desk;
        this.reviews = reviews;
        panel = new FollowUpPanel(desk, commitments);
        filter = new ReviewListFilter(reviews.choices(), () -> go(null));
        grid.setItemsPageable(page -> reviews.find(filter.value(), page));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setDisableOnClick(true);
        sideBySide = new SideBySide(() -> go(null), filter, outcome, deciding(), grid);
        header.within(translate("activity.title"), "activities").saying(translate("activity.reviews.about"));
        getContent().addClassName("list-page");
        getContent().add(header, sideBySide);
    }

    private Div deciding() {
        var all = new Button(translate("activity.reviews.markAll"), click -> markAll());
        count.getElement().setAttribute("role", "status");
        none.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(approve, all, none, count);
        row.addClassNames("filters", "review-deciding");
        return row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var waiting = reviews.waiting(filter.level(query));
        filter.show(query, waiting);
        sayWhenEmpty(waiting);
        grid.markNone();
        outcome.clear();
        var open = query.getSingleParameter(OPEN).map(Opened::of).orElse(null);
        grid.show(filter.value().byUnit(), open == null ? null : open.followUpId());
        if (open == null) {
            sideBySide.showNothing();
        } else {
            show(open);
        }
    }

    private void show(Opened open) {
        var page = desk.followUps().page(open.commitmentId(), open.period()).orElseThrow(NotFoundException::new);
        panel.show(
                page,
                period -> go(new Opened(open.followUpId(), open.commitmentId(), period.code())),
                this::refresh,
                () -> {
                    refresh();
                    show(open);
                });
        sideBySide.show(panel);
    }

    private void markAll() {
        grid.markAll(reviews.find(filter.value(), PageRequest.of(0, MARKED_AT_ONCE)));
    }

    private void countMarked() {
        var marked = grid.marked().size();
        approve.setEnabled(marked > 0);
        none.setVisible(marked > 0);
        count.setText(translate("activity.reviews.marked", marked));
    }

    private void approve() {
        var done = desk.reviews().approveAll(grid.marked());
        if (done.approved() > 0) {
            Notices.success(translate("activity.reviews.approved", done.approved()));
        }
        refresh();
        outcome.show(done);
    }

    /** What has been decided goes from the list and from the counts; what is open stays open. */
    private void refresh() {
        var waiting = reviews.waiting(filter.value().level());
        filter.counts(waiting);
        sayWhenEmpty(waiting);
        grid.markNone();
    }

    private void sayWhenEmpty(Waiting waiting) {
        grid.setEmptyStateComponent(
                new EmptyState(translate(waiting.all() == 0 ? "activity.reviews.none" : "activity.reviews.noneHere")));
    }

    private void open(ReviewRow row) {
        go(new Opened(row.read().id(), row.commitmentId(), row.period().code()));
    }

    private void go(@Nullable Opened open) {
        var query = filter.asQuery();
        if (open != null) {
            query.put(OPEN, List.of(open.toString()));
        }
        getUI().ifPresent(ui -> ui.navigate(ReviewView.class, new QueryParameters(query)));
    }

    /** Which follow-up is read beside the list, as the address says it. */
    private record Opened(UUID followUpId, UUID commitmentId, String period) {

        static @Nullable Opened of(String text) {
            var parts = text.split("\\.", 3);
            try {
                return parts.length < 3
                        ? null
                        : new Opened(UUID.fromString(parts[0]), UUID.fromString(parts[1]), parts[2]);
            } catch (IllegalArgumentException noSuchThing) {
                return null;
            }
        }

        @Override
        public String toString() {
            return followUpId + "." + commitmentId + "." + period;
        }
    }
}
