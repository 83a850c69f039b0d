package se.samhand.indicator.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samhand.uikit.Fields;

/** A field for a number as people write it: 1 234,5 as well as 1234.5. */
class TypedNumber extends TextField {

    private static final Pattern FORM = Pattern.compile("[-−]?\\d{1,15}(?:[.,]\\d{1,8})?");

    TypedNumber(String label) {
        var plain = Fields.text(label);
        setLabel(label);
        setI18n(plain.getI18n());
        setMaxLength(40);
        addClassName("numbers");
        getElement().setAttribute("inputmode", "decimal");
    }

    /** Whether something is typed that is no number. */
    boolean isUnreadable() {
        return !typed().isEmpty() && number().isEmpty();
    }

    Optional<BigDecimal> number() {
        return FORM.matcher(typed()).matches()
                ? Optional.of(new BigDecimal(typed().replace('−', '-').replace(',', '.')))
                : Optional.empty();
    }

    private String typed() {
        return getValue().replaceAll("[\\s\u00a0\u202f]", "");
    }
}
