package se.samhand.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitHosts extends JpaRepository<UnitHost, UUID> {

    @Query(
            "select new se.samhand.organisation.Hosting(h.unit.id, h.host.id, h.validFrom, h.validTo, h.verification) from UnitHost h")
    List<Hosting> all();

    @Query("""
            select h from UnitHost h left join fetch h.unit u left join fetch h.host
            where u.code in :codes order by u.code, h.validFrom""")
    List<UnitHost> of(Collection<String> codes);

    @Query("""
            select h from UnitHost h left join fetch h.unit u left join fetch h.host
            where u.id in :unitIds order by u.code, h.validFrom""")
    List<UnitHost> ofUnits(Collection<UUID> unitIds);

    @Query("""
            select h from UnitHost h left join fetch h.unit u left join fetch h.host b
            where u.id in :unitIds or b.id in :unitIds""")
    List<UnitHost> touching(Collection<UUID> unitIds);

    @Query("""
            select h from UnitHost h left join fetch h.unit u left join fetch h.host
            order by u.code, h.validFrom""")
    List<UnitHost> inOrder();
}
