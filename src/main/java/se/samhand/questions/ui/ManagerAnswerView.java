package se.samhand.questions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.UUID;
import se.samhand.questions.ReplyDraft;
import se.samhand.questions.ReplyPage;
import se.samhand.questions.UnitReplyService;
import se.samhand.security.Roles;

/** Where a unit's manager who is signed in answers, led here by what waits. */
@Route("activities/questions/:id")
@PageTitle("questions.answer.tab")
@RolesAllowed(Roles.UNIT_MANAGER)
class ManagerAnswerView extends Composite<Div> implements BeforeEnterObserver {

    private final transient UnitReplyService replies;
    private final transient Validator validator;

    ManagerAnswerView(UnitReplyService replies, Validator validator) {
        this.replies = replies;
        this.validator = validator;
        getContent().addClassName("plain-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").flatMap(ManagerAnswerView::id);
        var page = id.flatMap(replies::mine).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(ReplyHeader.of(page), new ReplyPanel(page, new InThePortal(replies, page.id()), validator));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private record InThePortal(UnitReplyService replies, UUID id) implements ReplyPanel.Desk {

        @Override
        public ReplyPage read() {
            return replies.mine(id).orElseThrow();
        }

        @Override
        public ReplyPage send(long version, ReplyDraft draft) {
            return replies.answer(id, version, draft);
        }
    }
}
