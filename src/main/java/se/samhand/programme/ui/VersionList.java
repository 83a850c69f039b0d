package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.clock.PortalClock;
import se.samhand.programme.ProgrammeDetails;
import se.samhand.programme.VersionState;
import se.samhand.programme.VersionSummary;

/** The versions of a programme, the latest first: how far each has come, when it is in force, who adopted it. */
class VersionList extends Composite<Section> {

    private final String code;
    private final LocalDate today;

    /**
     * @param comparable whether the reader sees all of each version
     * @param archive for the programme office; null for everybody else
     */
    VersionList(
            ProgrammeDetails programme,
            LocalDate today,
            boolean comparable,
            @Nullable SerializableConsumer<VersionSummary> archive) {
        this.code = programme.programme().code();
        this.today = today;
        var list = new UnorderedList();
        list.addClassName("versions");
        VersionSummary earlier = null;
        for (var version : programme.versions()) {
            var item = item(version, archive);
            if (earlier != null && comparable) {
                item.add(new Anchor(
                        ComparisonView.address(code, earlier.number(), version.number()),
                        translate("programme.compare.with", version.number(), earlier.number())));
            }
            list.addComponentAsFirst(item);
            earlier = version;
        }
        getContent().add(new H2(translate("programme.versions")), list);
        if (archive != null) {
            var drafted = programme.versions().stream()
                    .anyMatch(version -> version.facts().state() == VersionState.DRAFT);
            getContent()
                    .add(new Anchor(
                            "programmes/" + code + "/draft",
                            translate(drafted ? "programme.draft.open" : "programme.draft.begin")));
        }
    }

    private ListItem item(VersionSummary version, @Nullable SerializableConsumer<VersionSummary> archive) {
        var facts = version.facts();
        var link = new Anchor(
                "programmes/" + code + "?version=" + version.number(),
                translate("programme.versions.number", version.number()));
        var line =
                new Div(link, VersionWords.badge(facts, today), new Span(Years.of(facts.validFrom(), facts.validTo())));
        line.addClassName("version-line");
        Wording.badge(facts.verification()).ifPresent(line::add);
        var history = version.history();
        if (history.adoptedAt() != null) {
            var day = LocalDate.ofInstant(history.adoptedAt(), PortalClock.STOCKHOLM);
            line.add(new Span(translate("programme.versions.adopted", Dates.day(day), history.adoptedByName())));
        }
        var last = facts.validTo();
        if (archive != null && facts.state() == VersionState.SUPERSEDED && last != null && last.isBefore(today)) {
            var button = new Button(
                    translate("programme.versions.archive", version.number()), click -> archive.accept(version));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            line.add(button);
        }
        return new ListItem(line);
    }
}
