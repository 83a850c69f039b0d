package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.programme.DraftTree;
import se.samhand.programme.DraftTree.ActivityLine;
import se.samhand.programme.DraftTree.GoalLine;
import se.samhand.programme.DraftTreeService;
import se.samhand.programme.NoDraft;
import se.samhand.programme.VersionDecided;
import se.samhand.security.Roles;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.Notices;
import se.samhand.uikit.Titles;

/** The draft of a programme's next version: outline and form side by side. The address holds what is open. */
@Route("programmes/:code/draft")
@RolesAllowed(Roles.PROGRAMME_OFFICE)
class DraftView extends Composite<Div>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, DraftOutline.Moves {

    private final transient DraftTreeService service;
    private final transient DraftPanels panels;
    private final DraftOutline outline = new DraftOutline(this);
    private final Div renumbering = new Div();
    private String code = "";
    private @Nullable Component panel;
    private @Nullable UUID chosen;

    DraftView(DraftTreeService service, DraftPanels panels) {
        this.service = service;
        this.panels = panels;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        var asked = DraftAddress.of(event.getLocation().getQueryParameters());
        getContent().removeAll();
        panel = null;
        chosen = asked.id();
        service.tree(code).ifPresentOrElse(tree -> show(tree, asked), this::offerStart);
    }

    private void offerStart() {
        getContent().add(panels.start(code).orElseThrow(NotFoundException::new));
    }

    private void show(DraftTree tree, DraftAddress asked) {
        panel = panels.panel(asked, tree, this::hasChanged).orElse(null);
        var add = new Anchor("programmes/" + code + "/draft?add=goal", translate("programme.draft.goal.add"));
        var left = new Div(new Paragraph(translate("programme.draft.outline.about")), renumbering, outline, add);
        left.addClassName("split-list");
        var split = new Div(left);
        split.addClassName("split");
        getContent().setClassName("has-detail", panel != null);
        if (panel != null) {
            split.add(panel);
        }
        getContent().add(panels.header(tree), split);
        refresh(tree);
    }

    private void refresh(DraftTree tree) {
        outline.show(tree, chosen);
        renumbering.removeAll();
        if (!tree.renumbering().isEmpty()) {
            renumbering.add(new RenumberPanel(tree.renumbering(), () -> renumber(tree)));
        }
    }

    /** A form has saved, or taken away what it showed. */
    private void hasChanged(@Nullable String address) {
        if (address == null) {
            service.tree(code).ifPresent(this::refresh);
        } else {
            UI.getCurrent().navigate("programmes/" + code + "/draft", DraftAddress.parameters(address));
        }
    }

    private void renumber(DraftTree tree) {
        change(() -> service.renumber(code, tree.version()));
    }

    @Override
    public void goal(GoalLine goal, @Nullable UUID before) {
        move(goal.id(), goal.code(), () -> service.moveGoal(code, goal.id(), before));
    }

    @Override
    public void activity(ActivityLine activity, UUID goalId, @Nullable UUID before) {
        move(activity.id(), activity.code(), () -> service.moveActivity(code, activity.id(), goalId, before));
    }

    private void move(UUID id, String itsCode, Runnable deed) {
        var from = service.tree(code).map(tree -> DraftAddress.place(tree, id)).orElse(0);
        change(deed);
        service.tree(code).ifPresent(tree -> {
            var to = DraftAddress.place(tree, id);
            outline.follow(id, to < from, translate("programme.draft.moved", itsCode, to, DraftAddress.rows(tree)));
        });
    }

    private void change(Runnable deed) {
        try {
            deed.run();
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Notices.failure(translate("programme.draft.changed-meanwhile"));
        } catch (NoDraft | VersionDecided decidedMeanwhile) {
            Notices.failure(translate("programme.draft.gone"));
        }
        service.tree(code).ifPresent(this::refresh);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panel instanceof DraftItemPanel form && form.hasUnsaved()) {
            var onwards = event.postpone();
            Confirmation.ask(
                    translate("programme.draft.leave"),
                    translate("programme.draft.leave.loss"),
                    translate("programme.draft.leave.verb"),
                    onwards::proceed);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(translate("programme.draft.title", code));
    }
}
