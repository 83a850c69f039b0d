package se.samhand.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** One thing wrong with an import. Written once. */
@Entity
@Table(name = "import_fault")
class StagedFault {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private UUID batchId;
    private int seq;

    @Enumerated(EnumType.STRING)
    private ImportFault.Severity severity;

    private String file;
    private String sheet;
    private int rowNo;
    private String columnName;
    private String value;
    private String messageKey;

    @Convert(converter = TextsAsJson.class)
    @Column(length = 65_535)
    private List<String> messageArgs;

    StagedFault(UUID batchId, int seq, ImportFault fault) {
        this.batchId = batchId;
        this.seq = seq;
        severity = fault.severity();
        file = fault.file();
        sheet = fault.sheet();
        rowNo = fault.row();
        columnName = fault.column();
        value = fault.value();
        messageKey = fault.messageKey();
        messageArgs = fault.args();
    }

    @SuppressWarnings("NullAway.Init")
    protected StagedFault() {} // for Hibernate

    ImportFault fault() {
        return new ImportFault(severity, file, sheet, rowNo, columnName, value, messageKey, messageArgs);
    }
}
