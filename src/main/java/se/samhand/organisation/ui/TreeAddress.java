package se.samhand.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;

/** What the tree is asked for, as the address holds it. */
record TreeAddress(LocalDate on, String search, boolean withCeased) implements Serializable {

    private static final String SEARCH = "q";
    private static final String CEASED = "ceased";

    static TreeAddress read(BeforeEnterEvent event, Clock clock) {
        var given = event.getLocation().getQueryParameters();
        return new TreeAddress(
                OnDay.of(event, clock),
                given.getSingleParameter(SEARCH).orElse(""),
                given.getSingleParameter(CEASED).isPresent());
    }

    TreeAddress on(LocalDate day) {
        return new TreeAddress(day, search, withCeased);
    }

    TreeAddress searching(String text) {
        return new TreeAddress(on, text.strip(), withCeased);
    }

    TreeAddress withCeased(boolean shown) {
        return new TreeAddress(on, search, shown);
    }

    QueryParameters parameters() {
        var given = new LinkedHashMap<String, String>();
        given.put(OnDay.PARAMETER, on.toString());
        if (!search.isEmpty()) {
            given.put(SEARCH, search);
        }
        if (withCeased) {
            given.put(CEASED, "1");
        }
        return QueryParameters.simple(given);
    }
}
