package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No component shows the English that it brings along. */
class SwedishIT extends Sightseeing {

    /** What components say of themselves, in words that Swedish has not. Our own texts have other words for it. */
    private static final Pattern BROUGHT_ALONG = Pattern.compile(
            "\\b(add|available|cancel|clear|close|collapse|confirm|connection|drop|error|expand|file|files|forgot|hide"
                    + "|invalid|items?|loading|log in|more|navigation|next|notification|open|options|password|previous"
                    + "|reconnect|remove|required|reveal|search|select|selected|show|sort|toggle|today|upload|username)\\b",
            Pattern.CASE_INSENSITIVE);

    /** No words: states of what is named before them, addresses, and the names of files. */
    private static final Pattern NOT_SAID = Pattern.compile("\\[\\w+(=\\w+)?]|/url: .*|[\\w-]+\\.(csv|xlsx)");

    /** The texts of each component that are the same as those of one that nobody has given any. */
    private static final String UNTRANSLATED = """
            () => {
              const found = [];
              const same = (own, given, where) => {
                if (typeof own === 'string' && own === given && /[A-Za-z]{3}/.test(own)) {
                  found.push(where + ' = ' + own);
                } else if (own && typeof own === 'object') {
                  for (const key of Object.keys(own)) same(own[key], given?.[key], where + '.' + key);
                }
              };
              const TEXTS = ['onlineText', 'offlineText', 'reconnectingText', 'label', 'accessibleName'];
              const look = root => root.querySelectorAll('*').forEach(element => {
                if (element.localName.startsWith('vaadin-')) {
                  const fresh = document.createElement(element.localName);
                  const words = it => it.__effectiveI18n ?? it.i18n;
                  same(words(fresh), words(element), element.localName);
                  TEXTS.forEach(text => same(fresh[text], element[text], element.localName + '.' + text));
                }
                if (element.shadowRoot) look(element.shadowRoot);
              });
              look(document);
              return found;
            }
            """;

    @Test
    void noComponentShowsItsBuiltInEnglish() {
        assertThat(findings(Look.USUAL, SwedishIT::findings)).isEmpty();
    }

    private static List<String> findings(Person person) {
        var findings = new ArrayList<String>();
        ((List<?>) person.page().evaluate(UNTRANSLATED)).forEach(text -> findings.add(text.toString()));
        person.page()
                .locator("body")
                .ariaSnapshot()
                .lines()
                .map(line -> line.replaceFirst("^\\s*- [a-z]+", ""))
                .filter(line -> BROUGHT_ALONG
                        .matcher(NOT_SAID.matcher(line).replaceAll(""))
                        .find())
                .forEach(findings::add);
        return findings;
    }
}
