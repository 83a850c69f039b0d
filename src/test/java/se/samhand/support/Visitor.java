package se.samhand.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.RadioButtonsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;

/**
 * A person at a browser. Says what people do and see, so that tests need not mention components; things are found by
 * what a person reads.
 */
public final class Visitor {

    private static final int FIRST_SIGHT = 50;

    private final PortalUiTest test;
    private final Supplier<@Nullable PortalUser> account;
    private @Nullable PortalUser user;
    private @Nullable Browser browser;

    Visitor(PortalUiTest test, Supplier<@Nullable PortalUser> account) {
        this.test = test;
        this.account = account;
    }

    /** The account of somebody who is signed in. */
    public PortalUser user() {
        signIn();
        return Objects.requireNonNull(user);
    }

    /** Calls a service as this person. */
    public <T> T does(Supplier<T> deed) {
        signIn();
        return deed.get();
    }

    /** Calls a service as this person. */
    public void acts(Runnable deed) {
        signIn();
        deed.run();
    }

    public Visitor opens(String address) {
        atBrowser().goTo(address);
        return this;
    }

    public void findsNothingAt(String address) {
        opens(address).seesHeading("Sidan finns inte");
    }

    public Visitor types(String label, String text) {
        atBrowser();
        var field = _get(TextFieldBase.class, spec -> spec.withLabel(label));
        if (field instanceof IntegerField number) {
            _setValue(number, Integer.valueOf(text));
        } else {
            _setValue(field, text);
        }
        return this;
    }

    public Visitor picks(String label, LocalDate day) {
        atBrowser();
        _setValue(_get(DatePicker.class, spec -> spec.withLabel(label)), day);
        return this;
    }

    /** Types something as a day that is none: the field stays empty, and only the browser knows what stands there. */
    public Visitor mistypesTheDay(String label) {
        atBrowser();
        var field = _get(DatePicker.class, spec -> spec.withLabel(label));
        field.clear();
        field.getElement().setProperty("_hasInputValue", true);
        return this;
    }

    /** Chooses one of several in a list, a search field or among radio buttons, by what is read there. */
    public Visitor chooses(String label, String option) {
        atBrowser();
        choose(_get(Component.class, spec -> spec.withLabel(label)), option);
        return this;
    }

    /** As {@link #chooses}, for a list whose name is only heard. */
    public Visitor choosesTheOneCalled(String name, String option) {
        atBrowser();
        choose(
                _get(
                        Select.class,
                        spec -> spec.withPredicate(select ->
                                select.getAriaLabel().filter(name::equals).isPresent())),
                option);
        return this;
    }

    public Visitor ticks(String label) {
        atBrowser();
        _setValue(_get(Checkbox.class, spec -> spec.withLabel(label)), true);
        return this;
    }

    /** Opens what stands folded under the words. */
    public Visitor unfolds(String summary) {
        atBrowser();
        _get(Details.class, spec -> spec.withPredicate(it -> summary.equals(it.getSummaryText())))
                .setOpened(true);
        return this;
    }

    public Visitor clicks(String button) {
        atBrowser();
        _click(_get(Button.class, spec -> spec.withText(button)));
        return this;
    }

    /** Clicks the button that a screen reader calls so; for those that look alike. */
    public Visitor clicksTheOneCalled(String name) {
        atBrowser();
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())));
        return this;
    }

    /** Chooses a row of the only grid, counted from 0. */
    @SuppressWarnings("unchecked")
    public Visitor choosesRow(int row) {
        atBrowser();
        var grid = (Grid<Object>) _get(Grid.class);
        grid.select(GridKt._get(grid, row));
        return this;
    }

    /** Clicks a button within a row of the only grid, counted from 0; the cell of a column that has a key. */
    public Visitor clicksInRow(int row, String columnKey) {
        atBrowser();
        Grid<?> grid = _get(Grid.class);
        _click((Button) GridKt._getCellComponent(grid, row, columnKey));
        return this;
    }

    /** Answers the question on screen with the button that does what it says. */
    public Visitor confirms(String verb) {
        atBrowser();
        var question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("confirmText")).isEqualTo(verb);
        ConfirmDialogKt._fireConfirm(question);
        return this;
    }

    /** What is chosen among radio buttons. */
    public Visitor seesChosen(String label, String option) {
        atBrowser();
        assertThat(chosen(_get(RadioButtonGroup.class, spec -> spec.withLabel(label))))
                .isEqualTo(option);
        return this;
    }

    public Visitor seesHeading(String heading) {
        assertThat(heading()).isEqualTo(heading);
        return this;
    }

    public String heading() {
        atBrowser();
        return _get(H1.class).getText();
    }

    public Visitor sees(String text) {
        assertThat(page()).contains(text);
        return this;
    }

    public Visitor doesNotSee(String text) {
        assertThat(page()).doesNotContain(text);
        return this;
    }

    public Visitor isTold(String message) {
        atBrowser();
        assertThat(getNotifications().stream().map(notice -> Reading.of(notice.getElement())))
                .as("messages")
                .anyMatch(said -> said.contains(message));
        return this;
    }

    public Visitor isToldNextTo(String label, String message) {
        atBrowser();
        var field = _get(Component.class, spec -> spec.withLabel(label).withPredicate(HasValidation.class::isInstance));
        assertThat(((HasValidation) field).getErrorMessage()).isEqualTo(message);
        return this;
    }

    /** Whether a field can only be read. */
    public Visitor isClosed(String label, boolean closed) {
        atBrowser();
        var field = _get(Component.class, spec -> spec.withLabel(label));
        assertThat(((HasValue<?, ?>) field).isReadOnly()).as(label).isEqualTo(closed);
        return this;
    }

    /** What stands in the first column of the only grid. */
    public Visitor seesRows(String... firstCells) {
        assertThat(rows().stream().map(List::getFirst)).containsExactly(firstCells);
        return this;
    }

    /** The cells of each row of the only grid, as they are read. */
    public List<List<String>> rows() {
        atBrowser();
        Grid<?> grid = _get(Grid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._getFormattedRow(grid, row))
                .toList();
    }

    /** Lets every list fetch what it shows first. */
    public Visitor looksAtEveryList() {
        atBrowser();
        _find(Grid.class).forEach(list -> GridKt._fetch(list, 0, FIRST_SIGHT));
        return this;
    }

    /** Everything that can be read on the page, a question that has just been asked included, line by line. */
    public String page() {
        atBrowser();
        MockVaadin.clientRoundtrip(false);
        return Reading.of(UI.getCurrent().getElement());
    }

    /** Where the link with those words leads, or the one that a screen reader calls so. */
    public String leadsTo(String words) {
        atBrowser();
        return _get(
                        Anchor.class,
                        spec -> spec.withPredicate(
                                link -> Reading.of(link.getElement()).contains(words)))
                .getHref();
    }

    /** The address in the browser's bar. */
    public String address() {
        atBrowser();
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private void signIn() {
        if (user == null) {
            user = account.get();
        }
        if (user == null) {
            SecurityContextHolder.clearContext();
        } else {
            SecurityContextHolder.getContext().setAuthentication(new PortalAuthentication(user));
        }
    }

    /** From here on it is this person who clicks and looks. */
    private Browser atBrowser() {
        signIn();
        if (browser == null) {
            browser = test.newBrowser();
        }
        browser.turnTo();
        return browser;
    }

    private static <T> String chosen(RadioButtonGroup<T> options) {
        return options.getItemLabelGenerator().apply(options.getValue());
    }

    private static void choose(Component field, String option) {
        switch (field) {
            case Select<?> select -> ComboBoxKt.selectByLabel(select, option);
            case MultiSelectComboBox<?> several -> addTo(several, option);
            case ComboBox<?> search -> ComboBoxKt.selectByLabel(search, option);
            case RadioButtonGroup<?> options -> RadioButtonsKt.selectByLabel(options, option);
            default ->
                throw new AssertionError(
                        "Nothing to choose from in " + field.getClass().getSimpleName());
        }
    }

    private static <T> void addTo(MultiSelectComboBox<T> field, String option) {
        var chosen = field.getListDataView()
                .getItems()
                .filter(it -> field.getItemLabelGenerator().apply(it).equals(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + option + " to choose"));
        var all = new LinkedHashSet<>(field.getValue());
        all.add(chosen);
        _setValue(field, all);
    }
}
