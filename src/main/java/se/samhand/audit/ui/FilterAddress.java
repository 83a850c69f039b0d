package se.samhand.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import se.samhand.audit.ActFilter;

/** The filter as it stands in the address, so that a list can be sent to a colleague. What cannot be read is left out. */
final class FilterAddress {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ACTOR = "actor";
    private static final String ACTION = "action";
    private static final String SUBJECT = "subject";

    private FilterAddress() {}

    static ActFilter read(QueryParameters address) {
        return new ActFilter(
                day(address, FROM),
                day(address, TO),
                address.getSingleParameter(ACTOR).orElse(""),
                address.getSingleParameter(ACTION).orElse(""),
                address.getSingleParameter(SUBJECT).orElse(""));
    }

    static QueryParameters write(ActFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(FROM, filter.from() == null ? "" : filter.from().toString());
        parameters.put(TO, filter.to() == null ? "" : filter.to().toString());
        parameters.put(ACTOR, filter.actor());
        parameters.put(ACTION, filter.action());
        parameters.put(SUBJECT, filter.subject());
        parameters.values().removeIf(String::isEmpty);
        return QueryParameters.simple(parameters);
    }

    private static @Nullable LocalDate day(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
