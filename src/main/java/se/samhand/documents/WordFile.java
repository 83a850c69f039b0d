package se.samhand.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A document as .docx. */
final class WordFile {

    /** Of the page, between its margins. */
    private static final String WHOLE_WIDTH = "100%";

    private final XWPFDocument word = new XWPFDocument();

    private WordFile() {}

    static void write(Document document, OutputStream out) {
        var file = new WordFile();
        try (file.word) {
            file.fill(document);
            file.word.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Document document) {
        word.getProperties().getCoreProperties().setTitle(document.title());
        WordStyles.addTo(word, document.language());
        if (!document.label().isEmpty()) {
            lines(word.createHeader(HeaderFooterType.DEFAULT).createParagraph(), document.label());
        }
        heading(1, document.title());
        document.blocks().forEach(this::add);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading.level(), heading.text());
            case Block.Text text -> lines(word.createParagraph(), text.text());
            case Block.Facts facts ->
                facts.facts().forEach(it -> lines(word.createParagraph(), it.name() + ": " + it.value()));
            case Block.Table table -> table(table);
        }
    }

    private void heading(int level, String text) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(WordStyles.heading(level));
        lines(paragraph, text);
    }

    private void table(Block.Table table) {
        var element = word.createTable(table.rows().size() + 1, table.header().size());
        element.setWidth(WHOLE_WIDTH);
        fill(element.getRow(0), table.header());
        element.getRow(0).setRepeatHeader(true);
        for (var at = 0; at < table.rows().size(); at++) {
            fill(element.getRow(at + 1), table.rows().get(at));
        }
        word.createParagraph();
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        for (var at = 0; at < cells.size(); at++) {
            lines(row.getCell(at).getParagraphs().getFirst(), cells.get(at));
        }
        row.setCantSplitRow(true);
    }

    private static void lines(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        var lines = Printable.of(text).split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) {
                run.addBreak();
            }
            run.setText(lines[at]);
        }
    }
}
