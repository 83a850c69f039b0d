package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import se.samhand.accounts.AccountRow;
import se.samhand.accounts.AccountService;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Fields;
import se.samhand.uikit.RoomForColumns;

/** Everybody who has an account, by name, searched by words. */
class UserList extends Composite<Div> {

    private static final String BADGE = """
            <span class="badge ${item.tone}"><span class="sign ${item.sign}" aria-hidden="true"></span>
            <span>${item.word}</span></span>""";

    private final TextField search = Fields.text(translate("accounts.search"));
    private final Grid<AccountRow> grid = new Grid<>();
    private String opened = "";

    UserList(AccountService accounts, SerializableConsumer<UUID> onChosen) {
        search.setHelperText(translate("accounts.search.help"));
        search.setClearButtonVisible(true);
        search.setMaxLength(120);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> refresh());
        grid.setAriaLabel(translate("accounts.users"));
        grid.addColumn(who()).setHeader(translate("accounts.who")).setFlexGrow(1);
        var state = grid.addColumn(state())
                .setHeader(translate("accounts.state"))
                .setWidth("12rem")
                .setFlexGrow(0);
        RoomForColumns.onlyWithRoom(grid, state);
        grid.setPartNameGenerator(row -> row.id().toString().equals(opened) ? "open" : null);
        grid.setEmptyStateComponent(new EmptyState(translate("accounts.nobody-found")));
        grid.setItemsPageable(page -> accounts.find(search.getValue(), page).getContent());
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                onChosen.accept(chosen.getValue().id());
            }
        });
        getContent().addClassName("list-beside");
        getContent().add(search, grid);
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }

    /** Marks what the address has chosen, and nothing else. */
    void choose(String id) {
        opened = id;
        refresh();
        var chosen = grid.asSingleSelect().getValue();
        if (chosen != null && !chosen.id().toString().equals(id)) {
            grid.deselectAll();
        }
    }

    private static Renderer<AccountRow> who() {
        return withState(LitRenderer.<AccountRow>of("""
                        <span class="row-title">${item.name}</span>
                        <span class="row-about">${item.username} · ${item.roles}</span>
                        <span class="row-about">${item.came}</span>
                        <span class="row-about when-narrow">%s</span>""".formatted(BADGE))
                .withProperty("name", AccountRow::displayName)
                .withProperty("username", AccountRow::username)
                .withProperty("roles", row -> Words.roles(row.roles()))
                .withProperty("came", row -> Words.lastSignedIn(row.lastSignedIn())));
    }

    private static Renderer<AccountRow> state() {
        return withState(LitRenderer.of(BADGE));
    }

    private static LitRenderer<AccountRow> withState(LitRenderer<AccountRow> renderer) {
        return renderer.withProperty("tone", row -> Words.tone(row.state()).className())
                .withProperty("sign", row -> Words.sign(row.state()).className())
                .withProperty("word", row -> Words.state(row.state()));
    }
}
