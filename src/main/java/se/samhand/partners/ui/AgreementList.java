package se.samhand.partners.ui;

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
import se.samhand.partners.AgreementRow;
import se.samhand.partners.AgreementService;
import se.samhand.uikit.Fields;
import se.samhand.uikit.RoomForColumns;

/** All agreements within reach, by title, searched by words. */
class AgreementList extends Composite<Div> {

    private static final String BADGE = """
            <span class="badge ${item.tone}"><span class="sign ${item.sign}" aria-hidden="true"></span>
            <span>${item.word}</span></span>""";

    private final TextField search = Fields.text(translate("partners.search"));
    private final Grid<AgreementRow> grid = new Grid<>();
    private String opened = "";

    AgreementList(AgreementService agreements, SerializableConsumer<UUID> onChosen) {
        search.setHelperText(translate("partners.search.help"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> refresh());
        grid.setAriaLabel(translate("partners.agreements"));
        grid.addColumn(titleAndPartner())
                .setHeader(translate("partners.agreement"))
                .setFlexGrow(3);
        var term = grid.addColumn(row -> StateWords.term(row.validFrom(), row.validTo()))
                .setHeader(translate("partners.term.header"))
                .setFlexGrow(1)
                .setWidth("14rem");
        var state =
                grid.addColumn(state()).setHeader(translate("partners.state")).setFlexGrow(1);
        RoomForColumns.onlyWithRoom(grid, term, state);
        grid.setPartNameGenerator(row -> row.id().toString().equals(opened) ? "open" : null);
        sayWhyItIsEmpty();
        grid.setItemsPageable(page -> agreements.find(search.getValue(), page).getContent());
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                onChosen.accept(chosen.getValue().id());
            }
        });
        getContent().addClassName("list-beside");
        getContent().add(search, grid);
    }

    private void sayWhyItIsEmpty() {
        grid.setEmptyStateText(
                translate(search.isEmpty() ? "partners.agreements.none" : "partners.agreements.nothing-found"));
    }

    void refresh() {
        sayWhyItIsEmpty();
        grid.getDataProvider().refreshAll();
    }

    /** Marks what the address has chosen; an unknown id unmarks. */
    void choose(String id) {
        opened = id;
        refresh();
        var chosen = grid.asSingleSelect().getValue();
        if (chosen != null && !chosen.id().toString().equals(id)) {
            grid.deselectAll();
        }
    }

    private static Renderer<AgreementRow> titleAndPartner() {
        return withState(LitRenderer.<AgreementRow>of("""
                        <span class="row-title" lang="sv">${item.title}</span>
                        <span class="row-about">${item.partner} · ${item.number}</span>
                        <span class="row-about when-narrow">%s ${item.term}</span>""".formatted(BADGE))
                .withProperty("title", AgreementRow::title)
                .withProperty("partner", AgreementRow::partnerName)
                .withProperty("number", AgreementRow::registrationNumber)
                .withProperty("term", row -> StateWords.term(row.validFrom(), row.validTo())));
    }

    private static Renderer<AgreementRow> state() {
        return withState(LitRenderer.of(BADGE));
    }

    private static LitRenderer<AgreementRow> withState(LitRenderer<AgreementRow> renderer) {
        return renderer.withProperty("tone", row -> StateWords.tone(row.state()).className())
                .withProperty("sign", row -> StateWords.sign(row.state()).className())
                .withProperty("word", row -> StateWords.word(row.state()));
    }
}
