package se.samhand.codelists;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CodeListEntries extends JpaRepository<CodeListEntry, UUID> {

    @Query("select e from CodeListEntry e order by e.list, e.place, e.code")
    List<CodeListEntry> inOrder();

    @Query("select e from CodeListEntry e where e.list in :lists order by e.list, e.place, e.code")
    List<CodeListEntry> ofLists(Collection<String> lists);
}
