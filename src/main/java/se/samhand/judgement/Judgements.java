package se.samhand.judgement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Judgements extends JpaRepository<Judgement, UUID> {

    /** The latest of each subject first: that is the one that holds. */
    List<Judgement> findByUnitIdAndPeriodIdInOrderBySubjectAscNumberDesc(UUID unitId, Collection<UUID> periodIds);

    /** The ones that hold, of all units. */
    @Query("""
            select j from Judgement j
            where j.periodId = :period and j.subject in :subjects
            and j.number = (select max(l.number) from Judgement l
                            where l.unitId = j.unitId and l.periodId = j.periodId and l.subject = j.subject)""")
    List<Judgement> ofPeriod(UUID period, Collection<String> subjects);

    /** All that is judged for the period, by whom. */
    @Query("""
            select new se.samhand.judgement.JudgedPlace(j.unitId, j.periodId, j.subject) from Judgement j
            where j.periodId = :period and j.number = 1""")
    List<JudgedPlace> judgedIn(UUID period);

    List<Judgement> findByUnitIdIn(Collection<UUID> unitIds);
}
