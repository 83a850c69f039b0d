package se.samhand.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.validation.Validator;
import se.samhand.questions.ReplyDraft;
import se.samhand.questions.ReplyPage;
import se.samhand.questions.UnitReplyService;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.PublicFrame;

/** Where a unit's manager answers without signing in, on a phone most often. The address carries what lets them. */
@Route(value = "answer/:token", layout = PublicFrame.class)
@PageTitle("questions.answer.tab")
@AnonymousAllowed
class AnswerView extends Composite<Div> implements BeforeEnterObserver {

    private final transient UnitReplyService replies;
    private final transient Validator validator;

    AnswerView(UnitReplyService replies, Validator validator) {
        this.replies = replies;
        this.validator = validator;
        getContent().addClassName("plain-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        getContent().removeAll();
        replies.behind(token)
                .ifPresentOrElse(
                        page -> getContent()
                                .add(ReplyHeader.of(page), new ReplyPanel(page, new ByLink(replies, token), validator)),
                        this::nothingHere);
    }

    private void nothingHere() {
        getContent()
                .add(
                        new PageHeader(translate("shell.not-found")),
                        new Paragraph(translate("questions.answer.no-such-link")));
    }

    private record ByLink(UnitReplyService replies, String token) implements ReplyPanel.Desk {

        @Override
        public ReplyPage read() {
            return replies.behind(token).orElseThrow();
        }

        @Override
        public ReplyPage send(long version, ReplyDraft draft) {
            return replies.answerBehind(token, version, draft);
        }
    }
}
