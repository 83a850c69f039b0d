package se.samhand.importing.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes CSV as Swedish Excel opens it: semicolons, UTF-8 with a byte order mark, formulas made harmless. */
public final class CsvTableWriter {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvTableWriter() {}

    /** Row by row, as the stream gives them; the output is left open. */
    public static void write(OutputStream out, List<String> header, Stream<List<String>> rows) {
        try {
            out.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out, StandardCharsets.UTF_8);
            csv.writeRecord(header);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(FormulaGuard::putOn).toList()));
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
