package se.samhand.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import org.springframework.stereotype.Component;

/**
 * What the browser's tab says. A view writes {@code @PageTitle("its.key")} with the key of a text; a view whose title
 * depends on what it shows implements {@code HasDynamicTitle} and answers with {@link #of}.
 */
@Component
public class Titles implements PageTitleGenerator {

    Titles() {}

    /** The title of a tab that shows something, in words that are already in the reader's language. */
    public static String of(String what) {
        return I18NProvider.translate("uikit.title", what);
    }

    @Override
    public String generatePageTitle(PageTitleContext view) {
        return view.value().isEmpty() ? "" : of(I18NProvider.translate(view.value()));
    }
}
