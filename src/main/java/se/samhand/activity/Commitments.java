package se.samhand.activity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Commitments extends JpaRepository<Commitment, UUID> {

    @Query("select c from Commitment c left join fetch c.undertaking.pauses.all")
    List<Commitment> withPauses();

    /** The activities that anybody has ever committed to, by key, with the words of the latest version. */
    @Query("""
            select new se.samhand.activity.FollowedActivity(c.activityKey, max(c.activityCode), max(c.activityText))
            from Commitment c group by c.activityKey order by c.activityKey""")
    List<FollowedActivity> followedActivities();

    List<Commitment> findByUnitIdIn(Collection<UUID> units);

    List<Commitment> findByActivityKeyAndUnitIdOrderByVersionNumberDesc(String activityKey, UUID unitId);
}
