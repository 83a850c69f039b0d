package se.samhand.training.attendance.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Supplier;
import se.samhand.security.Roles;
import se.samhand.training.attendance.AttendancePage;
import se.samhand.training.attendance.AttendanceService;
import se.samhand.training.attendance.Attendee;
import se.samhand.training.attendance.Came;
import se.samhand.training.attendance.MarkNotPossible;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.SupportLines;

/** Who came: one tap for each person and date, and the same tap again takes it back. */
@Route("training/sessions/:id([0-9a-f]{8}-[0-9a-f-]{27})/attendance")
@PageTitle("training.page")
@RolesAllowed({Roles.TRAINER, Roles.PROGRAMME_OFFICE})
class AttendanceView extends Composite<Div> implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient AttendanceService attendance;
    private UUID id = new UUID(0, 0);

    /** Whose button has just been pressed: the keyboard goes on from there when the page has been shown anew. */
    private String pressed = "";

    AttendanceView(AttendanceService attendance) {
        this.attendance = attendance;
        getContent().addClassName("attendance-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = UUID.fromString(event.getRouteParameters().get(ID).orElseThrow());
        show(attendance.attendance(id).orElseThrow(NotFoundException::new));
    }

    private void show(AttendancePage page) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(translate("training.attendance"))
                        .within(page.session().course().title(), "training/sessions/" + id));
        for (int date = 0; date < page.session().dates().size(); date++) {
            getContent().add(date(page, date));
        }
        getContent().add(new SupportLines());
    }

    private Component date(AttendancePage page, int date) {
        var day = page.session().dates().get(date).heldOn().toString();
        var section = new Section(new H2(day));
        if (date >= page.begun()) {
            section.add(new Paragraph(translate("training.attendance.later")));
            return section;
        }
        section.add(new Paragraph(translate(
                "training.attendance.sum", page.came(date), page.people().size(), page.unmarked(date))));
        if (page.unmarked(date) > 0) {
            section.add(new Button(
                    translate("training.attendance.all"), click -> telling(() -> attendance.everybodyCame(id, date))));
        }
        if (page.people().isEmpty()) {
            section.add(new Paragraph(translate("training.attendance.nobody")));
            return section;
        }
        var list = new OrderedList();
        page.people().forEach(it -> list.add(item(it, date, day)));
        section.add(list);
        return section;
    }

    private ListItem item(Attendee person, int date, String day) {
        var about = new Span(person.unitName() + " · " + translate("training.attendance.outcome." + person.outcome()));
        about.addClassName("row-about");
        var name = new Span(person.shownAs());
        name.addClassName("attendance-name");
        var taps = new Div();
        taps.addClassName("attendance-taps");
        for (var came : Came.values()) {
            taps.add(tap(person, date, day, came));
        }
        return new ListItem(new Div(name, about), taps);
    }

    private Button tap(Attendee person, int date, String day, Came came) {
        var holds = person.marks().get(date) == came;
        var word = translate("training.attendance.came." + came);
        var button = person.enrolmentId() + " " + date + " " + came;
        var tap = new Button(word, click -> {
            pressed = button;
            telling(() -> attendance.mark(id, person.enrolmentId(), date, holds ? null : came, ""));
        });
        if (button.equals(pressed)) {
            tap.focus();
        }
        tap.setAriaLabel(translate("training.attendance.tap", word, person.shownAs(), day));
        tap.getElement().setAttribute("aria-pressed", String.valueOf(holds));
        if (holds) {
            tap.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return tap;
    }

    private void telling(Supplier<AttendancePage> deed) {
        try {
            show(deed.get());
        } catch (MarkNotPossible refusal) {
            Notices.failure(translate("training.attendance.fault." + refusal.reason()));
        }
    }
}
