package se.samhand.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where an indicator is shown, with what is chosen there.
 *
 * @param chosen by the parameters' names; what is not chosen is left out
 */
record IndicatorAddress(String code, Map<String, String> chosen) implements Serializable {

    static final String SINCE = "since";
    static final String ORGANISATION = "organisation";
    static final String TODAY = "today";
    static final String UNIT = "unit";
    static final String PERIOD = "period";

    IndicatorAddress {
        chosen = new LinkedHashMap<>(chosen);
    }

    static IndicatorAddress of(String code, Location location) {
        var chosen = new LinkedHashMap<String, String>();
        location.getQueryParameters().getParameters().forEach((name, values) -> chosen.put(name, values.getFirst()));
        return new IndicatorAddress(code, chosen);
    }

    Optional<Integer> since() {
        return Optional.ofNullable(chosen.get(SINCE))
                .filter(it -> it.matches("\\d{4}"))
                .map(Integer::valueOf);
    }

    /** Whether figures stand with what the units that gave them have become. */
    boolean isToday() {
        return value(ORGANISATION).equals(TODAY);
    }

    String value(String name) {
        return chosen.getOrDefault(name, "");
    }

    IndicatorAddress with(String name, String value) {
        var changed = new IndicatorAddress(code, chosen);
        changed.chosen.put(name, value);
        return changed;
    }

    /** The same years and organisation with nothing open. */
    IndicatorAddress withNothingOpen() {
        var years = new LinkedHashMap<>(chosen);
        years.keySet().retainAll(Set.of(SINCE, ORGANISATION));
        return new IndicatorAddress(code, years);
    }

    String text() {
        var parameters = QueryParameters.simple(chosen).getQueryString();
        return path() + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    void go() {
        UI.getCurrent().navigate(path(), QueryParameters.simple(chosen));
    }

    private String path() {
        return "indicators/" + code;
    }
}
