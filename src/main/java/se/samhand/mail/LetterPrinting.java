package se.samhand.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints letters from the two templates in {@code mail/}: plain text, and simple HTML that says the same. */
@Component
class LetterPrinting {

    private final TemplateEngine text = engine(TemplateMode.TEXT);
    private final TemplateEngine html = engine(TemplateMode.HTML);
    private final PublicAddress portal;

    LetterPrinting(PublicAddress portal) {
        this.portal = portal;
    }

    String asText(Letter letter) {
        return text.process("mail/letter.txt", context(letter)).strip() + "\n";
    }

    String asHtml(Letter letter) {
        return html.process("mail/letter.html", context(letter));
    }

    private Context context(Letter letter) {
        var context = new Context(letter.language());
        context.setVariable("language", letter.language().getLanguage());
        context.setVariable("subject", letter.subject());
        context.setVariable("opening", letter.opening());
        context.setVariable("items", printed(letter.items()));
        context.setVariable("closing", printed(letter.closing()));
        return context;
    }

    private List<Printed> printed(List<Letter.Item> items) {
        return items.stream()
                .map(item -> new Printed(item.text(), item.link(), portal.of(item.address())))
                .toList();
    }

    private static TemplateEngine engine(TemplateMode mode) {
        var files = new ClassLoaderTemplateResolver();
        files.setTemplateMode(mode);
        files.setCharacterEncoding("UTF-8");
        var engine = new TemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }

    /** Public, because the template engine reads it. */
    public record Printed(String text, String link, String address) {}
}
