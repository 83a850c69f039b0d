package se.samhand.documents;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/** A document as a page of XHTML, built as a tree so that nothing in a text can be taken for markup. */
class Page {

    private final org.w3c.dom.Document tree = empty();
    private final Document document;

    Page(Document document) {
        this.document = document;
    }

    org.w3c.dom.Document tree(String style) {
        var html = tree.createElement("html");
        html.setAttribute("lang", document.language().toLanguageTag());
        tree.appendChild(html);
        var head = add(html, "head");
        add(head, "title").setTextContent(document.title());
        var meta = add(head, "meta");
        meta.setAttribute("name", "description");
        meta.setAttribute("content", document.title());
        add(head, "style").setTextContent(style);
        var body = add(html, "body");
        if (!document.label().isEmpty()) {
            var label = add(body, "div");
            label.setAttribute("class", "label");
            label.setTextContent(document.label());
        }
        text(add(body, "h1"), document.title());
        document.blocks().forEach(block -> add(body, block));
        return tree;
    }

    private void add(Element body, Block block) {
        switch (block) {
            case Block.Heading heading -> text(add(body, "h" + heading.level()), heading.text());
            case Block.Text text -> text(add(body, "p"), text.text());
            case Block.Facts facts -> facts(body, facts.facts());
            case Block.Table table -> table(body, table);
        }
    }

    private void facts(Element body, List<Block.Fact> facts) {
        facts.forEach(fact -> {
            var line = add(body, "p");
            line.setAttribute("class", "fact");
            text(add(line, "span"), fact.name() + ": ");
            text(line, fact.value());
        });
    }

    private void table(Element body, Block.Table table) {
        var element = add(body, "table");
        var header = add(add(element, "thead"), "tr");
        table.header().forEach(name -> {
            var cell = add(header, "th");
            cell.setAttribute("scope", "col");
            text(cell, name);
        });
        var rows = add(element, "tbody");
        for (var row : table.rows()) {
            var line = add(rows, "tr");
            for (var at = 0; at < row.size(); at++) {
                var cell = add(line, at == 0 ? "th" : "td");
                if (at == 0) {
                    cell.setAttribute("scope", "row");
                }
                text(cell, row.get(at));
            }
        }
    }

    /** Line breaks stay; what no file may hold is left out. */
    private void text(Element element, String text) {
        var lines = Printable.of(text).split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) {
                add(element, "br");
            }
            element.appendChild(tree.createTextNode(lines[at]));
        }
    }

    private Element add(Element parent, String name) {
        var child = tree.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private static org.w3c.dom.Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
