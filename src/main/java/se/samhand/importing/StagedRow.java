package se.samhand.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.importing.checking.GivenRow;
import se.samhand.importing.checking.PlannedRow;

/** One row of an import: as it was given, as it stood, and as it would stand. */
@Entity
@Table(name = "import_row")
class StagedRow {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private UUID batchId;
    private int seq;

    /** Its place in the order of saving, from 1; 0 when it is not saved. */
    private int saveNo;

    private String sheet;
    private String file;
    private int rowNo;
    private String rowKey;

    @Enumerated(EnumType.STRING)
    private ImportRowKind kind;

    @Convert(converter = CellsAsJson.class)
    @Column(length = Length.LONG32)
    private Map<String, String> given;

    @Convert(converter = CellsAsJson.class)
    @Column(length = Length.LONG32)
    private Map<String, String> beforeCells;

    @Convert(converter = CellsAsJson.class)
    @Column(length = Length.LONG32)
    private Map<String, String> afterCells;

    @Column(length = Length.LONG32)
    private String unshown = "";

    StagedRow(UUID batchId, int seq, int saveNo, PlannedRow row) {
        this.batchId = batchId;
        this.seq = seq;
        this.saveNo = saveNo;
        sheet = row.given().sheet();
        file = row.given().file();
        rowNo = row.given().number();
        rowKey = row.key();
        kind = row.kind();
        given = row.given().cells();
        beforeCells = row.before().cells();
        afterCells = row.after().cells();
    }

    @SuppressWarnings("NullAway.Init")
    protected StagedRow() {} // for Hibernate

    /** Keeps what its cells do not show of what stood before. */
    void remember(Map<String, String> byKey) {
        unshown = byKey.getOrDefault(rowKey, "");
    }

    PlannedRow planned() {
        return new PlannedRow(
                new GivenRow(sheet, file, rowNo, given),
                rowKey,
                kind,
                SheetRow.of(beforeCells),
                SheetRow.of(afterCells));
    }

    ImportRowDetails details() {
        return new ImportRowDetails(
                sheet, file, rowNo, rowKey, kind, SheetRow.of(beforeCells), SheetRow.of(afterCells));
    }
}
