package se.samhand.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Says on every page that the figures are made up, and which day it is in the example. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ExampleStrip extends Div {

    ExampleStrip(Environment environment, Clock clock) {
        addClassName("example-strip");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("shell.example"));
        setVisible(environment.acceptsProfiles(Profiles.of("demo")));
        var day = DateTimeFormatter.ofPattern(getTranslation("shell.example.day-format"), getLocale());
        var says = new Span(getTranslation("shell.example"));
        add(says, new Span(getTranslation("shell.example.today", day.format(LocalDateTime.now(clock)))));
    }
}
