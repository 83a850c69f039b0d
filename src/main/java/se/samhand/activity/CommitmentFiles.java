package se.samhand.activity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Commitments as files take them out and in: many at a time, by the key that a file has or in the order of an index. */
interface CommitmentFiles extends Repository<Commitment, UUID> {

    String CELLS = """
            select new se.samhand.activity.CommitmentCells(
                c.id, c.activityKey, c.versionNumber, c.activityCode, c.activityText, c.sortCode, c.unitId,
                c.undertaking.state, c.undertaking.answer, c.undertaking.localText, c.undertaking.ownerFunctionId)
            from Commitment c
            where\s""";

    /** All combinations of what is named. */
    @Query(CELLS + "c.activityKey in :activities and c.unitId in :units")
    List<CommitmentCells> named(Collection<String> activities, Collection<UUID> units);

    @Query("""
            select c from Commitment c left join fetch c.undertaking.pauses.all
            where c.activityKey in :activities and c.unitId in :units""")
    List<Commitment> toWrite(Collection<String> activities, Collection<UUID> units);

    /** What the programme still asks of a unit, from one on. */
    @Query(CELLS + """
            c.unitId = :unit and c.undertaking.state <> se.samhand.activity.CommitmentState.LAPSED
            and c.sortCode >= :code and (c.sortCode > :code or c.id > :id)
            order by c.sortCode, c.id""")
    List<CommitmentCells> ofUnit(UUID unit, String code, UUID id, Limit limit);
}
