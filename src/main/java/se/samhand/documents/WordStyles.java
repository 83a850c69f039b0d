package se.samhand.documents;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The heading styles, which a new file does not bring: by their built-in names Word builds its table of contents from them. */
final class WordStyles {

    private static final int[] HALF_POINTS = {40, 30, 24, 21};

    private WordStyles() {}

    static String heading(int level) {
        return "Heading" + level;
    }

    static void addTo(XWPFDocument word, Locale language) {
        var styles = word.createStyles();
        styles.setEastAsia(language.toLanguageTag());
        styles.setSpellingLanguage(language.toLanguageTag());
        for (var level = 1; level <= HALF_POINTS.length; level++) {
            add(styles, level);
        }
    }

    private static void add(XWPFStyles styles, int level) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(heading(level));
        style.addNewName().setVal("heading " + level);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        paragraph.addNewKeepNext();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(240));
        spacing.setAfter(BigInteger.valueOf(80));
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(HALF_POINTS[level - 1]));
        var added = new XWPFStyle(style, styles);
        added.setType(STStyleType.PARAGRAPH);
        styles.addStyle(added);
    }
}
