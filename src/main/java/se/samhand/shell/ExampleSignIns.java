package se.samhand.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import java.util.List;

/** In the example: the people one can sign in as. A click fills in the form. */
class ExampleSignIns extends Section {

    private static final String PASSWORD = "demo";

    private static final List<String> PEOPLE = List.of(
            "programkontor",
            "samordnare.jarva",
            "samordnare.farsta",
            "samordnare.soc",
            "samordnare.svenskabostader",
            "avdelningschef.jarva",
            "enhetschef.jarva",
            "utbildare",
            "handlaggare.iop",
            "skribent.1000m",
            "firmatecknare.1000m",
            "skribent.exempeljouren",
            "revisor",
            "admin");

    private final LoginForm form;

    ExampleSignIns(LoginForm form) {
        this.form = form;
        addClassName("example-sign-ins");
        var list = new UnorderedList();
        PEOPLE.forEach(person ->
                list.add(new ListItem(fillIn(person), new Span(getTranslation("shell.example.person." + person)))));
        add(
                new H2(getTranslation("shell.example.people")),
                new Paragraph(getTranslation("shell.example.choose")),
                list);
    }

    private Button fillIn(String person) {
        var button = new Button(person, click -> form.getElement().executeJs("""
                const fill = (name, value) => {
                  const field = this.querySelector(`[name="${name}"]`);
                  const host = field.closest('vaadin-text-field, vaadin-password-field') || field;
                  host.value = value;
                };
                fill('username', $0);
                fill('password', $1);
                this.querySelector('vaadin-button')?.focus();
                """, person, PASSWORD));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("looks-like-link");
        return button;
    }
}
