package se.samhand.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import se.samhand.questions.AskedState;
import se.samhand.questions.ReplyPage;
import se.samhand.uikit.PageHeader;

/** Who asks which unit about what, and until when. */
final class ReplyHeader {

    private ReplyHeader() {}

    static PageHeader of(ReplyPage page) {
        var activity = new Paragraph(page.activity());
        activity.getElement().setAttribute("lang", "sv");
        var header = new PageHeader(translate("questions.answer.title", page.boardName())).about(activity);
        return page.state() == AskedState.OPEN
                ? header.saying(translate("questions.answer.about", page.unitName(), Days.of(page.lastDay())))
                : header;
    }
}
