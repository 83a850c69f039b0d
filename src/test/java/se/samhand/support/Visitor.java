package se.samhand.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.RadioButtonsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.security.core.context.SecurityContextHolder;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;

/**
 * A signed-in person. Says what people do and see, so that tests need not mention components; things are found by what a
 * person reads.
 */
public final class Visitor {

    private final PortalUser user;

    Visitor(PortalUser user) {
        this.user = user;
    }

    public PortalUser user() {
        return user;
    }

    /** Calls a service as this person. */
    public <T> T does(Supplier<T> deed) {
        signIn();
        return deed.get();
    }

    public Visitor opens(String address) {
        signIn();
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return this;
    }

    public void findsNothingAt(String address) {
        opens(address).seesHeading("Sidan finns inte");
    }

    public Visitor types(String label, String text) {
        _setValue(textField(label), text);
        return this;
    }

    public Visitor picks(String label, LocalDate day) {
        var field = _get(DatePicker.class, spec -> spec.withLabel(label));
        _setValue(field, day);
        return this;
    }

    /** Chooses what is called so, in a list to choose from. */
    public Visitor chooses(String label, String choice) {
        var fields = _find(Component.class, spec -> spec.withLabel(label)).stream()
                .filter(it -> it instanceof ComboBox || it instanceof Select || it instanceof RadioButtonGroup);
        assertThat(fields).as("the field " + label).singleElement().satisfies(field -> choose(field, choice));
        return this;
    }

    public Visitor clicks(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
        return this;
    }

    public Visitor seesHeading(String heading) {
        assertThat(_get(H1.class).getText()).isEqualTo(heading);
        return this;
    }

    public Visitor sees(String text) {
        assertThat(_find(Component.class, spec -> spec.withText(text)))
                .as("something that says \"%s\"", text)
                .isNotEmpty();
        return this;
    }

    public Visitor doesNotSee(String text) {
        _assertNone(Component.class, spec -> spec.withText(text));
        return this;
    }

    public void isTold(String message) {
        assertThat(NotificationsKt.getNotifications().stream()
                        .map(notice -> notice.getElement().getTextRecursively()))
                .anyMatch(said -> said.contains(message));
    }

    public void isToldNextTo(String label, String message) {
        var field = _get(Component.class, spec -> spec.withLabel(label));
        assertThat(((HasValidation) field).getErrorMessage()).isEqualTo(message);
    }

    /** The cells of each row of the only grid, as they are read. */
    public List<List<String>> rows() {
        Grid<?> grid = _get(Grid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._getFormattedRow(grid, row))
                .toList();
    }

    private static void choose(Component field, String choice) {
        switch (field) {
            case ComboBox<?> box -> ComboBoxKt.selectByLabel(box, choice);
            case Select<?> select -> ComboBoxKt.selectByLabel(select, choice);
            case RadioButtonGroup<?> group -> RadioButtonsKt.selectByLabel(group, choice);
            default -> throw new IllegalArgumentException("Nothing to choose from: " + field);
        }
    }

    private static TextFieldBase<?, String> textField(String label) {
        return _get(TextFieldBase.class, spec -> spec.withLabel(label));
    }

    private void signIn() {
        SecurityContextHolder.getContext().setAuthentication(new PortalAuthentication(user));
    }
}
