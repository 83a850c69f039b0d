package se.samhand.reminders.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import se.samhand.reminders.NoticeService;
import se.samhand.reminders.NoticeWish;
import se.samhand.reminders.Rhythm;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Languages;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;

/** How often somebody gets letters of what waits, and in which language. */
@Route("me/notices")
@PageTitle("reminders.title")
@Menu(title = "reminders.title", order = 980)
@PermitAll
class NoticesView extends Composite<Div> {

    private final transient NoticeService notices;
    private final RadioButtonGroup<Rhythm> rhythm = Fields.options(getTranslation("reminders.rhythm"));
    private final RadioButtonGroup<Locale> language = Fields.options(getTranslation("reminders.language"));

    NoticesView(NoticeService notices) {
        this.notices = notices;
        var wish = notices.mine();
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(it -> getTranslation("reminders.rhythm." + it));
        rhythm.setValue(wish.rhythm());
        language.setItems(Languages.all());
        language.setItemLabelGenerator(it -> getTranslation("reminders.language." + it.getLanguage()));
        language.setValue(Languages.nearest(wish.language()));
        var save = new Button(getTranslation("reminders.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(where(), rhythm, language, save);
        form.addClassName("form");
        getContent()
                .add(new PageHeader(getTranslation("reminders.title")).saying(getTranslation("reminders.about")), form);
    }

    private void save() {
        notices.choose(new NoticeWish(rhythm.getValue(), language.getValue()));
        Notices.success(getTranslation("reminders.saved"));
    }

    private Paragraph where() {
        if (!notices.isMailOn()) {
            return new Paragraph(getTranslation("reminders.off"));
        }
        return new Paragraph(notices.address()
                .map(address -> getTranslation("reminders.to", address))
                .orElseGet(() -> getTranslation("reminders.no-address")));
    }
}
