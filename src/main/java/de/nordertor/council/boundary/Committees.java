package de.nordertor.council.boundary;

import de.nordertor.council.control.CommitteeRepository;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The committees of the town. */
@Stateless
@Permitted(Permission.MASTER_DATA_READ)
public class Committees {

    @Inject
    private CommitteeRepository committees;

    /** All, by name. */
    public List<CommitteeRow> list() {
        return committees.findAll().stream().map(Committees::row).toList();
    }

    /** Those in use, by name. */
    public List<CommitteeRow> selectable() {
        return list().stream().filter(CommitteeRow::active).toList();
    }

    /** What the form shows: the committee, or with null the usual values of a new one. */
    @Permitted(Permission.COUNCIL_DATA_WRITE)
    public CommitteeRow form(Long id) {
        return id == null
                ? new CommitteeRow(
                        null,
                        0,
                        null,
                        CommitteeKind.SPECIALIST_COMMITTEE,
                        Visibility.PUBLIC,
                        Committee.USUAL_SUMMONS_DAYS,
                        true)
                : row(committees.get(id));
    }

    /** Adds the row (id null) or changes the committee it came from. @return its id */
    @Permitted(Permission.COUNCIL_DATA_WRITE)
    public Long save(CommitteeRow row) {
        if (row.id() == null) {
            Committee added = new Committee(row.name(), row.kind(), row.defaultVisibility(), row.summonsPeriodDays());
            committees.add(added);
            return added.getId();
        }
        Committee committee = committees.get(row.id());
        if (committee.getVersion() != row.version()) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        committee.describe(row.name(), row.kind(), row.defaultVisibility(), row.summonsPeriodDays());
        committee.setActive(row.active());
        committees.changed(committee);
        return committee.getId();
    }

    private static CommitteeRow row(Committee committee) {
        return new CommitteeRow(
                committee.getId(),
                committee.getVersion(),
                committee.getName(),
                committee.getKind(),
                committee.getDefaultVisibility(),
                committee.getSummonsPeriodDays(),
                committee.isActive());
    }
}
